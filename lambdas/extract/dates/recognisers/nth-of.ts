import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { readContainer } from "../container.ts";
import { dayOf, weekdayOf } from "../days.ts";
import { type Grain, oneDay, type Period, periodAround, shift, weekOf } from "../interval.ts";
import { ORDINAL_STARTS, readCount, readOrdinal } from "../numbers.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, mapTime } from "../time.ts";
import { UNITS } from "../units.ts";

/** "the first week of March", "the last Sunday in October", "the first nine months of 2025", "the last day of the year". */
export const nthOf: Recogniser = {
	starts: [...wordsOf("definite-article", "part-word"), ...ORDINAL_STARTS],
	digits: true,
	tells: [...UNITS.keys(), ...WEEKDAYS.keys()],
	read(sentence, at, depth) {
		const { line } = sentence;
		const which = readWhich(line, line.lower(at) === "the" ? at + 1 : at);
		if (!which) return undefined;
		const weekday = WEEKDAYS.get(line.lower(which.end));
		if (weekday !== undefined)
			return within(sentence, which.end + 1, depth, "day", (period) =>
				nthWeekday(period, weekday, which.value),
			);
		const counted = readUnits(line, which.end);
		if (!counted) return undefined;
		const { end, grain, count } = counted;
		if (count === undefined)
			return within(sentence, end, depth, grain, (period) => nth(period, grain, which.value));
		if (count > 400 || Math.abs(which.value) !== 1) return undefined;
		return (
			within(sentence, end, depth, "span", (period) => run(period, grain, count, which.value < 0)) ??
			(which.value === 1 && grain === "month" ? yearSoFar(line, at, end, count) : undefined)
		);
	},
};

/** The "week" of "first week", the "nine months" of "first nine months". */
function readUnits(
	line: NumberedLine,
	at: number,
): { end: number; grain: Grain; count?: number } | undefined {
	const next = line.isDash(at) ? at + 1 : at;
	const count = readCount(line, next);
	const noun = !count ? next : line.isDash(count.end) ? count.end + 1 : count.end;
	const unit = UNITS.get(line.lower(noun));
	if (unit === undefined || unit.times < 1) return undefined;
	// "the last fortnight of November"
	if (unit.times > 1) return { end: noun + 1, grain: unit.grain, count: unit.times * (count?.value ?? 1) };
	if (!count) return unit.plural ? undefined : { end: noun + 1, grain: unit.grain };
	return count.value ? { end: noun + 1, grain: unit.grain, count: count.value } : undefined;
}

/** Negative: counted from the end. */
function readWhich(line: NumberedLine, at: number): { end: number; value: number } | undefined {
	const word = line.lower(at);
	if (word === "last" || word === "final" || word === "closing") return { end: at + 1, value: -1 };
	if (word === "opening") return { end: at + 1, value: 1 };
	return readOrdinal(line, at);
}

function within(
	sentence: Sentence,
	at: number,
	depth: number,
	grain: Grain,
	change: (period: Period) => Period | undefined,
): Found | undefined {
	if (!sentence.line.is(at, "within")) return undefined;
	const found = readContainer(sentence, at + 1, depth);
	if (!found || found.time.grain === "day") return undefined;
	return { end: found.end, time: mapTime(found.time, grain, change) };
}

function nth(period: Period, grain: Grain, ordinal: number): Period | undefined {
	const part = nthUnit(period, grain, ordinal);
	// "The 40th day of March" there is none.
	return part && part.from <= period.to && part.to >= period.from ? part : undefined;
}

function nthUnit(period: Period, grain: Grain, ordinal: number): Period | undefined {
	if (grain === "week") return weekOf(period, ordinal);
	if (grain === "weekend") {
		// A weekend belongs to the month of its Saturday.
		const saturday = nthWeekday(period, 6, ordinal);
		return saturday && { from: saturday.from, to: saturday.from + 1 };
	}
	const day = ordinal > 0 ? shift(period.from, grain, ordinal - 1) : shift(period.to, grain, ordinal + 1);
	return periodAround(grain, day);
}

/** A year has weeks of its own by ISO's count; "the first two weeks of October" are its first fourteen days. */
const LONGEST_IN_DAYS = 100;

function run(period: Period, grain: Grain, count: number, last: boolean): Period | undefined {
	if (grain === "week" && period.to - period.from > LONGEST_IN_DAYS) return runOfWeeks(period, count, last);
	const part = last
		? { from: shift(period.to + 1, grain, -count), to: period.to }
		: { from: period.from, to: shift(period.from, grain, count) - 1 };
	return part.from >= period.from && part.to <= period.to ? part : undefined;
}

function runOfWeeks(period: Period, count: number, last: boolean): Period | undefined {
	const [first, end] = last
		? [weekOf(period, -count), weekOf(period, -1)]
		: [weekOf(period, 1), weekOf(period, count)];
	return first.from <= period.to && end.from <= period.to ? { from: first.from, to: end.to } : undefined;
}

function nthWeekday(period: Period, weekday: number, ordinal: number): Period | undefined {
	const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7);
	const last = period.to - ((weekdayOf(period.to) - weekday + 7) % 7);
	const day = ordinal > 0 ? first + 7 * (ordinal - 1) : last + 7 * (ordinal + 1);
	return day >= period.from && day <= period.to ? oneDay(day) : undefined;
}

/** "Profit rose in the first nine months", "this year's first nine months": of the year the article is about. */
function yearSoFar(line: NumberedLine, at: number, end: number, months: number): Found | undefined {
	const definite = line.lower(at) === "the" || line.is(at - 1, "possessive-mark");
	if (!definite || (months !== 3 && months !== 6 && months !== 9)) return undefined;
	return {
		end,
		time: {
			grain: "span",
			yearly: (year) => {
				const first = dayOf(year, 1, 1);
				const whole = first === undefined ? undefined : periodAround("year", first);
				return whole && run(whole, "month", months, false);
			},
		},
	};
}
