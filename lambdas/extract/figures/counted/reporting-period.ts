import { is, type Line, lower } from "../quantities/amount.ts";

/** "Jan. 31, 2026" has no more atoms. */
const LONGEST_DAY = 6;
/** "the company's second fiscal" has no more words. */
const MOST_WORDS = 5;

const DESCRIBES =
	/^(?:the|its|their|our|a|this|that|first|second|third|fourth|final|last|latest|previous|current|same|past|two|three|four|six|nine|twelve|\d{1,2}|fiscal|financial|full|calendar|trading|holiday|christmas|-)$/;

/**
 * Where the reporting period begins that ends at `end`: "Revenue in the third quarter ended Jan. 31 slid", "Net profit
 * for the six months to June fell". `end` where none stands there.
 */
export function beforeReportingPeriod(line: Line, end: number): number {
	const day = beforeDay(line, end);
	const closes = /^(?:ended|ending|to|through|until)$/.test(lower(line, day - 1));
	if (day < end && !closes) return end;
	const noun = day < end ? day - 2 : end - 1;
	if (!is(line, noun, "period-noun")) return end;
	let start = noun;
	while (noun - start < MOST_WORDS && DESCRIBES.test(lower(line, start - 1))) start--;
	const opens = start < noun && is(line, start - 1, "preposition");
	return opens && start > 1 ? start - 1 : end;
}

/** Where a day or month of the calendar begins that ends at `end`; `end` where none does. */
function beforeDay(line: Line, end: number): number {
	let start = end;
	while (end - start < LONGEST_DAY && /^(?:\d{1,4}|[.,])$/.test(lower(line, start - 1))) start--;
	return is(line, start - 1, "month") ? start - 1 : end;
}
