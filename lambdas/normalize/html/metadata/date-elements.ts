import { headlineOf } from "../drop.ts";
import { namesOf } from "../names.ts";
import { encloses, find, findAll, type HtmlElement, isWithin, textOf, walk } from "../tree.ts";
import { findDate, type NumericOrder } from "./find-date.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

export function dateTextOf(element: HtmlElement): string {
	return element.attributes.datetime ?? element.attributes.content ?? textOf(element, true, 400);
}

/** What microdata or RDFa gives as `datePublished` or `dateModified`. */
export function microdataDate(
	{ root }: PageFacts,
	property: string,
	order: NumericOrder,
): string | undefined {
	let found: string | undefined;
	walk(root, (element) => {
		if (found !== undefined || isElsewhere(element)) return false;
		if (
			(element.attributes.itemprop ?? "").split(" ").includes(property) ||
			element.attributes.property === `schema:${property}`
		)
			found = findDate(dateTextOf(element), order);
		return true;
	});
	return found;
}

const PUBLISHED = /-(?:published|entry-date|pub-?date|post-?date)-/;
const UPDATED = /-(?:updated|modified)-/;

/** hAtom writes `<span class="updated" title="2013-04-04T18:52:11+00:00">`, older pages `<abbr class="published" …>`. */
const isOldTime = ({ name, attributes }: HtmlElement, names: string) =>
	(name === "abbr" && /-(?:published|date)-/.test(names)) ||
	(/^\d{4}-\d\d-\d\dT/.test(attributes.title ?? "") && /-(?:published|updated|date)-/.test(names));

/** The first time element outside of other stories; one that says it is the publication's goes first, one that says "updated" last. */
export function timeElement({ root }: PageFacts, order: NumericOrder): string | undefined {
	const times: { date: string; rank: number }[] = [];
	walk(root, (element) => {
		if (isElsewhere(element)) return false;
		const names = namesOf(element);
		if (element.name !== "time" && !isOldTime(element, names)) return true;
		const date =
			findDate(element.attributes.datetime ?? element.attributes.title ?? "", order) ??
			findDate(textOf(element, true, 400), order);
		const rank = "pubdate" in element.attributes || PUBLISHED.test(names) ? 0 : UPDATED.test(names) ? 2 : 1;
		if (date !== undefined) times.push({ date, rank });
		return true;
	});
	return times.sort((a, b) => a.rank - b.rank)[0]?.date;
}

const dateNames =
	/-(?:dates?|datum|date-?line|date-?time|timestamp|pub-?date|post-?date|entry-?date|article-?date|posted-?on|published|publish-?date|fecha|data|time|meta|entry-?meta|post-?meta|post-?info|info-?line|article-?info|article-?meta|byline|author|zeit|posted)-/;

/** A date in a short element whose class names say it holds one. */
export function markedDate({ root }: PageFacts, order: NumericOrder): string | undefined {
	const headline = headlineOf(root);
	let found: string | undefined;
	walk(root, (element) => {
		if (found !== undefined || isElsewhere(element) || isSiteHead(element, headline) || isTeaser(element))
			return false;
		if (element.name !== "body" && dateNames.test(namesOf(element))) {
			const text = textOf(element, true, 400);
			if (text.length < 200) found = findDate(text, order);
		}
		return true;
	});
	return found;
}

/** The site's own header says what day it is today. */
const isSiteHead = (element: HtmlElement, headline: HtmlElement | undefined): boolean =>
	(element.name === "header" || element.dropped === "page header") &&
	(headline === undefined
		? find(element, ({ name }) => name === "nav") !== undefined
		: !encloses(element, headline)) &&
	!isWithin(element, "article");

/** A link with a heading in it leads to another story, whose day its other parts say. */
const isTeaser = (element: HtmlElement): boolean =>
	element.name === "a" && find(element, ({ name }) => /^h[1-6]$/.test(name)) !== undefined;

/** Parts beside the story that hold its data on some pages, and other stories on others. */
const BOXES: ReadonlySet<string> = new Set(["aside", "sidebar", "teaser"]);
/** More text than a box with date, author and section has. */
const BOX = 300;

/** The date of a small box beside the story, where it is the only one: `<aside class="meta">`, a sidebar's header. */
export function boxedDate({ root }: PageFacts, order: NumericOrder): string | undefined {
	const boxes = findAll(root, ({ dropped }) => dropped !== undefined && BOXES.has(dropped));
	const dates = new Set<string>();
	for (const box of boxes.slice(0, 100)) {
		const text = textOf(box, true, BOX + 1);
		if (text.length > BOX) {
			for (const time of findAll(box, ({ name }) => name === "time").slice(0, 10)) {
				const date = findDate(dateTextOf(time), order);
				if (date !== undefined) dates.add(date);
			}
			continue;
		}
		const date = findDate(text, order);
		if (date !== undefined) dates.add(date);
	}
	return dates.size === 1 ? [...dates][0] : undefined;
}
