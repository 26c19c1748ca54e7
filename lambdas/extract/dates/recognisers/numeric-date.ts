import { type Day, dayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { WEEKDAYS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved, type Time } from "../time.ts";

const FULL = /(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d|\2\d)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const LEADS = new Set("on from by until till since between before after through".split(" "));

/** "2026-02-16", "16/02/2026", "2/16/2026", "16.02.2026"; "2/16" only where a word says that it is a date. */
export const numericDate: Recogniser = {
	starts: [],
	digits: true,
	read(reading, at) {
		const word = reading.words[at];
		if (
			!word ||
			(/[\p{L}\d\-/.,:$€£#]/u.test(reading.text[word.start - 1] ?? "") && !isRangeDash(reading, at))
		)
			return undefined;
		return full(reading, at, word.start) ?? dayAndMonth(reading, at, word.start);
	},
};

/** The second date of "10/1/2018-10/7/2018" stands glued to the dash. */
function isRangeDash(reading: Reading, at: number): boolean {
	return (
		/^[-–]$/.test(reading.words[at - 1]?.text ?? "") &&
		((reading.words[at - 2]?.text.length ?? 0) === 4 || reading.words[at - 3]?.text === "/")
	);
}

function full(reading: Reading, at: number, start: number): Found | undefined {
	const match = matchAt(FULL, reading.text, start);
	if (!match) return undefined;
	const [surface, first = "", mark = "", second = "", last = ""] = match;
	const time =
		first.length === 4 && last.length <= 2
			? date(dayOf(Number(first), Number(second), Number(last)))
			: dayMonthYear(reading, Number(first), Number(second), fullYear(last, mark));
	return time && { end: wordAfter(reading, at, start + surface.length), time };
}

/** Two-digit years only between slashes: "3.5.22" is a version, "555-12-34" no date either. */
function fullYear(digits: string, mark: string): number | undefined {
	if (digits.length === 4) return Number(digits);
	if (digits.length !== 2 || mark !== "/") return undefined;
	return Number(digits) + (Number(digits) < 40 ? 2000 : 1900);
}

function dayMonthYear(
	reading: Reading,
	first: number,
	second: number,
	year: number | undefined,
): Time | undefined {
	if (year === undefined || year < 1000) return undefined;
	if (first > 12 || second > 12 || first === second || reading.dayFirst !== undefined) {
		const dayFirst = first > 12 || (second <= 12 && reading.dayFirst === true);
		return date(dayFirst ? dayOf(year, second, first) : dayOf(year, first, second));
	}
	return date(dayOf(year, first, second), ["order"]);
}

function dayAndMonth(reading: Reading, at: number, start: number): Found | undefined {
	const before = reading.words[at - 1]?.lower ?? "";
	if (!LEADS.has(before) && !WEEKDAYS.has(before) && !continues(reading, at)) return undefined;
	const match = matchAt(DAY_MONTH, reading.text, start);
	if (!match) return undefined;
	const [first, second] = [Number(match[1]), Number(match[2])];
	// "9/11" and "7/7" are the attacks, whatever word stands before them; "24/7" has no such month.
	if ((first === 9 && second === 11) || (first === 7 && second === 7)) return undefined;
	const dayFirst = first > 12 || (second <= 12 && reading.dayFirst === true);
	const [month, day] = dayFirst ? [second, first] : [first, second];
	if (dayOf(2000, month, day) === undefined) return undefined;
	const time: Time = {
		grain: "day",
		month,
		implied: first <= 12 && second <= 12 && reading.dayFirst === undefined ? ["order"] : [],
		yearly: (year) => date(dayOf(year, month, day))?.period,
	};
	return { end: wordAfter(reading, at, start + match[0].length), time };
}

/** "from 10/1 to 11/7", "between 10/1-11/7": the day before it was told by its own word. */
function continues(reading: Reading, at: number): boolean {
	const { words } = reading;
	if (!/^(?:to|and|-|–|until|through)$/.test(words[at - 1]?.lower ?? "") || words[at - 3]?.text !== "/")
		return false;
	const lead = words[at - 5]?.lower ?? "";
	return LEADS.has(lead) || WEEKDAYS.has(lead);
}

function date(day: Day | undefined, implied?: string[]): Time | undefined {
	return day === undefined ? undefined : resolved("day", oneDay(day), implied);
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
	pattern.lastIndex = start;
	return pattern.exec(text);
}

function wordAfter({ words }: Reading, at: number, end: number): number {
	let next = at;
	while (next < words.length && (words[next]?.end ?? 0) <= end) next++;
	return next;
}
