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

/** A number is no word of its own here: "three in 10", "one out of four". */
function isPart({ is, lower, tagged }: Reading, at: number, last: number): boolean {
	const ofWhom = at === last || lower(at + 1) === "of";
	if (is(at, "percent-word") || (lower(at) === "per" && lower(at + 1) === "cent")) return true;
	// "the majority of the court" says why; "a majority of voters" is counted
	if (lower(at) === "majority")
		return lower(at + 1) === "of" && !is(at + 2, "article", "role", "institution");
	if (is(at, "fraction-noun")) return ofWhom;
	return lower(at) === "in" && tagged(at - 1, "number") && tagged(at + 1, "number");
}

/** What parts the share from the start of its phrase. */
const isOther = ({ tagged }: Reading, at: number): boolean =>
	tagged(at, "name", "possessive", "comma", "verb", "auxiliary", "relative");
