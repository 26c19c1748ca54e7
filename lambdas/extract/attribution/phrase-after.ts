import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, type Run } from "../text/run.ts";
import type { Tag } from "../text/tags.ts";
import { appositionEnd } from "./apposition.ts";
import { isNominal, MAX_LENGTH } from "./phrase.ts";

/**
 * The noun phrase that begins at `first`, at most up to `limit` (exclusive): "Kirsten Dow, a geographer at the University
 * of South Carolina" of "…, said Kirsten Dow, a geographer at the University of South Carolina."
 */
export function nounPhraseFrom(reading: Reading, first: number, limit: number): Run | undefined {
	const { tagged } = reading;
	if (first >= limit) return undefined;
	if (tagged(first, "pronoun")) return { first, last: first };
	const last = baseEnd(reading, first, limit);
	if (last < first || !isNominal(reading, { first, last })) return undefined;
	if (reading.is(last, "publishing-participle")) return { first, last: publishedEnd(reading, last, limit) };
	const apposed = last + 1 < limit && tagged(last + 1, "comma");
	return { first, last: apposed ? appositionEnd(reading, last, limit, baseEnd) : last };
}

/** "a survey published on Tuesday by the Care Institute": when and by whom are the survey's. */
function publishedEnd({ tagged }: Reading, participle: number, limit: number): number {
	const end = firstIn(
		{ first: participle + 1, last: Math.min(limit, participle + MAX_PUBLISHED) - 1 },
		(at) => tagged(at, "comma", "mark", "relative", "quote", "verb", "auxiliary", "subordinator"),
	);
	return (end ?? Math.min(limit, participle + 1)) - 1;
}

/** Tokens that a participle's phrase has at most. */
const MAX_PUBLISHED = 16;

/** The stretch that a noun phrase is read in. */
interface Walk {
	reading: Reading;
	first: number;
	/** Exclusive. */
	limit: number;
}

/** The last token of the noun phrase that begins at `first`, appositions aside. */
export function baseEnd(reading: Reading, first: number, limit: number): number {
	const walk = { reading, first, limit };
	let at = first;
	while (at < limit && at - first < MAX_LENGTH) {
		const tag = reading.tag(at);
		const next = (tag && STEPS[tag])?.(walk, at);
		if (next === undefined) return at - 1;
		at = next;
	}
	return at - 1;
}

/** For a token of each kind the token to read on from; undefined where the phrase ends before it. */
const STEPS: Partial<Record<Tag, (walk: Walk, at: number) => number | undefined>> = {
	name: goOn,
	number: goOn,
	possessive: goOn,
	word: ({ reading, first }, at) => (at > first && isFiniteHere(reading, at) ? undefined : at + 1),
	determiner: ({ reading, first }, at) =>
		onIf(
			at === first ||
				reading.tagged(at - 1, "preposition", "and", "determiner") ||
				isThan(reading, at - 1) ||
				isInName(reading, at),
			at,
		),
	adverb: ({ reading }, at) => onIf(reading.tagged(at - 1, "determiner"), at),
	and: ({ reading, limit }, at) =>
		onIf(at + 1 < limit && reading.tagged(at + 1, "name", "word", "determiner"), at),
	subordinator: ({ reading }, at) => onIf(isThan(reading, at), at),
	preposition: (walk, at) => onIf(at + 1 < walk.limit && isInside(walk, at), at),
	mark: overMark,
};

/** "the Hurricane Center of the United States": the name's own preposition is tagged as the name. */
const isInName = ({ is, tagged }: Reading, at: number): boolean =>
	tagged(at - 1, "name") && is(at - 1, "preposition");

/** "interviews with more than a dozen aides" */
const isThan = ({ is, lower }: Reading, at: number): boolean =>
	lower(at) === "than" && is(at - 1, "bound-word") && is(at - 2, "preposition");

function goOn(_: Walk, at: number): number {
	return at + 1;
}

const onIf = (is: boolean, at: number): number | undefined => (is ? at + 1 : undefined);

function isInside({ reading, limit }: Walk, at: number): boolean {
	const { is, lower, tagged } = reading;
	if (!is(at, "inner-preposition") || isOccasion(reading, at, limit)) return false;
	// "is said by Lund to have cost $40m"
	if (lower(at) === "to" && tagged(at + 1, "auxiliary", "verb")) return false;
	if (lower(at) !== "at") return true;
	// "estimated by insurers at about $3 billion"
	let amount = at + 1;
	while (amount < limit && is(amount, "approximation", "limit-word", "bound-end", "article")) amount++;
	return !(tagged(amount, "number") || is(amount, "currency-sign"));
}

function overMark({ reading, limit }: Walk, at: number): number | undefined {
	const { word, start, end } = reading;
	if (word(at) === "(") {
		const close = firstIn({ first: at + 1, last: Math.min(limit, at + 14) - 1 }, (one) => word(one) === ")");
		return close === undefined ? undefined : close + 1;
	}
	// "a residents' committee"
	if (/^['’]$/.test(word(at)) && start(at) === end(at - 1) && reading.lower(at - 1).endsWith("s"))
		return onIf(reading.tagged(at + 1, "word", "name") && at + 1 < limit, at);
	// "Dr. Awa Keita", "Acme Inc. chief": a stop that ends no sentence is an abbreviation's.
	if (word(at) === "." && start(at) === end(at - 1))
		return onIf(at + 1 < limit && reading.tagged(at + 1, "name", "word", "comma"), at);
	return onIf(/^[-‐‑/$%.]$/.test(word(at)) && at + 1 < limit && start(at + 1) === end(at), at);
}

/** A verb behind the noun phrase: "the bank said", "the bank cut its". */
function isFiniteHere({ is, lower, tagged }: Reading, at: number): boolean {
	const object = tagged(at + 1, "determiner") && tagged(at - 1, "name", "word");
	if (object && !lower(at).endsWith("ing")) return true;
	// "data attracting attention": what they do is no part of who speaks
	if (
		lower(at).endsWith("ing") &&
		is(at - 1, "document") &&
		!is(at, "document") &&
		tagged(at + 1, "word", "name")
	)
		return true;
	const cue = cueVerb(lower(at));
	// "the coroner's reckoning"
	if (cue?.form === "gerund" && tagged(at - 1, "possessive", "determiner")) return false;
	// "a person briefed on the inquiry", "analysts polled by Reuters"
	if (cue?.form === "past" && tagged(at + 1, "preposition") && is(at - 1, "person-noun", "role"))
		return false;
	return cue !== undefined && !cue.nounToo && cue.form !== "base";
}

/** "in a statement", "on Monday", "at a news conference": where and when, not who. */
export function isOccasion({ is, lower, tagged }: Reading, preposition: number, limit: number): boolean {
	// "urged the state to release $90 million"
	if (lower(preposition) === "to" && tagged(preposition + 1, "word")) return false;
	for (let at = preposition + 1; at < limit && at - preposition < 7; at++) {
		if (tagged(at, "date") || is(at, "occasion")) return lower(preposition) !== "of";
		if (tagged(at, "preposition", "comma", "mark")) return false;
	}
	return false;
}
