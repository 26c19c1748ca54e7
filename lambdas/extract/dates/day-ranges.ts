import type { NumberedLine } from "../numbers/numbered-line.ts";
import { between } from "./between.ts";
import { civil } from "./days.ts";
import { dayInMonth, readDate } from "./recognisers/month-day.ts";
import type { Sentence } from "./sentence.ts";
import type { Found } from "./time.ts";

const afterThe = (line: NumberedLine, at: number): number => (line.lower(at) === "the" ? at + 1 : at);

/** The "5" of "March 3-5" and "March 3 to 5". */
export function lastDay(line: NumberedLine, first: Found, at: number): Found | undefined {
	const { month } = first.time;
	const day = month === undefined ? undefined : readDate(line, afterThe(line, at));
	if (month === undefined || !day) return undefined;
	// "March 3 to 5 April" names its own month.
	if (isPartOfMore(line, day.end) || namesItsMonth(line, day.end)) return undefined;
	// "From April 27th to the 3rd" ends in May.
	const begun = first.time.yearly?.(2000)?.from;
	const wraps = !line.isDash(at - 1) && begun !== undefined && day.date < civil(begun).date;
	const time = dayInMonth(wraps ? (month % 12) + 1 : month, day.date);
	if (!time) return undefined;
	const year = line.is(day.end, "within-link") ? day.end + 1 : day.end;
	const number = line.word(year).length === 4 ? line.number(year) : undefined;
	if (number === undefined || number < 1500 || number > 2200) return { end: day.end, time };
	return { end: year + 1, time: { ...time, period: time.yearly?.(number), yearly: undefined } };
}

/** "March 3-5%", "March 3-5:30" */
const isPartOfMore = (line: NumberedLine, at: number): boolean =>
	line.isGlued(at) && /^[\p{L}%:/-]/u.test(line.word(at));

const namesItsMonth = (line: NumberedLine, at: number): boolean =>
	line.lower(at) === "of" || (line.is(at, "month") && !line.is(at, "short-month"));

/** "June 18 and 19": days that follow each other are one stretch. */
export function nextDays(line: NumberedLine, first: Found): Found | undefined {
	if (line.lower(first.end) !== "and" || first.time.grain !== "day") return undefined;
	const second = lastDay(line, first, first.end + 1);
	const before = readDate(line, first.end - 1) ?? readDate(line, first.end - 2);
	const after = readDate(line, afterThe(line, first.end + 1));
	if (!second || !before || !after || after.date !== before.date + 1 || countsSomething(line, second.end))
		return undefined;
	const time = between(first.time, second.time);
	return time && { end: second.end, time };
}

/** "On June 18 and 19 people died": the second number counts. */
const countsSomething = (line: NumberedLine, at: number): boolean =>
	/^\p{Ll}{4,}/u.test(line.word(at)) &&
	!line.is(at, "preposition", "subordinator", "which-word", "auxiliary") &&
	!line.is(at, "relative", "subject-pronoun");

/** "3-5 March", "from the 13th to the 15th of July", "between 3 and 12 September". `joined` gives the atom after "to" or a dash. */
export function readDaysOfMonth(
	sentence: Sentence,
	at: number,
	joined: (at: number) => number | undefined,
	lead: string,
): Found | undefined {
	const { line } = sentence;
	const first = readDate(line, afterThe(line, at));
	// "the 13th to the 15th of July" is one phrase, "the 3-5 March talks" is not.
	if (!first || (line.lower(at) === "the" && !first.ordinal) || isPartOfNumber(line, at)) return undefined;
	const listed = line.lower(first.end) === "and" || line.word(first.end) === "&" ? first.end + 1 : undefined;
	const to = joined(first.end) ?? listed;
	const second = to === undefined ? undefined : sentence.point(to, 0);
	if (to === undefined || !second?.time.month || second.time.grain !== "day") return undefined;
	const end = readDate(line, afterThe(line, to));
	// "3-5 March": the month follows the second day; in "10 to March 3" it does not.
	if (line.isLetters(to) && !end) return undefined;
	// "18 and 19 June" is a stretch of days; "3 and 19 June" are two days.
	if (lead !== "between" && to === listed && readDate(line, to)?.date !== first.date + 1) return undefined;
	const start = dayInMonth(second.time.month, first.date);
	const time = start && between(start, second.time);
	return time && { end: second.end, time };
}

/** The "30" of "10:30", the "5" of "$5" */
const isPartOfNumber = (line: NumberedLine, at: number): boolean =>
	line.isGlued(at) && /^[\d:.,/$€£-]$/.test(line.word(at - 1));
