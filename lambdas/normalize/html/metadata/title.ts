import type { Article } from "../../../shared/article.ts";
import { find, findAll, type HtmlElement, textOf } from "../tree.ts";
import { plainText } from "./entities.ts";
import { type Heading, headingsOf } from "./headings.ts";
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
	const whole = [shared, linked, tab].filter((title) => title !== undefined).map(plainText);
	const given = whole.map(fold);
	const bare = [...whole, ...whole.map((title) => withoutOutlet(title, outlets))];
	const headings = headingsOf(page, bare).filter(({ text }) => !outlets.has(fold(text)));
	// What is made for sharing is of the story alone, if cut short; tabs name the site as well, which may be a heading, too.
	const ofStory = [shared, linked].filter((title) => title !== undefined).map(fold);
	const found = repeated(headings, ofStory, given) ?? onlyHeadline(headings, given);
	if (found !== undefined) return { value: found, source: "page" };
	if (shared !== undefined) return { value: withoutOutlet(plainText(shared), outlets), source: "meta" };
	if (linked !== undefined) return { value: plainText(linked), source: "json-ld" };
	if (tab !== undefined)
		return { value: partOnPage(page, tab) ?? withoutOutlet(tab, outlets), source: "page" };
	return headings[0] === undefined ? undefined : { value: headings[0].text, source: "page" };
}

/** The heading that the titles repeat, whole or as a part of theirs; a doubtful one where no other is as sure. */
function repeated(
	headings: readonly Heading[],
	ofStory: readonly string[],
	given: readonly string[],
): string | undefined {
	const sure = bestOf(
		headings.filter(({ doubtful }) => !doubtful),
		ofStory,
		given,
	);
	const any = bestOf(headings, ofStory, given);
	const isSure =
		sure?.rank === 1 ||
		(sure !== undefined &&
			(ofStory.includes(fold(sure.text)) || sure.text.length >= (any?.text.length ?? 0)));
	const best = isSure ? sure : any;
	if (best === undefined || best.rank === 1) return best?.text;
	// "Climate clock" below a headline that the title misspells is a part of the story.
	const closer = onlyHeadline(headings, given, ALMOST);
	return closer !== undefined && best.text.length * 2 < closer.length ? closer : best.text;
}

function bestOf(
	headings: readonly Heading[],
	ofStory: readonly string[],
	given: readonly string[],
): Heading | undefined {
	const inStory = longest(within(headings, ofStory));
	const inAny = longest(within(headings, given));
	if (inStory === undefined || inAny === undefined) return inStory ?? inAny;
	return isMoreOf(inAny, inStory, ofStory) ? inAny : inStory;
}

const within = (headings: readonly Heading[], titles: readonly string[]) =>
	headings.filter(({ text }) => fold(text).length >= 4 && titles.some((title) => title.includes(fold(text))));

/** A heading that goes on where the one of the story ends, unless the title for sharing ends there too. */
const isMoreOf = (any: Heading, story: Heading, ofStory: readonly string[]) =>
	fold(any.text).startsWith(fold(story.text)) &&
	!(any.text !== story.text && ofStory.includes(fold(story.text)));

/** Tab titles also hold the section's name, which is a heading too. */
const longest = (headings: readonly Heading[]) =>
	headings.reduce<Heading | undefined>(
		(best, heading) => (best === undefined || heading.text.length > best.text.length * 1.3 ? heading : best),
		undefined,
	);

function titleTag(root: HtmlElement): string | undefined {
	const title = findAll(root, (element) => element.name === "title")[0];
	return (title && plainText(textOf(title, true, 1_000))) || undefined;
}

/** Share of a headline's words that the titles have too, where they say the same in other words, and in nearly the same. */
const REWORDED = 0.2;
const ALMOST = 0.8;

/** The page's only headline of the first rank where the titles for tabs and sharing say the same in other words: readers see this one. */
function onlyHeadline(
	headings: readonly Heading[],
	given: readonly string[],
	least = REWORDED,
): string | undefined {
	const [only, ...others] = headings.filter(({ tag, doubtful }) => tag === "h1" && !doubtful);
	if (only === undefined || others.some(({ text }) => text !== only.text)) return undefined;
	const words = only.text
		.split(/[\s\p{P}]+/u)
		.map(fold)
		.filter((word) => word.length >= 4);
	const shared = words.filter((word) => given.some((title) => sharesStem(word, title)));
	return shared.length > 0 && shared.length >= words.length * least ? only.text : undefined;
}

/** "Chorgeschichte" and "Geschichte", "Gefahrstoffe" and "Gefahrstoffdaten": German joins what others write apart. */
const sharesStem = (word: string, title: string) =>
	title.includes(word) ||
	(word.length >= 2 * STEM && (title.includes(word.slice(0, STEM)) || title.includes(word.slice(-STEM))));
const STEM = 7;

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
