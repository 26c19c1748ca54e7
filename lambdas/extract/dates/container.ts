import { type Grain, periodAround } from "./interval.ts";
import { UNITS } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { MAX_DEPTH } from "./reading.ts";
import { type Found, resolved, unresolved } from "./time.ts";

/** What "the end of" or "the first week of" may go with: any time, or "the year", "the month" by itself. */
export function readContainer(reading: Reading, at: number, depth: number): Found | undefined {
	return (depth < MAX_DEPTH ? reading.point(at, depth + 1) : undefined) ?? definite(reading, at);
}

const CALENDAR: ReadonlySet<Grain> = new Set([
	"day",
	"week",
	"weekend",
	"month",
	"quarter",
	"season",
	"half",
	"year",
]);

/** "the year": the one of the date just spoken of in this sentence, else the one of publication. */
export function definite(reading: Reading, at: number): Found | undefined {
	const { words, published, anchor } = reading;
	const noun = words[at]?.lower === "the" ? at + 1 : at;
	const unit = UNITS.get(words[noun]?.lower ?? "");
	if (!unit || unit.plural || unit.times !== 1 || words[noun]?.text !== words[noun]?.lower) return undefined;
	// "Born on May 4, 1960, he will retire by the end of the year": what is to come counts from publication.
	const spokenOf =
		reading.anchorIsNear &&
		anchor?.period &&
		CALENDAR.has(anchor.grain) &&
		reading.tense(at, noun + 1) !== "future";
	const day = spokenOf ? anchor.period?.from : published;
	return {
		end: noun + 1,
		time: day === undefined ? unresolved(unit.grain) : resolved(unit.grain, periodAround(unit.grain, day)),
	};
}
