import type { DateExpression, Figure } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";

export type FigureTime = NonNullable<Figure["when"]>;

/** Days of the units that durations come in. */
const DAYS: Record<string, number> = { s: 0, min: 0, h: 1 / 24, d: 1, wk: 7, mo: 30, a: 365 };

/** "In 2019 a strike of 19 days": it fits into that time, unlike "On Friday he was jailed for 19 days". */
export function lastsWithin({ kind, unit, value, high }: Figure, { from, to }: DateExpression): boolean {
	const days = unit === undefined ? undefined : DAYS[unit];
	const amount = value ?? high;
	if (kind !== "duration" || days === undefined || amount === undefined || !from || !to) return false;
	const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return length >= 27 && amount * days <= length;
}

export function toTime(reading: Reading, date: DateExpression): FigureTime {
	const { text, from, to, implied } = date;
	const time: FigureTime = { text };
	if (from !== undefined) time.from = from;
	if (to !== undefined && !isOpen(reading, date)) time.to = to;
	if (implied !== undefined) time.implied = implied;
	return time;
}

/** Tokens that a clause behind "since" has at most before its date. */
const MAX_CLAUSE = 16;

/** "since the invasion began in 2022", "from March": the time goes on, though its words are a closed one. */
function isOpen(reading: Reading, date: DateExpression): boolean {
	const { is, lower, tagged } = reading;
	const at = reading.at(date.start);
	if (lower(at - 1) === "from") return !is(reading.at(date.end - 1) + 1, "range-end");
	for (let back = at - 1; back >= 0 && at - back < MAX_CLAUSE; back--) {
		if (lower(back) === "since") return true;
		if (tagged(back, "comma", "mark", "number")) return false;
	}
	return false;
}
