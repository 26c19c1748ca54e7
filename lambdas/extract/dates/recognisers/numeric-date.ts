import { type Day, dayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { WEEKDAYS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved, type Time } from "../time.ts";
import { isDash } from "../words.ts";

const FULL = /(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const COMPACT = /(?:19[5-9]\d|20[0-5]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/y;
const LEADS = new Set("on from by until till since between before after through this next last".split(" "));

/** "2026-02-16", "16/02/2026", "2/16/2026", "16.02.2026"; "2/16" only where a word says that it is a date. */
export const numericDate: Recogniser = {
	starts: [],
	digits: true,
	read(reading, at) {
		const word = reading.words[at];
		if (!word) return undefined;
		const before = reading.text[word.start - 1] ?? "";
		if (before !== "" && JOINS.test(before) && !isRangeDash(reading, at))
			return inName(reading, at, word.start);
		return (
			compact(reading, at, word.start) ??
			full(reading, at, word.start) ??
			dayAndMonth(reading, at, word.start)
		);
	},
};

const JOINS = /[\p{L}\d\-_/.,:$€£#]/u;

/** "report-2002-10-09.xlsx", "backup_20170302": only as ISO writes days. */
function inName(reading: Reading, at: number, start: number): Found | undefined {
	const { text } = reading;
	if (!/[-_]/.test(text[start - 1] ?? "") || /\d/.test(text[start - 2] ?? "")) return undefined;
	const iso = /^\d{4}[-/.]/.test(text.slice(start, start + 5));
	return compact(reading, at, start) ?? (iso ? full(reading, at, start) : undefined);
}

/** "20161016" */
function compact(reading: Reading, at: number, start: number): Found | undefined {
	const surface = matchAt(COMPACT, reading.text, start)?.[0];
	if (surface === undefined || reading.words[at]?.text !== surface) return undefined;
	const [year, month, day] = [surface.slice(0, 4), surface.slice(4, 6), surface.slice(6)].map(Number);
	const time = date(dayOf(year ?? 0, month ?? 0, day ?? 0));
	return time && { end: at + 1, time };
}

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
	const end = start + surface.length;
	// "3.5.2022.1" is a version, "10-1-2018-10-7-2018" two days.
	if (
		reading.text[end] === mark &&
		/\d/.test(reading.text[end + 1] ?? "") &&
		!matchAt(FULL, reading.text, end + 1)
	)
		return undefined;
	const time =
		first.length === 4 && last.length <= 2
			? date(dayOf(Number(first), Number(second), Number(last)))
			: dayMonthYear(reading, Number(first), Number(second), fullYear(last, mark));
	return time && { end: wordAfter(reading, at, end), time };
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
	const match = matchAt(DAY_MONTH, reading.text, start);
	if (!match) return undefined;
	if (
		!LEADS.has(before) &&
		!WEEKDAYS.has(before) &&
		!continues(reading, at) &&
		!beginsRange(reading, match, start + match[0].length)
	)
		return undefined;
	const [first, second] = [Number(match[1]), Number(match[2])];
	const end = wordAfter(reading, at, start + match[0].length);
	// "the last 1/3 of the season" is a share.
	if (/^(?:this|next|last)$/.test(before) && /^(?!to$)\p{L}/u.test(reading.words[end]?.lower ?? ""))
		return undefined;
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
	return { end, time };
}

/** "from 10/1 to 11/7", "between 10/1-11/7", "on 11/20, 11/22 or 11/25": the first day was told by its own word. */
function continues(reading: Reading, at: number): boolean {
	const { words } = reading;
	for (let day = at; day > at - 24; day -= 4) {
		if (day < at && (LEADS.has(words[day - 1]?.lower ?? "") || WEEKDAYS.has(words[day - 1]?.lower ?? "")))
			return true;
		const joined = /^(?:to|and|or|,|-|–|until|through)$/.test(words[day - 1]?.lower ?? "");
		if (!joined || words[day - 3]?.text !== "/") return joined && isRangeEnd(reading, day);
	}
	return false;
}

/** The "3/1" of "2/29-3/1" where "2/29" can be no share. */
const isRangeEnd = ({ words }: Reading, at: number): boolean =>
	isDash(words[at - 1]) &&
	words[at - 3]?.text === "/" &&
	isPlainDay(words[at - 4]?.text, words[at - 2]?.text);

const isPlainDay = (first = "", second = ""): boolean =>
	Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31 && Number(second) % 16 !== 0;

/** "10/1-11/2/2017", "2/29-3/1": days, where fractions would have no year and no such denominator. */
function beginsRange({ text }: Reading, [, first, second]: RegExpExecArray, end: number): boolean {
	if (!/[-–]/.test(text[end] ?? "")) return false;
	return (
		matchAt(FULL, text, end + 1) !== null ||
		(isPlainDay(first, second) && matchAt(DAY_MONTH, text, end + 1) !== null)
	);
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
