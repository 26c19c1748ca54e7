import { HOLIDAYS, LONGEST_NAME } from "../holidays.ts";
import type { Recogniser } from "../reading.ts";
import { inYear, mapTime, type Time, unresolved } from "../time.ts";
import { isCapitalised, isDash, isNoun, type Word } from "../words.ts";
import { onceAYear } from "./relative-unit.ts";
import { weekendAt } from "./week.ts";
import { fourDigits } from "./year.ts";

const STEPS: Record<string, number> = { last: -1, previous: -1, this: 0, next: 1, following: 1 };
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0] ?? name));
/** Things named for a holiday: "the Christmas Carol", "Easter Island", "Thanksgiving Point". */
const NAME_AFTER =
	/^(?:carol|carols|island|islands|rising|bunny|egg|eggs|tree|trees|point|road|party|parties|market|markets|song|songs|card|cards|movie|movies|seals?|truce)$/;
/** Words of their own in lower case. */
const CAPITAL_ONLY = new Set("lent tet epiphany holi onam eid ashura vesak".split(" "));

/** "Christmas", "last Thanksgiving", "Good Friday", "New Year's Eve 2025", "Labor Day weekend". */
export const holiday: Recogniser = {
	starts: [...FIRST_WORDS, ...Object.keys(STEPS), "the"],
	read(reading, at) {
		const { words } = reading;
		const step = STEPS[words[at]?.lower ?? ""];
		const from = step !== undefined || words[at]?.lower === "the" ? at + 1 : at;
		if (!FIRST_WORDS.has(plain(words[from]))) return undefined;
		const found = named(words, from);
		if (!found || NAME_AFTER.test(words[found.end]?.lower ?? "") || isDash(words[from - 1])) return undefined;
		if (found.name === "new year" && !isNewYearsDay(words, from, found.end)) return undefined;
		// The span of "the May Day rally" is the day.
		if (words[at]?.lower === "the" && isNoun(words[found.end])) return undefined;
		if (CAPITAL_ONLY.has(found.name) && !isCapitalised(words[from])) return undefined;
		const { rule } = found;
		const once: Time = rule ? { grain: "day", yearly: rule } : unresolved("day");
		const time = step === undefined || !rule ? once : onceAYear(reading, once, step);
		const year = fourDigits(words, found.end);
		const end = year === undefined ? found.end : found.end + 1;
		if (words[end]?.lower !== "weekend") return { end: found.end, time };
		const dated = year === undefined ? time : inYear(time, year);
		return { end: end + 1, time: mapTime(dated, "weekend", (period) => weekendAt(period.from)) };
	},
};

/** "Five days before New Year" is the day; "the new year", "a happy new year" and "in the New Year" are not. */
const isNewYearsDay = (words: readonly Word[], from: number, end: number): boolean =>
	/^(?:before|after|since|until|till|by|over|at|for|and|this|last|next)$/.test(
		words[from - 1]?.lower ?? "",
	) && !/^\p{Ll}{3,}/u.test(words[end]?.text ?? "");

const plain = (word: Word | undefined): string => word?.lower.replace(/['’]/g, "") ?? "";

function named(words: readonly Word[], from: number) {
	let name = "";
	let best: { end: number; name: string; rule: ReturnType<typeof HOLIDAYS.get> } | undefined;
	let taken = 0;
	for (let at = from; taken < LONGEST_NAME + 2 && at < words.length; at++) {
		const { lower } = words[at] as Word;
		if (isDash(words[at]) || lower === "." || /^['’]$/.test(lower)) continue;
		// The possessive belongs to the name: "New Year's", "Presidents' Day".
		name += /^['’]s$/.test(lower) ? "s" : `${name === "" ? "" : " "}${lower.replace(/['’]/g, "")}`;
		taken++;
		if (HOLIDAYS.has(name)) best = { end: at + 1, name, rule: HOLIDAYS.get(name) };
	}
	return best;
}
