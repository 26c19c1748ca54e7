import { isCapitalised, isWord } from "../../text/atoms.ts";
import { verbOf } from "../../text/lexicon/lexicon.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isCounter, isPeriod, phraseEnding } from "./phrase-chain.ts";
import { isEd, isIng } from "./word-forms.ts";

/** "People with obesity who took an injection were", "the age at which women had a child rose": the noun before "who". */
export function antecedent(line: Line, end: number, names: boolean): NounPhrase | undefined {
	let verbs = 0;
	for (let at = end - 1; at > 0 && end - at < 22; at--) {
		const relative = isRelative(line, at);
		if (is(line, at, "stop-mark", "comma", "bracket") || (opensSaying(line, at) && !relative))
			return undefined;
		if (isVerb(line, at)) verbs++;
		if (!relative || verbs !== 1) continue;
		const noun = is(line, at - 1, "preposition") ? at - 1 : at;
		return isWord(line.atoms[noun - 1]) ? phraseEnding(line, noun, names) : undefined;
	}
	return undefined;
}

const isVerb = (line: Line, at: number): boolean =>
	is(line, at, "subject-verb", "whole-auxiliary") || isEd(lower(line, at));

/** Who says something, or the word that opens what is said. */
const opensSaying = (line: Line, at: number): boolean => is(line, at, "saying-verb", "clause-lead");

/** "people who", and "a bottle that sold for": behind a noun, before its verb. */
function isRelative(line: Line, at: number): boolean {
	const word = lower(line, at);
	if (word !== "that") return word === "who" || word === "which";
	const noun = lower(line, at - 1);
	if (!isWord(line.atoms[at - 1]) || opensSaying(line, at - 1) || isEd(noun) || isIng(noun)) return false;
	return verbOf(noun) === undefined && !is(line, at + 1, "reporting-verb") && isVerb(line, at + 1);
}

/**
 * "The number of people waiting for a bed after a decision to admit them rose": where the subject ends in a clause of
 * its own, it is read from where it begins.
 */
export function clauseOpening(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	while (first > 0 && end - first < 30 && !is(line, first - 1, "stop-mark", "comma", "clause-lead")) first--;
	const article = is(line, first, "article", "possessive");
	if (!article && first > 0) return undefined;
	if (article) first++;
	const phrase = nounPhraseAt(line, first, false);
	// Nothing but the subject may stand between.
	if (phrase === undefined || phrase.to >= end || phrase.from !== first) return undefined;
	const hangs = is(line, phrase.to, "preposition", "relative");
	const reduced = isEd(lower(line, phrase.to)) || isIng(lower(line, phrase.to));
	if (!hangs && !(article && reduced)) return undefined;
	return countedBy(line, phrase);
}

/** "the number of people" is of people, "the proportion of entries" a proportion. */
function countedBy(line: Line, phrase: NounPhrase): NounPhrase | undefined {
	if (lower(line, phrase.to) !== "of" || !isCounter(line, phrase.head)) return phrase;
	return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
}

/**
 * "The proportion of entries awarded top grades has risen": from where the clause opens to its verb there is one subject, if
 * nothing but a participle stands between.
 */
export function reducedClause(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	let participle = false;
	while (first > 0 && end - first < 26 && !endsClause(line, first - 1)) {
		first--;
		if (is(line, first, "whole-auxiliary", "verb-alone", "saying-verb")) return undefined;
		if (isEd(lower(line, first)) && !isCapitalised(line.atoms[first]) && lower(line, first - 1) !== "the")
			participle = true;
	}
	const counting = is(line, first + 1, "tally-noun", "proportion-noun");
	if ((!participle && !counting) || !is(line, first, "article", "possessive")) return undefined;
	const phrase = nounPhraseAt(line, first + 1, false);
	if (phrase === undefined || phrase.from !== first + 1 || phrase.to >= end || isPeriod(line, phrase))
		return undefined;
	return lower(line, phrase.to) === "of" ? countedBy(line, phrase) : undefined;
}

function endsClause(line: Line, at: number): boolean {
	return (
		is(line, at, "stop-mark", "comma", "dash", "bracket") ||
		is(line, at, "clause-lead", "relative") ||
		lower(line, at) === "than"
	);
}
