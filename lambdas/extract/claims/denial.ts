import type { Attribution } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { lemmaOfCue } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn, type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** True where the figure's source denies it: "rejected reports that 40 died", not "rejected a $5m offer". */
export function isDenied(reading: Reading, { cue, content }: Attribution): boolean {
	const lemma = lemmaOfCue(cue.text);
	if (!isA(lemma, "denying-verb")) return false;
	// The others say no to a claim, and turn down offers.
	return isA(lemma, "contradicting-verb") || opensWithClaim(reading, reading.at(content.start));
}

/** "media reports that", "the idea that", "that" */
function opensWithClaim({ is, lower, tagged }: Reading, first: number): boolean {
	// "dismissed as false a report of 90 deaths"
	let at = lower(first) === "as" && is(first + 1, "false-word", "untrue-word") ? first + 2 : first;
	while (tagged(at, "determiner") || is(at, "claim-adjective")) at++;
	return lower(at) === "that" || is(at, "disputed-noun");
}

/** "did not reach 5 percent", "were not 40 but 30", "it is not true that 500 drowned". */
export function isNegated(reading: Reading, { figure, narrow, statement }: Scope): boolean {
	const { is, lower, tagged } = reading;
	// "must not exceed 40": a limit, whose words are the bound's.
	if (
		some({ first: figure.first, last: figure.last }, (at) => is(at, "exceeding-verb")) &&
		tagged(figure.first, "auxiliary", "not")
	)
		return false;
	if (isUntrue(reading, figure.first, statement.first)) return true;
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 9; at--) {
		if (tagged(at, "comma", "but")) return false;
		// "has not paid in 3 years": a period that nothing happened in.
		if (tagged(at, "preposition") && is(at, "period-preposition")) return false;
		if (!tagged(at, "not")) continue;
		if (is(at + 1, "not-only") || isThere(reading, figure, at)) return false;
		const contracted = /['’]/.test(lower(at)) || lower(at) === "never";
		return contracted || figure.first - at === 1 || is(at - 1, "be", "have", "do", "negatable-modal");
	}
	return false;
}

/**
 * What the negated verb did not touch is there all the same: "did not meet the 40 widows", "could not reach two of the
 * climbers", "have not been able to reach 200 people". "Did not reach 5 percent" denies the 5.
 */
function isThere(reading: Reading, { first, last }: Run, not: number): boolean {
	const { is, lower, tagged } = reading;
	if (lower(first - 1) === "the" || is(first - 1, "demonstrative", "possessive")) return true;
	if (lower(last + 1) === "of" && is(last + 2, "determiner", "object-pronoun") && !is(last + 2, "one-more"))
		return true;
	return (
		tagged(last + 1, "word") &&
		!is(last + 1, "percent-word") &&
		some({ first: not + 1, last: first - 1 }, (at) => is(at, "reaching-verb"))
	);
}

/** "not true that …", "no evidence that …", "false that …" before the figure. */
function isUntrue({ is, lower, tagged }: Reading, figure: number, floor: number): boolean {
	const reach = { first: Math.max(floor + 1, figure - 8), last: figure - 1 };
	const that = lastIn(reach, (at) => lower(at) === "that");
	if (that === undefined) return false;
	if (is(that - 1, "false-word")) return true;
	return lower(that - 1) === "true"
		? tagged(that - 2, "not")
		: is(that - 1, "proof-noun") && lower(that - 2) === "no";
}
