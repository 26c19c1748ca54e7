import { HOLIDAYS, LONGEST_NAME } from "../holidays.ts";
import type { Recogniser } from "../reading.ts";
import { type Found, type Time, unresolved } from "../time.ts";
import { isCapitalised, isDash, type Word } from "../words.ts";
import { onceAYear } from "./relative-unit.ts";

const STEPS: Record<string, number> = { last: -1, this: 0, next: 1 };
const FIRST_WORDS = [...HOLIDAYS.keys()].map((name) => name.split(" ")[0] ?? name);
/** Things named for a holiday: "the Christmas Carol", "Thanksgiving Point", "Easter Island", "Lent" the verb. */
const NAME_AFTER =
	/^(?:carol|island|islands|rising|bunny|egg|eggs|tree|trees|point|road|party|parties|market|markets|song|songs|card|cards|movie|movies|seals?)$/;

/** "Christmas", "last Thanksgiving", "Good Friday", "New Year's Eve 2025". */
export const holiday: Recogniser = {
	starts: [...FIRST_WORDS, ...Object.keys(STEPS), "the", "saint"],
	read(reading, at) {
		const { words } = reading;
		const step = STEPS[words[at]?.lower ?? ""];
		const from = step !== undefined || words[at]?.lower === "the" ? at + 1 : at;
		const found = named(words, from);
		if (
			!found ||
			!isCapitalised(words[from]) ||
			NAME_AFTER.test(words[found.end]?.lower ?? "") ||
			isDash(words[from - 1])
		)
			return undefined;
		const rule = found.rule;
		const time: Time = rule ? { grain: "day", yearly: cached(rule) } : unresolved("day");
		return {
			end: found.end,
			time: step === undefined || !rule ? time : onceAYear(reading, time, step),
		} satisfies Found;
	},
};

function named(words: readonly Word[], from: number) {
	let name = "";
	let best: { end: number; rule: ReturnType<typeof HOLIDAYS.get> } | undefined;
	let at = from;
	for (let taken = 0; taken < LONGEST_NAME + 2 && at < words.length; at++) {
		const { lower } = words[at] as Word;
		if (isDash(words[at]) || lower === "." || /^['’]$/.test(lower)) continue;
		// The possessive belongs to the name: "New Year's", "Presidents' Day".
		name += /^['’]s$/.test(lower) ? "s" : `${name === "" ? "" : " "}${lower.replace(/['’]/g, "")}`;
		taken++;
		if (HOLIDAYS.has(name)) best = { end: at + 1, rule: HOLIDAYS.get(name) };
	}
	return best;
}

/** Lunar calendars are searched day by day: each year once an article is enough. */
function cached<T>(rule: (year: number) => T): (year: number) => T {
	const known = new Map<number, T>();
	return (year) => {
		if (!known.has(year)) known.set(year, rule(year));
		return known.get(year) as T;
	};
}
