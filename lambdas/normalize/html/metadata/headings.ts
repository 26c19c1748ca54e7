import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, type HtmlNode, isElement, textOf } from "../tree.ts";
import { plainText } from "./entities.ts";
import { fold } from "./outlets.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

/** A heading as a reader sees it. */
export interface Heading {
	text: string;
	/** 1 for `<h1>` and what a template marks as the headline, 2 for `<h2>`. */
	rank: 1 | 2;
	/** Lower-case name of the element. */
	tag: string;
	/** It stands in the path to the page, the site's header, or calls itself a kicker: a headline only where there is no other. */
	doubtful: boolean;
}

const MOST = 40;

/** The page's headings of the first two ranks, the first rank first; those of other stories left out. */
export function headingsOf({ root }: PageFacts, titles: readonly string[]): Heading[] {
	const given = new Map(titles.map((title) => [fold(title), title]));
	const found: Heading[] = [];
	for (const rank of [1, 2] as const) {
		const headings = findAll(
			root,
			(element) => element.name === `h${rank}` || (rank === 1 && isHeadline(element)),
		);
		for (const heading of headings.slice(0, MOST)) {
			if (isElsewhere(heading)) continue;
			const text = headlineIn(heading, given);
			// Lists of stories cut their headlines short.
			if (heading.name > "h2" && /(?:…|\.\.\.)$/.test(text)) continue;
			if (text !== "" && text.length <= 300)
				found.push({ text, rank, tag: heading.name, doubtful: isDoubtful(heading) });
		}
	}
	return found;
}

/** Templates that leave the `h1` to the site's name mark the headline so. */
const isHeadline = (element: HtmlElement) =>
	element.attributes.itemprop === "headline" ||
	(/^h[3-6]$/.test(element.name) && /-(?:post|entry|article)-title-/.test(namesOf(element)));

/** What stands above or below a headline, in the names that templates give it. */
const BESIDE =
	/-(?:kicker|over-?line|roof-?line|top-?line|strap-?line|eye-?brow|pre-?title|pre-?headline|sur-?title|top-?title|title-?header|sub-?title|sub-?heading|sub-?headline|head-?sub|dach-?zeile|ober-?zeile|unter-?zeile|unter-?titel|spitz-?marke|vor-?zeile|rubrik|ante-?titulo|sur-?titre|sous-?titre|occhiello|sommario|cintillo|volada|label|badge|section|category|rubric|tag|h1-?small)-/;

function isDoubtful(heading: HtmlElement): boolean {
	if (BESIDE.test(namesOf(heading))) return true;
	for (let each: HtmlElement | undefined = heading; each !== undefined; each = each.parent) {
		if (each.dropped === "navigation" || each.dropped === "page header" || each.dropped === "hidden")
			return true;
		if (each.name === "nav" || /-bread-?crumbs?-/.test(namesOf(each))) return true;
	}
	return false;
}

/**
 * The headline in a heading: without a kicker or deck that has an element of its own in it ("<small>Tunisia</small> New
 * government named"), and without what is hidden from readers. Such an element is one by its tag or name, or because the
 * page's own titles (`given`, by what they are folded) are of the rest alone.
 */
function headlineIn(heading: HtmlElement, given: ReadonlyMap<string, string>): string {
	const line = innermost(heading);
	const textOfParts = (children: HtmlNode[]) => plainText(textOf({ ...line, children }, true, 1_000));
	const parts = line.children.filter((child) => textOfParts([child]) !== "");
	const whole = textOfParts(parts);
	const own = parts.filter((part) => !isElement(part) || !isBeside(part));
	const rest = trimmed(textOfParts(own));
	if (own.length < parts.length && rest.length >= SHORTEST) return rest;
	const same = given.get(fold(whole));
	// Two lines that only the style sheet parts: "Life in a vanThrough Sweden".
	const spelt = trimmed(same ?? whole);
	if (same !== undefined) return spelt.split(" ").length > whole.split(" ").length ? spelt : whole;
	const within = [parts.slice(1), parts.slice(0, -1)].map((some) => trimmed(textOfParts(some)));
	return within.find((text) => text.length >= LEAST && given.has(fold(text))) ?? whole;
}

/** Characters of a headline beside which something else stands; where only the titles tell, it takes more to be sure. */
const SHORTEST = 4;
const LEAST = 12;

/** Without the mark that parted it from what stood beside it. */
const trimmed = (text: string) => text.replace(/^[\s:|/–—-]{1,9}|[\s:|/–—-]{1,9}$/gu, "");

const isBeside = (element: HtmlElement) =>
	element.name === "small" ||
	element.dropped === "hidden" ||
	element.dropped === "list of links" ||
	BESIDE.test(namesOf(element));

/** The element whose children part the line: a link or span around the whole of it is passed by. */
function innermost(heading: HtmlElement): HtmlElement {
	let line = heading;
	for (;;) {
		const filled = line.children.filter(
			(child) => (isElement(child) ? textOf(child, true, 9) : child.text.trim()) !== "",
		);
		const [only, ...others] = filled;
		if (only === undefined || others.length > 0 || !isElement(only)) return line;
		line = only;
	}
}
