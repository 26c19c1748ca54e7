import { type Day, weekdayOf } from "../days.ts";
import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import { UNITS } from "../lexicon.ts";
import { readCount } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, unresolved } from "../time.ts";
import { isDash } from "../words.ts";

const BACK = new Set("last past previous preceding recent prior".split(" "));
const AHEAD = new Set("next coming following upcoming".split(" "));
const WORKING = /^(?:trading|business|working)$/;
const IS_VERB = /^(?:to|will|would|could|can|may|might|should|must|not|n['’]t|['’]ll)$/;
const ADVERB = /^(?:full|straight|or|consecutive|calendar)$/;

/**
 * "the past five years", "the next 10 days", "the last decade", "the 12 previous weeks": whole units that end the day
 * before publication, or begin the day after. "In recent months" and "the coming weeks" are recognised, not resolved.
 */
export const span: Recogniser = {
	starts: [
		"the",
		"these",
		...BACK,
		...AHEAD,
		..."two three four five six seven eight nine ten twelve".split(" "),
	],
	digits: true,
	read: (reading, at) => directionFirst(reading, at) ?? countFirst(reading, at),
};

function directionFirst(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const the = words[at]?.lower === "the";
	const from = the || words[at]?.lower === "these" ? at + 1 : at;
	const way = words[from]?.lower ?? "";
	const back = BACK.has(way);
	if (!back && !AHEAD.has(way)) return undefined;
	let next = from + 1;
	const count = words[next]?.lower === "a" ? undefined : readCount(words, next);
	if (count) next = count.end;
	// "The truce is to last 18 months"
	if (count && way === "last" && !the && IS_VERB.test(words[at - 1]?.lower ?? "")) return undefined;
	if (isDash(words[next])) next++;
	const working = WORKING.test(words[next]?.lower ?? "");
	if (working || ADVERB.test(words[next]?.lower ?? "")) next++;
	const unit = UNITS.get(words[next]?.lower ?? "");
	if (!unit) return undefined;
	const end = next + 1;
	if (
		working &&
		unit.grain === "day" &&
		count?.value !== undefined &&
		count.value <= 400 &&
		reading.published !== undefined
	)
		return { end, time: resolved("span", workingDays(reading.published, count.value, back)) };
	if (count) {
		const value = count.value === undefined ? undefined : count.value * unit.times;
		const time = stretch(reading, unit.grain, value, back);
		// "Within the next 10 months" may be today.
		const within = !back && reading.words[at - 1]?.lower === "within";
		return { end, time: within ? mapTime(time, "span", ({ from, to }) => ({ from: from - 1, to })) : time };
	}
	// "Following years of crackdowns" is after them.
	if (unit.plural) return way === "following" && !the ? undefined : { end, time: unresolved("span") };
	// "The previous year" and "the following week" count from another date; "the last quarter" is a calendar one.
	const counts =
		/^(?:last|past|next|coming)$/.test(way) &&
		(the || way === "past") &&
		unit.grain !== "quarter" &&
		unit.grain !== "weekend" &&
		unit.grain !== "century";
	if (!counts || (unit.grain === "day" && unit.times === 1)) return undefined;
	return { end, time: stretch(reading, unit.grain, unit.times, back) };
}

/** "5 upcoming years". */
function countFirst(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const count = readCount(words, words[at]?.lower === "the" ? at + 1 : at);
	if (count?.value === undefined) return undefined;
	const way = words[count.end]?.lower ?? "";
	const unit = UNITS.get(words[count.end + 1]?.lower ?? "");
	if (!unit?.plural || !(BACK.has(way) || AHEAD.has(way))) return undefined;
	return { end: count.end + 2, time: stretch(reading, unit.grain, count.value * unit.times, BACK.has(way)) };
}

function stretch({ published }: Reading, grain: Grain, count: number | undefined, back: boolean) {
	if (published === undefined || count === undefined || count > 10_000) return unresolved("span");
	return resolved("span", wholeUnits(published, grain, Math.ceil(count), back));
}

export function wholeUnits(day: Day, grain: Grain, count: number, back: boolean): Period {
	// Nobody counts a quarter from the middle: "the last two quarters" are calendar quarters.
	const quarter = grain === "quarter" ? periodAround(grain, day) : undefined;
	if (quarter) return threeMonths(quarter, count, back);
	return back
		? { from: shift(day, grain, -count), to: day - 1 }
		: { from: day + 1, to: shift(day, grain, count) };
}

function threeMonths({ from, to }: Period, quarters: number, back: boolean): Period {
	return back
		? { from: shift(from, "quarter", -quarters), to: from - 1 }
		: { from: to + 1, to: shift(to + 1, "quarter", quarters) - 1 };
}

/** "the next 4 business days": without Saturdays and Sundays. */
function workingDays(day: Day, count: number, back: boolean): Period {
	const step = back ? -1 : 1;
	let end = day;
	for (let left = count; left > 0; ) {
		end += step;
		if (weekdayOf(end) <= 5) left--;
	}
	return back ? { from: end, to: day - 1 } : { from: day + 1, to: end };
}
