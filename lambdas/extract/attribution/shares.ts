import { isA } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, type Run } from "../text/run.ts";

/** Tokens that stand at most before a share that opens a phrase: "a full 79 percent", "just under two thirds". */
const MAX_LEAD = 5;

/**
 * "61 percent", "a full 79 percent of Whigs", "a strong majority of voters", "less than a third": a part of those who were
 * asked. What such a part says is a poll's answer, a figure, and not who gives it.
 */
export function opensWithShare(reading: Reading, { first, last }: Run): boolean {
	const reach = { first, last: Math.min(last, first + MAX_LEAD) };
	const at = firstIn(reach, (one) => isPart(reading, one, last));
	return at !== undefined && firstIn({ first, last: at - 1 }, (one) => isOther(reading, one)) === undefined;
}

function isPart(reading: Reading, at: number, last: number): boolean {
	const { is, lower } = reading;
	// "the majority of the court" says why; "a majority of voters" is counted
	if (lower(at) === "majority")
		return lower(at + 1) === "of" && !is(at + 2, "article", "role", "institution");
	if (is(at, "fraction-noun")) return at === last || lower(at + 1) === "of";
	return isShareWord(reading, at) && lower(at) !== "points";
}

/** What parts the share from the start of its phrase. */
const isOther = ({ tagged }: Reading, at: number): boolean =>
	tagged(at, "name", "possessive", "comma", "verb", "auxiliary", "relative");

/** The word by which an expression is a share: "47 percent", "6 points", "three in 10", "three out of 10", "a majority", "two-thirds said". */
export function isShareWord(reading: Reading, at: number): boolean {
	const { is, lower, tagged } = reading;
	if (is(at, "percent-word") || lower(at) === "majority") return true;
	if (lower(at) === "per") return lower(at + 1) === "cent";
	if (lower(at) === "points") return tagged(at - 1, "number");
	if (lower(at) === "in") return tagged(at - 1, "number") && is(at + 1, "share-base");
	// "four out of 10 voters"
	if (lower(at) === "out")
		return tagged(at - 1, "number") && lower(at + 1) === "of" && is(at + 2, "share-base");
	return isFraction(reading, at) && is(at + 1, "share-verb", "answering-verb", "poll-answer");
}

/** "a third", "two-thirds" */
export const isFraction = ({ lower }: Reading, at: number): boolean =>
	isA(lower(at).slice(lower(at).lastIndexOf("-") + 1), "fraction-noun");
