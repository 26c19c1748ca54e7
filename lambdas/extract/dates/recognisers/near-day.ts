import type { Recogniser } from "../reading.ts";
import { resolved, type Time, unresolved } from "../time.ts";

/** Words that name a day by its distance from publication, in days. */
const OFFSETS = new Map<string, number>([
	["today", 0],
	["tonight", 0],
	["yesterday", -1],
	["tomorrow", 1],
	["tmrw", 1],
]);
const PARTS = /^(?:morning|afternoon|evening|night|lunchtime)$/;

/** "today", "tomorrow night", "this morning", "last night", "overnight", "the day before yesterday". */
export const nearDay: Recogniser = {
	starts: [...OFFSETS.keys(), "overnight", "this", "last", "the", "earlier", "late"],
	read({ words, published }, at) {
		const word = words[at]?.lower ?? "";
		const next = words[at + 1]?.lower ?? "";
		const day = (from: number, to = from): Time =>
			published === undefined
				? unresolved("day")
				: resolved("day", { from: published + from, to: published + to });
		const offset = OFFSETS.get(word);
		if (offset !== undefined)
			return isTitle(words[at]?.text, words[at + 1]?.text, at)
				? undefined
				: { end: PARTS.test(next) ? at + 2 : at + 1, time: day(offset) };
		if (word === "overnight") return { end: at + 1, time: day(-1, 0) };
		if (word === "this" && PARTS.test(next)) return { end: at + 2, time: day(0) };
		if (word === "last" && (next === "night" || next === "evening")) return { end: at + 2, time: day(-1) };
		if ((word === "earlier" || word === "late") && OFFSETS.has(next))
			return { end: at + 2, time: day(OFFSETS.get(next) ?? 0) };
		if (word !== "the" || next !== "day") return undefined;
		if (words[at + 2]?.lower === "before" && words[at + 3]?.lower === "yesterday")
			return { end: at + 4, time: day(-2) };
		if (words[at + 2]?.lower === "after" && words[at + 3]?.lower === "tomorrow")
			return { end: at + 4, time: day(2) };
		return undefined;
	},
};

/** "USA Today" and "the Today programme" are names. */
function isTitle(text = "", next = "", at = 0): boolean {
	return text === "Today" && at > 0 && !/^[,.]$/.test(next);
}
