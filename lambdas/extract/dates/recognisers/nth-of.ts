import { readContainer } from "../container.ts";
import { weekdayOf } from "../days.ts";
import { type Grain, oneDay, type Period, periodAround, shift, weekOf } from "../interval.ts";
import { UNITS, WEEKDAYS } from "../lexicon.ts";
import { ORDINAL_STARTS, readCount, readOrdinal } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime } from "../time.ts";
import { isDash, type Word } from "../words.ts";

/** "the first week of March", "the last Sunday in October", "the first nine months of 2025", "the last day of the year". */
export const nthOf: Recogniser = {
	starts: ["the", "last", "final", "opening", "closing", ...ORDINAL_STARTS],
	digits: true,
	read(reading, at, depth) {
		const { words } = reading;
		const which = readWhich(words, words[at]?.lower === "the" ? at + 1 : at);
		if (!which) return undefined;
		const weekday = WEEKDAYS.get(words[which.end]?.lower ?? "");
		if (weekday !== undefined)
			return within(reading, which.end + 1, depth, "day", (period) =>
				nthWeekday(period, weekday, which.value),
			);
		const next = isDash(words[which.end]) ? which.end + 1 : which.end;
		const count = readCount(words, next);
		const noun = count && !isDash(words[count.end]) ? count.end : count ? count.end + 1 : next;
		const unit = UNITS.get(words[noun]?.lower ?? "");
		if (unit?.times !== 1) return undefined;
		if (!count)
			return unit.plural
				? undefined
				: within(reading, noun + 1, depth, unit.grain, (period) => nth(period, unit.grain, which.value));
		const value = count.value;
		if (value === undefined || value < 1 || value > 400 || Math.abs(which.value) !== 1) return undefined;
		return (
			within(reading, noun + 1, depth, "span", (period) => run(period, unit.grain, value, which.value < 0)) ??
			yearSoFar(words, at, noun, unit.grain, value, which.value)
		);
	},
};

/** Negative: counted from the end. */
function readWhich(words: readonly Word[], at: number): { end: number; value: number } | undefined {
	const word = words[at]?.lower;
	if (word === "last" || word === "final" || word === "closing") return { end: at + 1, value: -1 };
	if (word === "opening") return { end: at + 1, value: 1 };
	return readOrdinal(words, at);
}

function within(
	reading: Reading,
	at: number,
	depth: number,
	grain: Grain,
	change: (period: Period) => Period | undefined,
): Found | undefined {
	if (!/^(?:of|in)$/.test(reading.words[at]?.lower ?? "")) return undefined;
	const found = readContainer(reading, at + 1, depth);
	if (!found || found.time.grain === "day") return undefined;
	return { end: found.end, time: mapTime(found.time, grain, change) };
}

function nth(period: Period, grain: Grain, ordinal: number): Period | undefined {
	const part =
		grain === "week"
			? weekOf(period, ordinal)
			: periodAround(
					grain,
					ordinal > 0 ? shift(period.from, grain, ordinal - 1) : shift(period.to, grain, ordinal + 1),
				);
	// "The 40th day of March" there is none.
	return part && part.from <= period.to && part.to >= period.from ? part : undefined;
}

function run(period: Period, grain: Grain, count: number, last: boolean): Period | undefined {
	if (grain === "week") {
		const [first, end] = last
			? [weekOf(period, -count), weekOf(period, -1)]
			: [weekOf(period, 1), weekOf(period, count)];
		return first.from <= period.to && end.from <= period.to ? { from: first.from, to: end.to } : undefined;
	}
	const part = last
		? { from: shift(period.to + 1, grain, -count), to: period.to }
		: { from: period.from, to: shift(period.from, grain, count) - 1 };
	return part.from >= period.from && part.to <= period.to ? part : undefined;
}

function nthWeekday(period: Period, weekday: number, ordinal: number): Period | undefined {
	const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7);
	const last = period.to - ((weekdayOf(period.to) - weekday + 7) % 7);
	const day = ordinal > 0 ? first + 7 * (ordinal - 1) : last + 7 * (ordinal + 1);
	return day >= period.from && day <= period.to ? oneDay(day) : undefined;
}

/** "Profit rose in the first nine months", "this year's first nine months": of the year the article is about. */
function yearSoFar(
	words: readonly Word[],
	at: number,
	noun: number,
	grain: Grain,
	count: number,
	ordinal: number,
): Found | undefined {
	if (
		!(words[at]?.lower === "the" || /^['’]s$/.test(words[at - 1]?.lower ?? "")) ||
		ordinal !== 1 ||
		grain !== "month" ||
		!/^(?:three|six|nine|3|6|9)$/.test(words[noun - 1]?.lower ?? "")
	)
		return undefined;
	return {
		end: noun + 1,
		time: {
			grain: "span",
			yearly: (year) => {
				const whole = periodAround("year", Math.floor(Date.UTC(year, 0, 1) / 86_400_000));
				return whole && run(whole, grain, count, false);
			},
		},
	};
}
