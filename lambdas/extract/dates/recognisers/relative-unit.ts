import { isA } from "../../text/lexicon/lexicon.ts";
import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import { singleUnit, UNITS } from "../units.ts";

/** How many units a word leads from the current one. */
export const STEPS: ReadonlyMap<string, number> = new Map([
	["last", -1],
	["past", -1],
	["previous", -1],
	["this", 0],
	["current", 0],
	["next", 1],
	["coming", 1],
	["upcoming", 1],
]);

/** "last year", "this week", "next month", "this past week", "the current quarter", "last workweek". */
export const relativeUnit: Recogniser = {
	starts: ["the", ...STEPS.keys()],
	tells: [...UNITS.keys(), "workweek"],
	read(sentence, at) {
		const { line } = sentence;
		if (line.lower(at) !== "the") return unitStepped(sentence, at);
		return stepsWithArticle(line.lower(at + 1), line.lower(at + 2))
			? unitStepped(sentence, at + 1)
			: undefined;
	},
};

/** "the last week" and "the past year" are stretches up to now, read elsewhere; "the last quarter" is a calendar one. */
const stepsWithArticle = (which: string, noun: string): boolean =>
	isA(which, "definite-which") || (STEPS.has(which) && (noun === "quarter" || noun === "century"));

/** The steps that words say, and the atom behind them: "this past" is one back. */
export function readSteps({ line }: Sentence, at: number): { end: number; by: number } | undefined {
	const by = STEPS.get(line.lower(at));
	if (by === undefined) return undefined;
	const second = by === 0 && line.lower(at + 1) !== "current" ? STEPS.get(line.lower(at + 1)) : undefined;
	return second === undefined ? { end: at + 1, by } : { end: at + 2, by: second };
}

export function unitStepped(sentence: Sentence, at: number): Found | undefined {
	const { line } = sentence;
	const steps = readSteps(sentence, at);
	if (!steps) return undefined;
	const noun = line.lower(steps.end) === "calendar" ? steps.end + 1 : steps.end;
	const working = workingWeek(sentence, noun);
	if (working !== undefined)
		return {
			end: working,
			time: mapTime(unitAway(sentence, at, working, "week", steps.by), "span", toFriday),
		};
	const grain = singleUnit(line.lower(noun));
	return grain && grain !== "day"
		? { end: noun + 1, time: unitAway(sentence, at, noun + 1, grain, steps.by) }
		: undefined;
}

/** The atom after "working week", "workweek", "trading week". */
function workingWeek({ line }: Sentence, at: number): number | undefined {
	if (line.lower(at) === "workweek") return at + 1;
	return line.is(at, "business-word") && line.lower(at + 1) === "week" ? at + 2 : undefined;
}

const toFriday = ({ from }: Period): Period => ({ from, to: from + 4 });

function unitAway(sentence: Sentence, from: number, to: number, grain: Grain, by: number): Time {
	const { published } = sentence;
	if (published === undefined) return unresolved(grain);
	if (grain !== "weekend") return resolved(grain, periodAround(grain, shift(published, grain, by)));
	// On a Monday "this weekend" that "saw" something is the one just over.
	const saw = by === 0 && sentence.tense(from, to) === "past";
	return resolved(grain, weekendAway(published, by, saw));
}

/** The weekend so many steps from a day; the last one is over, unless the day is a Saturday or Sunday of it. */
export function weekendAway(day: number, by: number, passed = false): Period | undefined {
	const weekend = periodAround("weekend", day);
	if (!weekend) return undefined;
	const weeks = passed && day < weekend.from ? by - 1 : by;
	return { from: weekend.from + 7 * weeks, to: weekend.to + 7 * weeks };
}
