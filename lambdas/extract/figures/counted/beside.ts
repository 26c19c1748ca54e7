import { isParticiple, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { beforeTime, subjectOf } from "./left-of-verb.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { isAmount, phraseEnding } from "./phrase-chain.ts";
import { isManner } from "./word-forms.ts";

/** "profit margins (around 4 percent)", "the fee (€40)", "children who were killed in 2018 (30)": what the bracket tells the number of. */
export function bracketed(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (line.lower(from - 1) !== "(" || line.lower(to) !== ")") return undefined;
	const end = beforeTime(line, from - 1);
	if (isParticiple(line.lower(end - 1)) && line.is(end - 2, "whole-auxiliary"))
		return subjectOf(line, end - 1, false);
	// "5 billion rupees ($58 million)", "18km (11 miles)" are told again.
	for (let at = end - 1; at >= end - TOLD_AGAIN; at--) if (isAmount(line, at)) return undefined;
	const phrase = phraseEnding(line, end, false, "of-word");
	if (phrase === undefined || (line.isCapital(phrase.head) && phrase.head > 0)) return undefined;
	// "about a kilometre (0.62 miles) away"
	if (line.is(phrase.head, "unit-noun", "currency-noun")) return undefined;
	// "to protect gun rights (31%)", "to control gun ownership (65%)": what they want is no noun.
	const wanted = line.lower(phrase.from - 2) === "to" && verbOf(line.lower(phrase.from - 1))?.form === "base";
	return wanted || line.lower(phrase.from - 1) === "to" ? undefined : phrase;
}

/** "the road from Sarn to Kolm (43 km)", "the bridge over the Sol (160 m)": the way, before the places it goes to, is so long. */
export function wayBefore(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (line.lower(from - 1) !== "(" || line.lower(to) !== ")") return undefined;
	let at = from - 2;
	while (line.isCapital(at) || line.is(at, "preposition", "article")) at--;
	return line.is(at, "way-noun") ? nounPhraseBefore(line, at + 1) : undefined;
}

/** How near an amount stands before the bracket that says it in another unit. */
const TOLD_AGAIN = 5;

/** "a higher amount, usually ranging between $8 and $10", "a fee, often $30": what the amount behind an adverb is of. */
export function explained(line: Line, { from }: Place): NounPhrase | undefined {
	let at = line.lower(from - 1) === "from" || line.lower(from - 1) === "between" ? from - 1 : from;
	if (line.is(at - 1, "linking-verb") && line.lower(at - 1).endsWith("ing")) at--;
	if (!isHowOften(line, at - 1)) return undefined;
	while (isHowOften(line, at - 1)) at--;
	if (line.lower(at - 1) !== ",") return undefined;
	const phrase = nounPhraseBefore(line, at - 1);
	if (phrase === undefined || line.isCapital(phrase.head) || line.is(phrase.head, "period-noun"))
		return undefined;
	return line.is(phrase.from - 1, "determiner") || line.isPlural(phrase.head) ? phrase : undefined;
}

const isHowOften = (line: Line, at: number): boolean =>
	line.is(at, "adverb") || (line.isSmall(at) && isManner(line.lower(at)));

/** "Regarding satisfaction, in 2022 it was 93 percent": what the sentence says it is about, where nothing else is its subject. */
export function topicOf(line: Line, { from }: Place): NounPhrase | undefined {
	const opening = line.is(0, "topic-preposition") ? 1 : line.is(0, "topic-opening") ? topicEnd(line) : 0;
	if (opening === 0) return undefined;
	const phrase = nounPhraseAt(line, skipDeterminer(line, opening), false);
	if (phrase === undefined || phrase.to >= from || isWhen(line, phrase)) return undefined;
	const comma = line.atoms.findIndex((_, at) => at >= phrase.to && line.is(at, "comma"));
	if (comma < 0 || comma >= from) return undefined;
	for (let at = from - 1; at > comma; at--)
		if (line.is(at, "be") && line.is(at - 1, "it-word", "demonstrative")) return phrase;
	return undefined;
}

/** "On Monday", "In the last year": no topic. */
const isWhen = (line: Line, { from, head }: NounPhrase): boolean =>
	line.isCapital(head) || line.is(head, "period-noun", "occasion-noun") || line.is(from, "occasion-noun");

/** "As for", "In terms of", "When it comes to": behind its last word. */
function topicEnd(line: Line): number {
	for (let at = 1; at < 4; at++) if (line.is(at, "topic-ending")) return at + 1;
	return 0;
}
