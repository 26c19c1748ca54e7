import type { Attribution, Figure } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { lemmaOfCue } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** True where the figure's source denies it: "rejected reports that 40 died", not "rejected a $5m offer". */
export function isDenied(reading: Reading, { cue, content }: Attribution): boolean {
	const lemma = lemmaOfCue(cue.text);
	// "neither confirmed nor denied that 40 had died"
	if (!isA(lemma, "denying-verb") || reading.lower(reading.at(cue.start) - 1) === "nor") return false;
	// The others say no to a claim, and turn down offers.
	return isA(lemma, "contradicting-verb") || opensWithClaim(reading, reading.at(content.start));
}

/** "media reports that", "the idea that", "that" */
function opensWithClaim(reading: Reading, first: number): boolean {
	const { is, lower, tagged } = reading;
	let at = lower(first) === "as" ? behindVerdict(reading, first) : first;
	while (tagged(at, "determiner") || is(at, "claim-adjective")) at++;
	return lower(at) === "that" || is(at, "disputed-noun");
}

/** Tokens that a verdict has at most. */
const MAX_VERDICT = 7;

/** "as false a report of 90 deaths", "as “nonsense” reports that": the token behind what the claim is called. */
function behindVerdict({ is, tagged }: Reading, as: number): number {
	const reach = { first: as + 1, last: as + MAX_VERDICT };
	const claim = firstIn(reach, (at) => is(at, "disputed-noun"));
	return claim === undefined || some({ first: as, last: claim }, (at) => tagged(at, "comma", "verb"))
		? as
		: claim;
}

/** "did not reach 5 percent", "were not 40 but 30", "it is not true that 500 drowned". */
export function isNegated(reading: Reading, scope: Scope): boolean {
	const { is, tagged } = reading;
	const { figure, statement } = scope;
	// "must not exceed 40": a limit, whose words are the bound's.
	if (
		some({ first: figure.first, last: figure.last }, (at) => is(at, "exceeding-verb")) &&
		tagged(figure.first, "auxiliary", "not")
	)
		return false;
	if (isUntrue(reading, figure.first, statement.first) || isCalledUntrue(reading, figure)) return true;
	return isToldUntrue(reading, figure) || isNotSo(reading, scope);
}

/** What a negated verb makes of a bound: "has not had more than 500" is 500 at most, "was never below 60" 60 at least. */
export function negatedBound(
	reading: Reading,
	scope: Scope,
	modifier: Figure["modifier"],
): Figure["modifier"] | undefined {
	const bound = OPPOSITE[modifier];
	return bound !== undefined && isNotSo(reading, scope) ? bound : undefined;
}

const OPPOSITE: Partial<Record<Figure["modifier"], Figure["modifier"]>> = {
	"more-than": "at-most",
	"less-than": "at-least",
};

/** "did not reach 5 percent", "will no longer hire 40", "ruled out raising €5 billion" */
function isNotSo(reading: Reading, { figure, narrow }: Scope): boolean {
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 9; at--) {
		const negated = isNegatedAt(reading, at, figure);
		if (negated !== undefined) return negated;
	}
	return false;
}

/** Whether a token before the figure says that it is not so; undefined where it says neither. */
function isNegatedAt(reading: Reading, at: number, figure: Run): boolean | undefined {
	const { is, lower, tagged } = reading;
	if (tagged(at, "comma", "but")) return false;
	// "has not paid in 3 years": a period that nothing happened in.
	if (tagged(at, "preposition") && is(at, "period-preposition")) return false;
	// "will no longer hire 40"
	if (lower(at) === "longer" && lower(at - 1) === "no") return true;
	// "ruled out raising €5 billion", "voted against spending £3m"
	if (isRuledOut(reading, at) && !isOpenStill(reading, at)) return true;
	if (lower(at) === "against" && is(at - 1, "resolving-word") && lower(at + 1).endsWith("ing")) return true;
	return tagged(at, "not") ? isNegating(reading, at, figure) : undefined;
}

/** The "not" of "did not reach 5 percent". */
function isNegating(reading: Reading, not: number, figure: Run): boolean {
	const { is, lower } = reading;
	// "did not deny taking $9,000"
	if (is(not + 1, "contradicting-verb")) return false;
	// "has not ruled out cutting 400" leaves it open
	if (is(not + 1, "not-only") || isRuledOut(reading, not + 1) || isThere(reading, figure, not)) return false;
	const contracted = /['’]/.test(lower(not)) || lower(not) === "never";
	return contracted || figure.first - not === 1 || is(not - 1, "be", "have", "do", "negatable-modal");
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
	// "has not punished two clubs that broke the rules"
	if (tagged(last + 1, "word", "name") && tagged(last + 2, "relative")) return true;
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

/** "called reports of $5 billion in losses false": what a report is called denies what it says. */
function isCalledUntrue(
	{ is, tagged, first: opens, sentence, size }: Reading,
	{ first, last }: Run,
): boolean {
	const floor = opens[sentence(first)] ?? first;
	const claim = lastIn({ first: Math.max(floor, first - 6), last: first - 1 }, (at) =>
		is(at, "disputed-noun"),
	);
	if (claim === undefined) return false;
	let verb = claim - 1;
	while (tagged(verb, "determiner") || is(verb, "claim-adjective")) verb--;
	if (!is(verb, "labelling-verb")) return false;
	const end = (opens[sentence(first) + 1] ?? size) - 1;
	return some({ first: last + 1, last: Math.min(end, last + 10) }, (at) =>
		is(at, "false-word", "untrue-word", "falsehood"),
	);
}

/** "could not rule out", "refused to rule out" */
const isOpenStill = ({ is, tagged }: Reading, rule: number): boolean =>
	some({ first: rule - 4, last: rule - 1 }, (at) => tagged(at, "not") || is(at, "unable-word"));

/** "The claim that 500 died is untrue" */
function isToldUntrue(reading: Reading, { first, last }: Run): boolean {
	const { is, lower } = reading;
	const that = lastIn({ first: Math.max(0, first - 5), last: first - 1 }, (at) => lower(at) === "that");
	if (that === undefined || !some({ first: that - 4, last: that - 1 }, (at) => is(at, "disputed-noun")))
		return false;
	return some(
		{ first: last + 2, last: last + 10 },
		(at) => is(at, "be") && is(at + 1, "false-word", "untrue-word"),
	);
}

/** "rule out", "ruled out" */
export const isRuledOut = ({ lower }: Pick<Reading, "lower">, at: number): boolean =>
	/^rul(?:e|ed|es|ing)$/.test(lower(at)) && lower(at + 1) === "out";

/** "would not refund the 2,300 passengers", "did not meet the 40 widows": what is there, whatever was not done to it. */
export function isUntouched(reading: Reading, { figure, narrow }: Scope): boolean {
	const { is, lower, tagged } = reading;
	// "whether the 1,900 would return", "where the 24 nurses would come from": they are there
	if (is(figure.first - 2, "question-word") && lower(figure.first - 1) === "the") return true;
	const reach = { first: Math.max(narrow.first, figure.first - 8), last: figure.first - 1 };
	const not = lastIn(reach, (at) => tagged(at, "comma", "but", "not"));
	return not !== undefined && tagged(not, "not") && isThere(reading, figure, not);
}
