import type { NumberedLine } from "../numbers/numbered-line.ts";
import { between } from "./between.ts";
import { lastDay, nextDays, readDaysOfMonth } from "./day-ranges.ts";
import { yearOf } from "./days.ts";
import { oneDay, yearPeriod } from "./interval.ts";
import { readMonthName } from "./month-names.ts";
import type { Sentence } from "./sentence.ts";
import { type Found, resolved, unresolved } from "./time.ts";

/** "from January to March", "between 2019 and 2021", "March 3-5", "3-5 March", "Jan 30 – Feb 2", "2015-20". */
export function readRange(sentence: Sentence, at: number): Found | undefined {
	const { line } = sentence;
	const lead = line.lower(at);
	const from = lead === "from" || lead === "between" ? at + 1 : at;
	const first = sentence.point(from, 0) ?? now(sentence, from, lead);
	const days =
		first && !isBareDay(line, from, first)
			? undefined
			: readDaysOfMonth(sentence, from, (next) => connector(line, next, lead), lead);
	if (days || !first) return days;
	const to = connector(line, first.end, lead) ?? nextMonth(line, first);
	if (to === undefined) return nextDays(line, first);
	const second =
		lastDay(line, first, to) ??
		shortYear(line, first, to, lead) ??
		sentence.point(to, 0) ??
		now(sentence, to, lead);
	// "On Jan. 3 to 5 people" — both ends must be times, and in order.
	const time = second && between(first.time, second.time);
	return time && { end: second.end, time };
}

/** The "18" of "18 and 19 June". */
const isBareDay = (line: NumberedLine, at: number, { end, time }: Found): boolean =>
	time.grain === "day" && line.isDigits(at) && (end === at + 1 || line.is(end - 1, "ordinal-ending"));

/** "between now and Nov. 15", "from January until now", "1990 to the present": only as an end of a range. */
function now({ line, published }: Sentence, at: number, lead: string): Found | undefined {
	const the = line.lower(at) === "the" ? at + 1 : at;
	const word = line.lower(the);
	const led = lead === "from" || lead === "between";
	const end =
		word === "present" || word === "current"
			? presentEnd(line, the)
			: led && (word === "now" || word === "date")
				? the + 1
				: undefined;
	if (end === undefined) return undefined;
	return { end, time: published === undefined ? unresolved("day") : resolved("day", oneDay(published)) };
}

/** "the present", "the present day"; "from 1990 to the present government" goes on to its noun. */
function presentEnd(line: NumberedLine, at: number): number | undefined {
	if (line.is(at + 1, "present-noun")) return at + 2;
	return line.lower(at) === "current" || line.isSmall(at + 1) ? undefined : at + 1;
}

/** The atom after "to", "-" …, where such a word joins two times. */
function connector(line: NumberedLine, at: number, lead: string): number | undefined {
	if (lead === "between" && (line.lower(at) === "and" || line.word(at) === "&")) return at + 1;
	if (line.is(at, "up-to") || (lead === "from" && line.is(at, "until"))) return at + 1;
	if (!line.isDash(at)) return undefined;
	// "the July-to-September period"
	if (line.is(at + 1, "up-to") && line.isDash(at + 2)) return at + 3;
	return line.word(at) === "—" && !line.isGlued(at) ? undefined : at + 1;
}

/** "March/April 2021" */
const nextMonth = (line: NumberedLine, { end, time }: Found): number | undefined =>
	line.word(end) === "/" && time.grain === "month" && readMonthName(line, end + 1) ? end + 1 : undefined;

/** The "20" of "2015-20". */
function shortYear(line: NumberedLine, first: Found, at: number, lead: string): Found | undefined {
	const number = line.number(at, 2);
	if (first.time.grain !== "year" || !first.time.period || number === undefined) return undefined;
	const digits = line.word(at).length;
	// "1543-4" and "from 1846 to 48"
	if (!(line.isDash(at - 1) && line.isGlued(at)) && !(lead === "from" && digits === 2)) return undefined;
	if (line.isGlued(at + 1) && !line.isEnd(at + 1)) return undefined;
	const start = yearOf(first.time.period.from);
	const base = 10 ** digits;
	const year = start - (start % base) + number;
	return year > start ? { end: at + 1, time: resolved("year", yearPeriod(year)) } : undefined;
}
