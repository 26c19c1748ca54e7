import { isWord } from "../../text/atoms.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isCounter, isPeriod, phraseEnding } from "./phrase-chain.ts";
import { AUXILIARIES, PASTS, VERBS } from "./word-classes.ts";

/** "People with obesity who took an injection were", "the age at which women had a child rose": the noun before "who". */
export function antecedent(line: Line, end: number, names: boolean): NounPhrase | undefined {
	let verbs = 0;
	for (let at = end - 1; at > 0 && end - at < 22; at--) {
		const word = lower(line, at);
		const that = word === "that" && isRelative(line, at);
		if (isA(word, "stop-mark", "comma", "bracket") || (SAYING.test(word) && !that)) return undefined;
		if (VERBS.has(word) || AUXILIARIES.has(word) || /\p{L}{3}ed$/u.test(word)) verbs++;
		if ((!that && !/^(?:who|which)$/.test(word)) || verbs !== 1) continue;
		const noun = is(line, at - 1, "preposition") ? at - 1 : at;
		return isWord(line.atoms[noun - 1]) ? phraseEnding(line, noun, names) : undefined;
	}
	return undefined;
}

/** "a bottle that sold for": behind a noun, before its verb. */
function isRelative(line: Line, at: number): boolean {
	const [noun, verb] = [lower(line, at - 1), lower(line, at + 1)];
	if (
		!isWord(line.atoms[at - 1]) ||
		SAYING.test(noun) ||
		/(?:ed|ing)$/.test(noun) ||
		verbOf(noun) !== undefined
	)
		return false;
	if (isA(verb, "reporting-verb")) return false;
	return VERBS.has(verb) || AUXILIARIES.has(verb) || /\p{L}{3}ed$/u.test(verb);
}

const SAYING =
	/^(?:said|says|say|found|showed|shows|show|reported|estimated|predicted|warned|added|told|believes?|expects?|expected|forecast|that|if|when|because|and|but)$/;

/**
 * "The number of people waiting for a bed after a decision to admit them rose": where the subject ends in a clause of
 * its own, it is read from where it begins.
 */
export function clauseOpening(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	while (
		first > 0 &&
		end - first < 30 &&
		!/^(?:[.,;:!?"“”]|that|said|says|and|but|while)$/.test(lower(line, first - 1))
	)
		first--;
	const article = is(line, first, "article", "possessive");
	if (!article && first > 0) return undefined;
	if (article) first++;
	const phrase = nounPhraseAt(line, first, false);
	// Nothing but the subject may stand between.
	if (phrase === undefined || phrase.to >= end || phrase.from !== first) return undefined;
	const hangs = is(line, phrase.to, "preposition", "relative");
	if (!hangs && !(article && /(?:ed|ing)$/.test(lower(line, phrase.to)))) return undefined;
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
	while (first > 0 && end - first < 26) {
		const word = lower(line, first - 1);
		if (
			isA(word, "stop-mark", "comma", "dash", "bracket") ||
			/^(?:that|said|says|and|but|while|as|when|because|which|who|if|whether|than)$/.test(word)
		)
			break;
		if (AUXILIARIES.has(word) || PASTS.has(word) || SAYING.test(word)) return undefined;
		if (/\p{Ll}{3}ed$/u.test(word) && lower(line, first - 2) !== "the") participle = true;
		first--;
	}
	const counting = is(line, first + 1, "tally-noun", "proportion-noun");
	if ((!participle && !counting) || !is(line, first, "article", "possessive")) return undefined;
	const phrase = nounPhraseAt(line, first + 1, false);
	if (
		phrase === undefined ||
		phrase.from !== first + 1 ||
		phrase.to >= end ||
		lower(line, phrase.to) !== "of" ||
		isPeriod(line, phrase)
	)
		return undefined;
	if (!isCounter(line, phrase.head)) return phrase;
	return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
}
