import { isCapitalised, isWord } from "../../text/atoms.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { AUXILIARIES, IRREGULAR_PARTICIPLES, PREPOSITIONS } from "./word-classes.ts";

/** What a noun adds behind itself: of these "of", "for" and "on" belong to what is counted, others tell where or when. */
const JOINTS =
	/^(?:of|for|in|on|among|from|at|by|with|to|against|between|across|under|over|within|before|after|since|during|around|near|into|throughout|through|via|behind|outside|inside|without|about|above|below|per|beneath|opposite)$/;

/** Those that may stand before "of" and an amount: "a tariff on steel of 25 percent", not "doses at a cost of $92". */
export const OF_NOUN = /^(?:of|for|in|on)$/;

/**
 * The noun phrase that ends before `end`, with what prepositions hang on it: "sales of new homes", "rainfall over the four
 * days before the failure", "revenue at the airline": the first noun of the chain is what the verb tells of.
 */
export function phraseEnding(
	line: Line,
	end: number,
	names: boolean,
	joints = JOINTS,
): NounPhrase | undefined {
	const last = withoutParticiple(line, nounPhraseBefore(line, end));
	if (last === undefined) return undefined;
	const those = thoseBefore(line, last, joints);
	if (those !== undefined) return those;
	const outer = outerOf(line, last, { joints, names }, 0);
	const phrase = outer ?? last;
	if (isPeriod(line, phrase)) return undefined;
	// "kept its count at 43": of what, an earlier figure says.
	if (
		phrase.from === phrase.head &&
		is(line, phrase.head, "tally-noun") &&
		!is(line, phrase.head, "toll-noun")
	)
		return undefined;
	if (ALONE.test(lower(line, phrase.head)) || isPlainAdjective(line, phrase.head)) return undefined;
	return !names && isName(line, phrase) ? undefined : phrase;
}

/** "those across England": no noun of their own, and the place is none. */
function thoseBefore(line: Line, last: NounPhrase, joints: RegExp): NounPhrase | undefined {
	const at = beforePhrase(line, last.from);
	const stands = lower(line, at - 1) === "those" && joints.test(lower(line, at));
	return stands ? { from: at - 1, to: at, head: at - 1 } : undefined;
}

function outerOf(
	line: Line,
	last: NounPhrase,
	allowed: { joints: RegExp; names: boolean },
	depth: number,
): NounPhrase | undefined {
	if (depth > 4) return undefined;
	const before = listStart(line, beforePhrase(line, last.from) + 1);
	const joint = lower(line, before - 1);
	if (!allowed.joints.test(joint)) return undefined;
	const first = withoutParticiple(line, nounPhraseBefore(line, before - 1));
	// "the bank engaged in the printing of 22 billion": the chain ends at a verb.
	if (first === undefined || isPastVerb(line, first)) return undefined;
	// "aims for a margin of 10%": it is the margin.
	if (joint === "for" && first.from === first.head && is(line, first.head, "aiming-verb", "calling-verb"))
		return undefined;
	if (SUBORDINATORS.test(joint) && !opensClause(line, first)) return undefined;
	const outer = outerOf(line, first, allowed, depth + 1);
	if (outer !== undefined && outer.head < first.head) return outer;
	if (isPeriod(line, first) || (isName(line, first) && !allowed.names)) return outer;
	// "the number of jobless people" counts people, "sales of homes" sales.
	if (joint === "of" && isCounter(line, first.head)) return last;
	// "inflation in Germany", "rainfall over four days": where and when are no part of it.
	if (!/^(?:of|for|on|per)$/.test(joint) || isName(line, last) || before < last.from - 1) return first;
	return { from: first.from, to: last.to, head: first.head };
}

/** A past form behind a noun: no noun to go on to. */
function isPastVerb(line: Line, phrase: NounPhrase): boolean {
	const word = lower(line, phrase.head);
	const before = line.atoms[phrase.head - 1];
	return (
		phrase.head > phrase.from &&
		/\p{L}{3}ed$/u.test(word) &&
		!/eed$/.test(word) &&
		isWord(before) &&
		!isAdjective(before.lower)
	);
}

const SUBORDINATORS = /^(?:after|before|since|until|with)$/;

