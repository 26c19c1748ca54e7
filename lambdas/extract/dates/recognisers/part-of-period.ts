import { definite, readContainer } from "../container.ts";
import { half, type Period, shift, third } from "../interval.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, type Time } from "../time.ts";
import { isDash } from "../words.ts";

const THIRDS = new Map<string, 0 | 1 | 2>([
	["early", 0],
	["mid", 1],
	["late", 2],
	["start", 0],
	["beginning", 0],
	["outset", 0],
	["dawn", 0],
	["opening", 0],
	["turn", 0],
	["middle", 1],
	["midway", 1],
	["end", 2],
	["close", 2],
	["earlier", 0],
	["later", 2],
]);
const ADJECTIVES = /^(?:early|mid|late|end)$/;

/** "early March", "mid-2024", "late last year", "the end of next week", "earlier this month", "the rest of the year". */
export const partOfPeriod: Recogniser = {
	starts: [
		"the",
		"very",
		"rest",
		"remainder",
		"first",
		"second",
		"year",
		"month",
		"latter",
		...THIRDS.keys(),
	],
	read(reading, at, depth) {
		const { words } = reading;
		const from = words[at]?.lower === "the" ? at + 1 : at;
		const word = words[from]?.lower ?? "";
		if (word === "rest" || word === "remainder") return rest(reading, from + 1, depth);
		if (word === "earlier" || word === "later")
			return from > at ? undefined : relative(reading, from, word, depth);
		return halfOf(reading, from, depth) ?? thirdOf(reading, at, from, depth);
	},
};

function thirdOf(reading: Reading, at: number, from: number, depth: number): Found | undefined {
	const { words } = reading;
	const start = words[from]?.lower === "very" ? from + 1 : from;
	const which = THIRDS.get(words[start]?.lower ?? "");
	if (which === undefined) return unitEnd(reading, at, depth);
	const name = words[start]?.lower ?? "";
	let next = start + 1;
	if (
		name === "mid" &&
		words[next]?.text === "-" &&
		words[next + 1]?.lower === "to" &&
		isDash(words[next + 2])
	)
		next += 3;
	if (isDash(words[next])) next++;
	else if (words[next]?.lower === "of" || (words[next]?.lower === "in" && /^(?:early|late)$/.test(name)))
		next++;
	else if (!ADJECTIVES.test(name)) return undefined;
	if (name === "end" && next === start + 1 && words[next]?.lower === "the") return undefined;
	if (/^(?:early|late)$/.test(name) && words[next]?.lower === "on") next++;
	const found = readContainer(reading, next, depth);
	if (!found || ((name === "early" || name === "late" || name === "mid") && isBare(reading, next, found)))
		return undefined;
	// "At the end of the day, it is only a game."
	if (
		name === "end" &&
		words[from - 2]?.lower === "at" &&
		words[found.end - 1]?.lower === "day" &&
		words[found.end]?.text === ","
	)
		return undefined;
	const time =
		name === "turn" && found.time.grain === "century" ? firstDecade(found.time) : partOf(found.time, which);
	return { end: found.end, time: which === 2 && name !== "late" ? { ...time, isEnd: true } : time };
}

/** "early years" and "mid-day" are no times; "early in the year" is. */
function isBare({ words }: Reading, at: number, found: Found): boolean {
	// "by mid-year"
	if (
		words[at]?.lower === "year" &&
		isDash(words[at - 1]) &&
		/^(?:by|at|in|since|until)$/.test(words[at - 3]?.lower ?? "")
	)
		return false;
	return (
		found.end === at + 1 &&
		!found.time.yearly &&
		/^(?:year|month|day|quarter|decade|century|weekend)$/.test(words[at]?.lower ?? "")
	);
}

function partOf(time: Time, which: 0 | 1 | 2): Time {
	if (time.grain === "day" || time.grain === "span" || time.grain === "weekend") return time;
	return mapTime(time, "span", (period) => third(period, time.grain, which));
}

/** "The turn of the century" is not its first third. */
const firstDecade = (time: Time): Time =>
	mapTime(time, "decade", ({ from }) => ({ from, to: shift(from, "decade", 1) - 1 }));

/** "year-end", "year-end 2025", "by year's end", "the month's end". */
function unitEnd(reading: Reading, at: number, depth: number): Found | undefined {
	const { words } = reading;
	const noun = words[at]?.lower === "the" ? at + 1 : at;
	const name = words[noun]?.lower ?? "";
	if (!/^(?:year|month|week|decade|century)$/.test(name)) return undefined;
	if (
		!(isDash(words[noun + 1]) || /^['’]s$/.test(words[noun + 1]?.lower ?? "")) ||
		words[noun + 2]?.lower !== "end"
	)
		return undefined;
	const year = readContainer(reading, noun + 3, depth);
	const named = year?.time.grain === name && /^\d|^(?:last|next|this)$/.test(words[noun + 3]?.lower ?? "");
	const whole = named ? year : definite({ ...reading, anchor: undefined }, noun);
	return whole && { end: named ? whole.end : noun + 3, time: { ...partOf(whole.time, 2), isEnd: true } };
}

/** "the first half of the 1990s"; halves of a year are calendar halves and come out the same. */
function halfOf(reading: Reading, from: number, depth: number): Found | undefined {
	const { words } = reading;
	const which = words[from]?.lower;
	if (
		!(which === "first" || which === "second" || which === "latter") ||
		words[from + 1]?.lower !== "half" ||
		!/^(?:of|in)$/.test(words[from + 2]?.lower ?? "")
	)
		return undefined;
	const found = readContainer(reading, from + 3, depth);
	if (!found || found.time.grain === "day") return undefined;
	return {
		end: found.end,
		time: mapTime(found.time, "half", (period) => half(period, found.time.grain, which !== "first")),
	};
}

/** "the rest of the year": from the day after publication where it has begun. */
function rest(reading: Reading, at: number, depth: number): Found | undefined {
	if (reading.words[at]?.lower !== "of") return undefined;
	const found = readContainer(reading, at + 1, depth);
	return found && { end: found.end, time: clipped(reading, found.time, "later") };
}

/** "earlier this month", "later in the year": the part of it before or after publication. */
function relative(reading: Reading, at: number, word: "earlier" | "later", depth: number): Found | undefined {
	const { words } = reading;
	const next = /^(?:in|on)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
	if (next === at + 1 && !/^(?:this|today|last|next|in)$/.test(words[next]?.lower ?? "")) return undefined;
	const found = readContainer(reading, next, depth);
	return found && { end: found.end, time: clipped(reading, found.time, word) };
}

function clipped({ published }: Reading, time: Time, word: "earlier" | "later"): Time {
	const { period } = time;
	if (
		!period ||
		published === undefined ||
		time.grain === "day" ||
		published < period.from ||
		published > period.to
	)
		return time;
	const part: Period =
		word === "earlier"
			? { from: period.from, to: Math.max(period.from, published - 1) }
			: { from: Math.min(published + 1, period.to), to: period.to };
	return resolved("span", part, time.implied);
}
