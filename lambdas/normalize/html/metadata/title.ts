import type { Article } from "../../../shared/article.ts";
import { namesOf } from "../names.ts";
import { find, findAll, type HtmlElement, textOf } from "../tree.ts";
import { plainText } from "./entities.ts";
import { textAt } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import { fold, outletNames } from "./outlets.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

type Sourced = Article["title"];

/** What stands between a headline and the outlet's name in `<title>`, whose words stand one space apart. */
const separator = / [|•·–—»:›>~/\\*-]{1,2} | ?[|»›] ?|: (?=[^:]{1,40}$)/u;

/**
 * The headline as readers see it: the `<h1>` that the page's own titles repeat; else the title given for sharing; else
 * the headline of JSON-LD; else `<title>`. The outlet's name goes.
 */
export function readTitle(page: PageFacts): Sourced {
	const shared = firstMeta(page.tags, [
		"og:title",
		"twitter:title",
		"dc.title",
		"dcterms.title",
		"title",
		"sailthru.title",
		"parsely-title",
	]);
	const linked = page.jsonLd.isArticle
		? (textAt(page.jsonLd.article, "headline") ?? textAt(page.jsonLd.article, "name"))
		: undefined;
	const tab = titleTag(page.root);
	const outlets = outletNames(page);
	const given = [shared, tab, linked].filter((title) => title !== undefined).map(fold);
	const headings = headingsOf(page);
	const repeatedIn = (titles: readonly string[]) =>
		longest(
			headings.filter(
				(heading) =>
					fold(heading).length >= 4 &&
					titles.some((title) => title.includes(fold(heading))) &&
					!outlets.has(fold(heading)),
			),
		);
	// What is made for sharing is of the story alone, if cut short; tabs name the site as well, which may be a heading, too.
	const ofStory = repeatedIn([shared, linked].filter((title) => title !== undefined).map(fold));
	const ofAny = repeatedIn(given);
	const repeated =
		ofStory !== undefined && ofAny !== undefined && fold(ofAny).startsWith(fold(ofStory))
			? ofAny
			: (ofStory ?? ofAny);
	if (repeated !== undefined) return { value: repeated, source: "page" };
	const reworded = onlyHeadline(page, given, outlets);
	if (reworded !== undefined) return { value: reworded, source: "page" };
	if (shared !== undefined) return { value: withoutOutlet(plainText(shared), outlets), source: "meta" };
	if (linked !== undefined) return { value: plainText(linked), source: "json-ld" };
	if (tab !== undefined)
		return { value: partOnPage(page, tab) ?? withoutOutlet(tab, outlets), source: "page" };
	return headings[0] === undefined ? undefined : { value: headings[0], source: "page" };
}

/** Tab titles also hold the section's name, which is a heading too. */
const longest = (texts: readonly string[]) =>
	texts.reduce<string | undefined>(
		(best, text) => (best === undefined || text.length > best.length * 1.3 ? text : best),
		undefined,
	);

function titleTag(root: HtmlElement): string | undefined {
	const title = findAll(root, (element) => element.name === "title")[0];
	return (title && plainText(textOf(title, true, 1_000))) || undefined;
}

/** The page's only `<h1>` where the titles for tabs and sharing say the same in other words: readers see this one. */
function onlyHeadline(
	{ root }: PageFacts,
	given: readonly string[],
	outlets: ReadonlySet<string>,
): string | undefined {
	const headlines = findAll(root, (element) => element.name === "h1")
		.filter((each) => !isElsewhere(each))
		.map((each) => plainText(textOf(each, true, 1_000)))
		.filter((each) => each !== "");
	if (headlines.length !== 1 || outlets.has(fold(headlines[0]!))) return undefined;
	const words = headlines[0]!
		.split(/[\s\p{P}]+/u)
		.map(fold)
		.filter((word) => word.length >= 4);
	const shared = words.filter((word) => given.some((title) => title.includes(word)));
	return words.length >= 2 && shared.length >= words.length * 0.34 ? headlines[0] : undefined;
}

/** Templates that leave the `h1` to the site's name mark the headline so. */
const isHeadline = (element: HtmlElement) =>
	element.attributes.itemprop === "headline" ||
	(/^h[3-6]$/.test(element.name) && /-(?:post|entry|article)-title-/.test(namesOf(element)));

/** Of "The Daily Example: Minister quits" the part that stands on the page by itself, as old pages have it in bold. */
function partOnPage({ root }: PageFacts, tab: string): string | undefined {
	const parts = tab.split(separator).map((part) => part.trim());
	const longestPart = Math.max(...parts.map((part) => part.length));
	if (parts.length < 2) return undefined;
	const stands = (part: string) =>
		find(
			root,
			(element) =>
				element.name !== "title" &&
				element.name !== "a" &&
				!isElsewhere(element) &&
				fold(textOf(element, true, part.length * 2)) === fold(part),
		) !== undefined;
	// A short part that stands by itself is the section or the site.
	return parts
		.filter((part) => part.length >= 12 && part.length >= longestPart * 0.6 && stands(part))
		.sort((a, b) => b.length - a.length)[0];
}

function headingsOf({ root }: PageFacts): string[] {
	const found: string[] = [];
	for (const name of ["h1", "h2"]) {
		const headings = findAll(
			root,
			(element) => element.name === name || (name === "h1" && isHeadline(element)),
		);
		for (const heading of headings.slice(0, 40)) {
			if (isElsewhere(heading)) continue;
			const text = plainText(textOf(heading, true, 1_000));
			// Lists of stories cut their headlines short.
			if (heading.name > "h2" && /(?:…|\.\.\.)$/.test(text)) continue;
			if (text !== "" && text.length <= 300) found.push(text);
		}
	}
	return found;
}

/** "Minister quits | Politics | The Daily Example" keeps its first part, or its last where the outlet stands first. */
function withoutOutlet(title: string, outlets: ReadonlySet<string>): string {
	const parts = title
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	if (parts.length < 2) return title;
	let end = title.length;
	let start = 0;
	const isOutlet = (part: string) =>
		outlets.has(fold(part)) ||
		[...outlets].some((name) => name.length >= 5 && fold(part).includes(name) && part.split(" ").length <= 5);
	const last = parts.at(-1)!;
	if (isOutlet(last)) end = title.lastIndexOf(last);
	else if (isOutlet(parts[0]!)) start = title.indexOf(parts[0]!) + parts[0]!.length;
	const rest = title.slice(start, end).replace(/^[\s|•·–—»:›>~/\\*-]{1,20}|[\s|•·–—»:›>~/\\*-]{1,20}$/gu, "");
	return rest === "" ? title : rest;
}
