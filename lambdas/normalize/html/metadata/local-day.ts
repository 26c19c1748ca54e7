import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, textOf } from "../tree.ts";
import { findDate, type NumericOrder } from "./find-date.ts";
import { isElsewhere, type PageFacts } from "./page.ts";
import { textsOf } from "./texts.ts";

const MINUTE = 60_000;
/** Offsets in use, in hours: Baker Island to Kiribati. */
const WEST = -12;
const EAST = 14;
const MOST = 30;
const SHORT = 120;
const LINE = 60;

/**
 * An instant that the page's machines give in UTC, with the offset of the clock that the page shows where that is another
 * day: "2020-02-25T02:25:54Z" beside "February 24, 2020 | 9:25pm" is "2020-02-24T21:25:54-05:00". The story's "on Monday" is
 * counted from the day its readers had.
 */
export function inLocalDay(date: string, page: PageFacts, order: NumericOrder): string {
	if (!date.endsWith("Z")) return date;
	const instant = Date.parse(date);
	for (const clock of clocksOf(page, order)) {
		// Most clocks on pages show no seconds.
		const minutes = Math.floor(Date.parse(clock) / MINUTE) - Math.floor(instant / MINUTE);
		const offset = minutes / 60;
		const sameDay = clock.slice(0, 10) === date.slice(0, 10);
		if (!sameDay && minutes % 30 === 0 && offset >= WEST && offset <= EAST)
			return withOffset(instant, minutes);
	}
	return date;
}

/** Times that the page shows without a zone, as if they were in UTC; those that have an offset, without it. */
function clocksOf({ root, tags }: PageFacts, order: NumericOrder): string[] {
	const elements = findAll(root, (element) => isClock(element)).slice(0, MOST);
	const written = [
		...["date", "dcterms.date", "dc.date"].flatMap((name) => (tags.get(name) ?? []).slice(0, 1)),
		...linesOf(root),
		...elements.flatMap((element) => [element.attributes.datetime ?? "", textOf(element, true, SHORT)]),
	];
	return written.flatMap((text) => {
		const bare = text.replace(/[+-]\d\d:?\d\d$/, "");
		const clock = /\d[:.h]\d\d|\d ?[ap]\.?m\b/i.test(bare) ? findDate(`${bare} UTC`, order) : undefined;
		return clock?.endsWith("Z") ? [clock] : [];
	});
}

function linesOf(root: HtmlElement): string[] {
	const lines: string[] = [];
	for (const { text } of textsOf(root)) {
		if (text.length >= 10 && text.length <= LINE && /\d[:.h]\d\d/.test(text)) lines.push(text);
		if (lines.length >= MOST) break;
	}
	return lines;
}

const isClock = (element: HtmlElement) =>
	!isElsewhere(element) &&
	(element.name === "time" ||
		(/-(?:dates?|datum|date-?time|timestamp|pub-?date|post-?date|published|posted|time|fecha|byline-date)-/.test(
			namesOf(element),
		) &&
			textOf(element, true, SHORT + 1).length <= SHORT) ||
		element.attributes.itemprop === "datePublished");

function withOffset(instant: number, minutes: number): string {
	const local = new Date(instant + minutes * MINUTE).toISOString().slice(0, 19);
	const size = Math.abs(minutes);
	const part = (value: number) => String(value).padStart(2, "0");
	return `${local}${minutes < 0 ? "-" : "+"}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}
