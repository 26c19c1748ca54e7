import type { DateExpression, Figure } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";

export type FigureTime = NonNullable<Figure["when"]>;

/** Days of the units that durations come in. */
const DAYS: Record<string, number> = { s: 0, min: 0, h: 1 / 24, d: 1, wk: 7, mo: 30, a: 365 };

/** "In 2019 a strike of 19 days": it fits into that time, unlike "On Friday he was jailed for 19 days". */
export function lastsWithin({ kind, unit, value, high }: Figure, date: DateExpression): boolean {
	const days = unit === undefined ? undefined : DAYS[unit];
	const amount = value ?? high;
	if (kind !== "duration" || days === undefined || amount === undefined) return false;
	// "Until last July they counted 58 days without one"
	if (date.from === undefined && /^until\b/i.test(date.text)) return true;
	const length = daysOf(date);
	return length >= 27 && amount * days <= length;
}

/** How many days a date is long, less one; 0 where an end is open. */
export const daysOf = ({ from, to }: DateExpression): number =>
	from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0;

/** What a date says of a figure's time. */
export function toTime(reading: Reading, date: DateExpression, figure: Span): FigureTime {
	const { text, from, to, implied } = date;
	const time: FigureTime = { text };
	if (from !== undefined) time.from = from;
	if (to !== undefined && !isOpen(reading, date, figure)) time.to = to;
	if (implied !== undefined) time.implied = implied;
	return time;
}

/** Tokens that a clause behind "since" has at most before its date. */
const MAX_CLAUSE = 18;

/** "since the invasion began in 2022", "from March": the time goes on, though its words are a closed one. */
function isOpen(reading: Reading, date: DateExpression, figure: Span): boolean {
	const { is, lower, tagged } = reading;
	const at = reading.at(date.start);
	// "from Sunday's vote" names a vote.
	if (lower(at - 1) === "from") return !is(reading.at(date.end - 1) + 1, "range-end", "possessive-mark");
	for (let back = at - 1; back >= 0 && at - back < MAX_CLAUSE; back--) {
		// "since they gave it 105 million euros in 2023": what was given was given then.
		if (lower(back) === "since") return reading.start(back) > figure.start || figure.start > date.end;
		if (tagged(back, "comma") || (tagged(back, "mark") && !is(back, "currency-sign") && lower(back) !== "%"))
			return false;
	}
	return false;
}

/** "the worst since 2022, when 230 died": the time that "since" begins with, where its words tell where that ends. */
export function closed(date: DateExpression): DateExpression {
	const { from, to, text } = date;
	if (!/^since\b/i.test(text) || from === undefined || to !== undefined) return date;
	const [year = 0, month = 0] = from.split("-").map(Number);
	if (/^since \d{4}$/i.test(text)) return { ...date, to: `${year}-12-31` };
	if (/\d/.test(text.replace(/\d{4}$/, ""))) return { ...date, to: from };
	return from.endsWith("-01")
		? { ...date, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
		: date;
}
