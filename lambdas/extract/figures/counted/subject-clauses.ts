import { isWord } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { COUNTERS, DETERMINER, isPeriod, phraseEnding } from "./phrase-chain.ts";
import { AUXILIARIES, PASTS, VERBS } from "./word-classes.ts";

/** "People with obesity who took an injection were", "the age at which women had a child rose": the noun before "who". */
export function antecedent(line: Line, end: number, names: boolean): NounPhrase | undefined {
	let verbs = 0;
	for (let at = end - 1; at > 0 && end - at < 22; at--) {
		const word = lower(line, at);
		if (/^[.,;:!?"“”(]$/.test(word) || SAYING.test(word)) return undefined;
		if (VERBS.has(word) || AUXILIARIES.has(word) || /\p{L}{3}ed$/u.test(word)) verbs++;
		if (!/^(?:who|which)$/.test(word) || verbs !== 1) continue;
		const noun = /^(?:at|in|on|for|to|by|with|of|from)$/.test(lower(line, at - 1)) ? at - 1 : at;
		return isWord(line.atoms[noun - 1]) ? phraseEnding(line, noun, names) : undefined;
	}
	return undefined;
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
	const article = /^(?:the|a|an|its|their|his|her)$/.test(lower(line, first));
	if (!article && first > 0) return undefined;
	if (article) first++;
	const phrase = nounPhraseAt(line, first, false);
	// Nothing but the subject may stand between.
	if (phrase === undefined || phrase.to >= end || phrase.from !== first) return undefined;
	if (!article && !/^(?:of|for|in|on|at|to|with|by|who|which)$/.test(lower(line, phrase.to)))
		return undefined;
	const hangs =
		/^(?:of|for|in|on|at|to|with|by|who|which)$/.test(lower(line, phrase.to)) ||
		/(?:ed|ing)$/.test(lower(line, phrase.to));
	if (!hangs) return undefined;
	if (lower(line, phrase.to) !== "of" || !COUNTERS.test(lower(line, phrase.head))) return phrase;
	const start = DETERMINER.test(lower(line, phrase.to + 1)) ? phrase.to + 2 : phrase.to + 1;
	return nounPhraseAt(line, start, false);
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
			/^[.,;:!?"“”–—()]$/.test(word) ||
			/^(?:that|said|says|and|but|while|as|when|because|which|who|if|whether|than)$/.test(word)
		)
			break;
		if (AUXILIARIES.has(word) || PASTS.has(word) || SAYING.test(word)) return undefined;
		if (/\p{Ll}{3}ed$/u.test(word) && lower(line, first - 2) !== "the") participle = true;
		first--;
	}
	const counting = COUNTING.test(lower(line, first + 1));
	if ((!participle && !counting) || !/^(?:the|its|their|his|her)$/.test(lower(line, first))) return undefined;
	const phrase = nounPhraseAt(line, first + 1, false);
	if (
		phrase === undefined ||
		phrase.from !== first + 1 ||
		phrase.to >= end ||
		lower(line, phrase.to) !== "of" ||
		isPeriod(line, phrase)
	)
		return undefined;
	if (!COUNTERS.test(lower(line, phrase.head))) return phrase;
	return nounPhraseAt(line, beforeNoun(line, phrase.to + 1), false);
}

/** "The number of people out of work for 27 weeks or longer climbed": it is people, whatever hangs on them. */
const COUNTING = /^(?:number|proportion|share|percentage|total)$/;

function beforeNoun(line: Line, at: number): number {
	return DETERMINER.test(lower(line, at)) ? at + 1 : at;
}
