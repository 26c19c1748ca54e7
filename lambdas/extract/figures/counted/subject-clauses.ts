import { verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { beforeBracket } from "./asides.ts";
import { skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isCounter, isPeriod, phraseEnding } from "./phrase-chain.ts";
import { isEd, isIng } from "./word-forms.ts";

/** "People with obesity who took an injection were", "the age at which women had a child rose": the noun before "who". */
export function antecedent(line: Line, end: number, names: boolean): NounPhrase | undefined {
	let verbs = 0;
	for (let at = end - 1; at > 0 && end - at < 22; at--) {
		const relative = isRelative(line, at);
		if (line.is(at, "stop-mark", "comma", "bracket") || (opensSaying(line, at) && !relative))
			return undefined;
		if (isVerb(line, at)) verbs++;
		if (!relative || verbs !== 1) continue;
		const noun = line.is(at - 1, "preposition") ? at - 1 : at;
		return line.isLetters(noun - 1) ? phraseEnding(line, noun, names) : undefined;
	}
	return undefined;
}

const isVerb = (line: Line, at: number): boolean =>
	line.is(at, "subject-verb", "whole-auxiliary", "irregular-past") || isEd(line.lower(at));

/** Who says something, or the word that opens what is said. */
const opensSaying = (line: Line, at: number): boolean => line.is(at, "saying-verb", "clause-lead");

/** "people who", and "a bottle that sold for": behind a noun, before its verb. */
function isRelative(line: Line, at: number): boolean {
	const word = line.lower(at);
	if (word !== "that") return word === "who" || word === "which";
	const noun = line.lower(at - 1);
	if (!line.isLetters(at - 1) || opensSaying(line, at - 1) || isEd(noun) || isIng(noun)) return false;
	return verbOf(noun) === undefined && !line.is(at + 1, "reporting-verb") && isVerb(line, at + 1);
}

/**
 * "The number of people waiting for a bed after a decision to admit them rose": where the subject ends in a clause of
 * its own, it is read from where it begins.
 */
export function clauseOpening(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	while (first > 0 && end - first < 30 && !line.is(first - 1, "stop-mark", "comma", "clause-lead")) first--;
	const article = line.is(first, "article", "possessive");
	// "suggested that turnout for voters under the age of 30 dropped"
	if (!article && first > 0 && line.lower(first - 1) !== "that") return undefined;
	if (article) first++;
	const phrase = nounPhraseAt(line, first, false);
	// Nothing but the subject may stand between.
	if (phrase === undefined || phrase.to >= end || phrase.from !== first) return undefined;
	const hangs = line.is(phrase.to, "preposition", "relative");
	const reduced = isEd(line.lower(phrase.to)) || isIng(line.lower(phrase.to));
	if (!hangs && !(article && reduced)) return undefined;
	return countedBy(line, phrase);
}

/** "the number of people" is of people, "the proportion of entries" a proportion. */
function countedBy(line: Line, phrase: NounPhrase): NounPhrase | undefined {
	if (line.lower(phrase.to) !== "of") return phrase;
	const matter = nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	if (isCounter(line, phrase.head)) return matter;
	return matter === undefined || line.isCapital(matter.head) ? phrase : { ...phrase, to: matter.to };
}

/**
 * "The proportion of entries awarded top grades has risen": from where the clause opens to its verb there is one subject, if
 * nothing but a participle stands between.
 */
export function reducedClause(line: Line, end: number): NounPhrase | undefined {
	const clause = clauseBefore(line, end);
	if (clause === undefined || !line.is(clause.first, "article", "possessive")) return undefined;
	const counting = line.is(clause.first + 1, "tally-noun", "proportion-noun");
	const first = pastSize(line, clause.first + 1);
	const phrase = clause.reduced || counting ? nounPhraseAt(line, first, false) : undefined;
	if (phrase === undefined || phrase.from !== first || phrase.to >= end || isPeriod(line, phrase))
		return undefined;
	// "The bridge spanning the river cost", "An index tracking 56 firms has dropped"
	if (isParticipleAt(line, phrase.to)) return phrase;
	return line.lower(phrase.to) === "of" ? countedBy(line, phrase) : undefined;
}

/** "The 6.51km (4.04-mile) bridge": behind how big it is. */
function pastSize(line: Line, at: number): number {
	const united = line.isLetters(at + 1) && (line.isGlued(at + 1) || line.is(at + 1, "unit-noun"));
	if (!line.isDigits(at) || !united) return at;
	let to = at + 2;
	if (line.lower(to) === "(") while (to < line.size && line.lower(to - 1) !== ")") to++;
	return to;
}

const isParticipleAt = (line: Line, at: number): boolean =>
	line.isSmall(at) && (isIng(line.lower(at)) || isEd(line.lower(at)));

/** Where the clause begins that ends at `end`, and whether a participle stands in it; none where a verb does. */
function clauseBefore(line: Line, end: number): { first: number; reduced: boolean } | undefined {
	let first = end;
	let reduced = false;
	while (first > 0 && end - first < 26 && !endsClause(line, first - 1)) {
		first = beforeBracket(line, first) - 1;
		if (line.is(first, "whole-auxiliary", "verb-alone", "saying-verb")) return undefined;
		if (isParticipleAt(line, first) && line.lower(first - 1) !== "the") reduced = true;
	}
	return { first, reduced };
}

function endsClause(line: Line, at: number): boolean {
	return (
		line.is(at, "stop-mark", "comma", "dash") ||
		line.lower(at) === "(" ||
		line.is(at, "clause-lead", "relative") ||
		line.lower(at) === "than"
	);
}
