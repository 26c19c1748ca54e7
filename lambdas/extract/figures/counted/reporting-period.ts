import type { Atom } from "../../text/atoms.ts";
import type { Line } from "../quantities/amount.ts";

/** "Jan. 31, 2026" has no more atoms. */
const LONGEST_DAY = 6;
/** "the company's second fiscal" has no more words. */
const MOST_WORDS = 5;

/** "the company's second fiscal": which stretch of time. */
function describes(line: Line, at: number): boolean {
	return (
		line.is(at, "determiner", "cardinal", "last-word", "fiscal-word") ||
		line.is(at, "report-adjective", "business-word") ||
		line.isDigits(at) ||
		line.isDash(at)
	);
}

/**
 * Where the reporting period begins that ends at `end`: "Revenue in the third quarter ended Jan. 31 slid", "Net profit
 * for the six months to June fell". `end` where none stands there.
 */
export function beforeReportingPeriod(line: Line, end: number): number {
	const day = beforeDay(line, end);
	const closes = line.is(day - 1, "range-end", "ends-on");
	if (day < end && !closes) return end;
	const noun = day < end ? day - 2 : end - 1;
	if (!line.is(noun, "period-noun")) return end;
	let start = noun;
	while (noun - start < MOST_WORDS && describes(line, start - 1)) start--;
	const opens = start < noun && line.is(start - 1, "preposition");
	return opens && start > 1 ? start - 1 : end;
}

/** Where a day or month of the calendar begins that ends at `end`; `end` where none does. */
function beforeDay(line: Line, end: number): number {
	let start = end;
	while (end - start < LONGEST_DAY && isDayPart(line.atoms[start - 1])) start--;
	return line.is(start - 1, "month") ? start - 1 : end;
}

/** "31", "2026", and the marks between them. */
function isDayPart(atom: Atom | undefined): boolean {
	return atom !== undefined && (atom.digits || atom.text === "." || atom.text === ",");
}
