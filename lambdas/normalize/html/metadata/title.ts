import type { Article } from "../../article.ts";
import { findAll, type HtmlElement, textOf } from "../tree.ts";
import { plainText } from "./entities.ts";
import { textAt } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import { fold, outletNames } from "./outlets.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

type Sourced = Article["title"];

/** What stands between a headline and the outlet's name in `<title>`. */
const separator = /\s+[|•·–—»:›>~/\\*-]{1,2}\s+|\s*[|»›]\s*|:\s+(?=[^:]{1,40}$)/u;

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
	const repeated = longest(
		headings.filter(
			(heading) =>
				fold(heading).length >= 4 &&
				given.some((title) => title.includes(fold(heading))) &&
				!outlets.has(fold(heading)),
		),
	);
	if (repeated !== undefined) return { value: repeated, source: "page" };
	const reworded = onlyHeadline(page, given, outlets);
	if (reworded !== undefined) return { value: reworded, source: "page" };
	if (shared !== undefined) return { value: withoutOutlet(plainText(shared), outlets), source: "meta" };
	if (linked !== undefined) return { value: plainText(linked), source: "json-ld" };
	if (tab !== undefined) return { value: withoutOutlet(tab, outlets), source: "page" };
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

function headingsOf({ root }: PageFacts): string[] {
	const found: string[] = [];
	for (const name of ["h1", "h2"]) {
		const headings = findAll(
			root,
			(element) => element.name === name || (name === "h1" && element.attributes.itemprop === "headline"),
		);
		for (const heading of headings.slice(0, 40)) {
			if (isElsewhere(heading)) continue;
			const text = plainText(textOf(heading, true, 1_000));
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