/** "close branches after profit fell": what stands before "after" is the object of another verb, and "profit" the subject. */
function opensClause(line: Line, phrase: NounPhrase): boolean {
	let at = beforePhrase(line, phrase.from);
	for (let steps = 0; steps < 4 && JOINTS.test(lower(line, at)); steps++) {
		const outer = nounPhraseBefore(line, at);
		at = beforePhrase(line, outer === undefined ? at : outer.from);
	}
	return at < 0 || /^(?:,|that|said|says|and|but|while|as|when|if|because|"|“)$/.test(lower(line, at));
}

/** "damage to homes, roads and farmland": where the list begins that ends before `end`; `end` itself where no list does. */
function listStart(line: Line, end: number): number {
	if (!is(line, end - 1, "and")) return end;
	let at = end - 1;
	for (let items = 0; items < 5; items++) {
		const item = nounPhraseBefore(line, at);
		if (item === undefined) return end;
		at = beforePhrase(line, item.from) + 1;
		if (lower(line, at - 1) !== ",") break;
		at--;
	}
	return JOINTS.test(lower(line, at - 1)) ? at : end;
}

/** The atom before a phrase, its determiners and its number. */
function beforePhrase(line: Line, from: number): number {
	let at = from - 1;
	for (;;) {
		while (at >= 0 && (is(line, at, "determiner", "last-word") || isAmount(line, at))) at--;
		// "Homicides in the nation's 30 largest cities"
		if (!/^['’]s?$/.test(lower(line, at))) return at;
		const owner = nounPhraseBefore(line, at);
		if (owner === undefined) return at;
		at = owner.from - 1;
	}
}

/** "the four days before": how many is no noun. */
export function isAmount(line: Line, at: number): boolean {
	return (
		line.atoms[at]?.digits === true ||
		is(line, at, "number-word") ||
		/^(?:several|few)$/.test(lower(line, at))
	);
}

/** "the number of people killed in floods": the noun before the participle. */
function withoutParticiple(line: Line, phrase: NounPhrase | undefined): NounPhrase | undefined {
	if (phrase === undefined) return phrase;
	const word = lower(line, phrase.head);
	// "were admitted to three hospitals": a participle alone is no noun.
	if (phrase.head === phrase.from) {
		const irregular = IRREGULAR_PARTICIPLES.has(word) && AUXILIARIES.has(lower(line, phrase.from - 1));
		return irregular || (/\p{Ll}{3}ed$/u.test(line.atoms[phrase.head]!.text) && !/eed$/.test(word))
			? undefined
			: phrase;
	}
	const participle = (/ed$/.test(word) && word.length > 4) || IRREGULAR_PARTICIPLES.has(word);
	if (participle && is(line, phrase.head, "measuring-participle"))
		return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
	if (
		!participle ||
		!/s$|^people$|^men$|^women$|^children$|^money$|^cash$/.test(lower(line, phrase.head - 1))
	)
		return phrase;
	return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
}

const ALONE =
	/^(?:number|total|figure|level|amount|record|ahead|short|it|he|she|they|we|monday|tuesday|wednesday|thursday|friday|saturday|sunday|others?|some|many|most|half|(?:it|he|she|they|we|you|i|that|there|who|what)['’]\p{L}+)$/u;

/** "The largest weighed …", but the "Dow Jones Industrial Average" is a name. */
function isPlainAdjective(line: Line, at: number): boolean {
	return isAdjective(lower(line, at)) && (at === 0 || !isCapitalised(line.atoms[at]));
}

/** A head noun that counts what stands behind "of": "the number of jobless people", "tonnes of wheat". */
export function isCounter(line: Line, at: number): boolean {
	return (is(line, at, "tally-noun") && !is(line, at, "toll-noun")) || is(line, at, "unit-noun");
}

/** "in the year to March": when, not what. */
export function isPeriod(line: Line, phrase: NounPhrase): boolean {
	return is(line, phrase.head, "period-noun");
}

export function isName(line: Line, phrase: NounPhrase): boolean {
	for (let at = phrase.from; at < phrase.to; at++) {
		const atom = line.atoms[at]!;
		if (isWord(atom) && !isCapitalised(atom)) return false;
	}
	// "Unemployment fell": the first word is a capital in any case.
	if (phrase.to - phrase.from > 1) return true;
	if (phrase.from > 1) return !PREPOSITIONS.has(lower(line, phrase.from));
	const start = line.atoms[phrase.from]?.start ?? 0;
	return line.names.some((name) => name.start <= start && start < name.end);
}
