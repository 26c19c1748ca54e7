import { attachYear, possessedByYear } from "./attach-year.ts";
import { knownDay } from "./known-days.ts";
import { WEEKDAYS } from "./lexicon.ts";
import { longest, MAX_DEPTH, type Reading, type Recogniser } from "./reading.ts";
import { ago } from "./recognisers/ago.ts";
import { ahead } from "./recognisers/ahead.ts";
import { anaphora } from "./recognisers/anaphora.ts";
import { boundedPeriod } from "./recognisers/bounded-period.ts";
import { century } from "./recognisers/century.ts";
import { dayOfMonth } from "./recognisers/day-of-month.ts";
import { decade } from "./recognisers/decade.ts";
import { fiscalYear } from "./recognisers/fiscal-year.ts";
import { holiday } from "./recognisers/holiday.ts";
import { month } from "./recognisers/month.ts";
import { monthDay } from "./recognisers/month-day.ts";
import { nearDay } from "./recognisers/near-day.ts";
import { nthOf } from "./recognisers/nth-of.ts";
import { numericDate } from "./recognisers/numeric-date.ts";
import { partOfPeriod } from "./recognisers/part-of-period.ts";
import { quarter } from "./recognisers/quarter.ts";
import { relativeUnit } from "./recognisers/relative-unit.ts";
import { season } from "./recognisers/season.ts";
import { span } from "./recognisers/span.ts";
import { spelledYear } from "./recognisers/spelled-year.ts";
import { stretchOfPeriod } from "./recognisers/stretch-of-period.ts";
import { week } from "./recognisers/week.ts";
import { onWeekday, weekday } from "./recognisers/weekday.ts";
import { year } from "./recognisers/year.ts";
import { yearFirst } from "./recognisers/year-first.ts";
import type { Found } from "./time.ts";
import { skipTimeAfter, skipTimeBefore, TIME_STARTS } from "./time-of-day.ts";
import { isCapitalised, type Word } from "./words.ts";

/** Every recogniser of one point or period of time, the more telling first: of equally long readings the first wins. */
const RECOGNISERS: readonly Recogniser[] = [
	numericDate,
	monthDay,
	holiday,
	weekday,
	nearDay,
	boundedPeriod,
	nthOf,
	partOfPeriod,
	stretchOfPeriod,
	quarter,
	fiscalYear,
	season,
	month,
	relativeUnit,
	anaphora,
	span,
	ago,
	ahead,
	decade,
	century,
	year,
	yearFirst,
	spelledYear,
	week,
	dayOfMonth,
];

const NUMBER = "0";
const BY_START = new Map<string, Recogniser[]>();
for (const recogniser of RECOGNISERS) {
	for (const start of new Set([...recogniser.starts, ...(recogniser.digits ? [NUMBER] : [])])) {
		const list = BY_START.get(start);
		if (list) list.push(recogniser);
		else BY_START.set(start, [recogniser]);
	}
}

function key({ text, lower }: Word): string {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57 ? NUMBER : lower;
}

/** Whether any time can begin with a word. */
export const startsPoint = (word: Word): boolean => BY_START.has(key(word)) || TIME_STARTS.has(word.lower);

/** The longest time that begins at a word, its year and its time of day included. */
export function readPoint(reading: Reading, at: number, depth: number): Found | undefined {
	if (depth > MAX_DEPTH) return undefined;
	const word = reading.words[at];
	if (!word) return undefined;
	const candidates = BY_START.get(key(word));
	const found =
		candidates && longest(candidates.map((one) => completed(reading, one.read(reading, at, depth), depth)));
	return found ?? afterTime(reading, at, depth);
}

function completed(reading: Reading, found: Found | undefined, depth: number): Found | undefined {
	if (!found) return undefined;
	const dated = knownDay(reading.words, attachYear(reading, found, depth));
	if (dated.time.grain !== "day") return possessedByYear(reading, dated, depth) ?? dated;
	const named = nameAfter(reading, dated);
	if (named) return attachYear(reading, named, depth);
	const end = skipTimeAfter(reading.words, dated.end);
	// "Monday night last week", "3 March at noon 2025": the year may stand after the time.
	return end === dated.end ? dated : { ...dated, end };
}

/** "Feb. 16 (Monday)", "16 February, a Monday". */
function nameAfter(reading: Reading, found: Found): Found | undefined {
	const { words } = reading;
	const mark = words[found.end]?.text;
	if (!found.time.month || (mark !== "," && mark !== "(")) return undefined;
	const article = words[found.end + 1]?.lower === "a" ? 1 : 0;
	const at = found.end + 1 + article;
	const number = WEEKDAYS.get(words[at]?.lower ?? "");
	const closed = words[at + 1]?.text;
	if (
		number === undefined ||
		!isCapitalised(words[at]) ||
		(mark === "(" ? closed !== ")" : closed !== undefined && !/^[,.;)]$/.test(closed))
	)
		return undefined;
	return { end: mark === "(" ? at + 2 : at + 1, time: onWeekday(reading, found.time, number) };
}

/** "8 a.m. Monday", "the evening of March 3". */
function afterTime(reading: Reading, at: number, depth: number): Found | undefined {
	const next = skipTimeBefore(reading.words, at);
	const found = next === undefined ? undefined : readPoint(reading, next, depth + 1);
	return found?.time.grain === "day" ? found : undefined;
}
