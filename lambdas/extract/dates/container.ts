import { type Grain, periodAround } from "./interval.ts";
import { isFiner } from "./moving.ts";
import { MAX_DEPTH, type Sentence } from "./sentence.ts";
import { type Found, resolved, unresolved } from "./time.ts";
import { singleUnit } from "./units.ts";

/** What "the end of" or "the first week of" may go with: any time, or "the year", "the month" by itself. */
export function readContainer(sentence: Sentence, at: number, depth: number): Found | undefined {
	return (depth < MAX_DEPTH ? sentence.point(at, depth + 1) : undefined) ?? definite(sentence, at);
}

/** A year and what is finer. */
const isCalendar = (grain: Grain): boolean => grain !== "span" && !isFiner("year", grain);

/** "the year": the one of the date just spoken of in this sentence, else the one of publication. */
export function definite(sentence: Sentence, at: number): Found | undefined {
	const { line, published, anchor, anchorIsNear } = sentence;
	const noun = line.lower(at) === "the" ? at + 1 : at;
	const grain = line.isSmall(noun) ? singleUnit(line.word(noun)) : undefined;
	if (!grain) return undefined;
	// "Born on May 4, 1960, he will retire by the end of the year": what is to come counts from publication.
	const near = anchorIsNear && anchor?.period && isCalendar(anchor.grain);
	const day = near && sentence.tense(at, noun + 1) !== "future" ? anchor.period?.from : published;
	return {
		end: noun + 1,
		time: day === undefined ? unresolved(grain) : resolved(grain, periodAround(grain, day)),
	};
}
