import { isCapitalised, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import type { Line } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { isContraction, isEd, isIng, isPreposition } from "./word-forms.ts";

/** The prepositions that a chain of nouns may go over. */
export type Joints = "chain-preposition" | "noun-preposition" | "of-word";

/**
 * The noun phrase that ends before `end`, with what prepositions hang on it: "sales of new homes", "rainfall over the four
 * days before the failure", "revenue at the airline": the first noun of the chain is what the verb tells of.
 */
export function phraseEnding(
	line: Line,
	end: number,
	names: boolean,
	joints: Joints = "chain-preposition",
): NounPhrase | undefined {
	const last = withoutParticiple(line, nounPhraseBefore(line, end));
	if (last === undefined) return undefined;
	const those = thoseBefore(line, last, joints);
	if (those !== undefined) return those;
	const outer = outerOf(line, last, { joints, names }, 0);
	const phrase = outer ?? last;
	// "who had been living in Melbourne, fell 200 metres": a name behind a preposition is where.
	if (
		outer === undefined &&
		isName(line, last) &&
		line.is(beforePhrase(line, last.from), "place-preposition")
	)
		return undefined;
	// "Nights in May were two degrees below normal" are told of themselves.
	const opens = phrase.from === 0 && line.isPlural(phrase.head);
	if (isPeriod(line, phrase) && !opens) return undefined;
	// "kept its count at 43": of what, an earlier figure says.
	if (phrase.from === phrase.head && line.is(phrase.head, "tally-noun") && !line.is(phrase.head, "toll-noun"))
		return undefined;
	if (isNoHead(line, phrase) || isPlainAdjective(line, phrase.head)) return undefined;
	return !names && isName(line, phrase) ? undefined : phrase;
}

/** "those across England": no noun of their own, and the place is none. */
function thoseBefore(line: Line, last: NounPhrase, joints: Joints): NounPhrase | undefined {
	const at = beforePhrase(line, last.from);
	const stands = line.lower(at - 1) === "those" && line.is(at, joints);
	return stands ? { from: at - 1, to: at, head: at - 1 } : undefined;
}

function outerOf(
	line: Line,
	last: NounPhrase,
	allowed: { joints: Joints; names: boolean },
	depth: number,
): NounPhrase | undefined {
	if (depth > 4) return undefined;
	const before = listStart(line, beforePhrase(line, last.from) + 1);
	const joint = before - 1;
	if (allowed.joints === "noun-preposition" && isSumAlone(line, last, before)) return undefined;
	const first = line.is(joint, allowed.joints) ? joinedBy(line, joint) : undefined;
	if (first === undefined) return undefined;
	const outer = outerOf(line, first, allowed, depth + 1);
	if (outer !== undefined && outer.head < first.head) return outer;
	if (isPeriod(line, first) || (isName(line, first) && !allowed.names)) return outer;
	// "the number of jobless people" counts people, "sales of homes" sales.
	if (line.is(before - 1, "of-word") && isCounter(line, first.head)) return last;
	return isApart(line, last, before) ? first : { from: first.from, to: last.to, head: first.head };
}

/** A sum is of the noun that is one: "a driver on the average salary of £61,000". */
function isSumAlone(line: Line, { head }: NounPhrase, before: number): boolean {
	const joint = before - 1;
	// "a loss in value of $3 million" is a loss.
	const within = line.lower(joint) === "in" && line.is(joint - 1, "sum-noun");
	if (line.is(head, "sum-noun", "pay-noun") && !within) return true;
	// "the term for a total consideration of $69 million": a sum that is told for the first time is of its own noun.
	return line.is(before, "indefinite-article") && line.lower(joint) !== "of";
}

/** "inflation in Germany", "rainfall over four days": where and when are no part of it. */
function isApart(line: Line, last: NounPhrase, before: number): boolean {
	return !line.is(before - 1, "phrase-preposition") || isName(line, last) || before < last.from - 1;
}

/** The noun that a preposition hangs on, where it is one and the preposition hangs on it. */
function joinedBy(line: Line, joint: number): NounPhrase | undefined {
	const first = withoutParticiple(line, nounPhraseBefore(line, joint));
	// "the bank engaged in the printing of 22 billion", "engaging in it": the chain ends at a verb.
	if (first === undefined || isPastVerb(line, first)) return undefined;
	if (first.from === first.head && isIng(line.lower(first.head)) && line.isSmall(first.head))
		return undefined;
	const word = line.lower(joint);
	// "in front of a crowd of 8,700": a preposition of several words.
	if (line.is(first.head, "relational-noun") && line.is(first.from - 1, "on-word")) return undefined;
	// "aims for a margin of 10%": it is the margin.
	if (word === "for" && first.from === first.head && line.is(first.head, "aiming-verb", "calling-verb"))
		return undefined;
	const clause = word === "with" || line.is(joint, "timely-conjunction");
	return clause && !opensClause(line, first) ? undefined : first;
}

/** A past form behind a noun: no noun to go on to. */
function isPastVerb(line: Line, phrase: NounPhrase): boolean {
	const before = line.atoms[phrase.head - 1];
	return (
		phrase.head > phrase.from && isEd(line.lower(phrase.head)) && isWord(before) && !isAdjective(before.lower)
	);
}

/** "close branches after profit fell": what stands before "after" is the object of another verb, and "profit" the subject. */
function opensClause(line: Line, phrase: NounPhrase): boolean {
	let at = beforePhrase(line, phrase.from);
	for (let steps = 0; steps < 4 && line.is(at, "chain-preposition"); steps++) {
		const outer = nounPhraseBefore(line, at);
		at = beforePhrase(line, outer === undefined ? at : outer.from);
	}
	return at < 0 || line.is(at, "clause-lead", "comma", "quotation-mark");
}

/** "damage to homes, roads and farmland": where the list begins that ends before `end`; `end` itself where no list does. */
function listStart(line: Line, end: number): number {
	if (!line.is(end - 1, "and")) return end;
	let at = end - 1;
	for (let items = 0; items < 5; items++) {
		const item = nounPhraseBefore(line, at);
		// "gusted to 95mph and the sea rose": an amount is no item.
		if (item === undefined || (line.isDigits(item.from - 1) && line.isGlued(item.from))) return end;
		at = beforePhrase(line, item.from) + 1;
		if (line.lower(at - 1) !== ",") break;
		at--;
	}
	return line.is(at - 1, "chain-preposition") ? at : end;
}

/** The atom before a phrase, its determiners and its number. */
function beforePhrase(line: Line, from: number): number {
	let at = from - 1;
	// "spending on “data barns”": the mark that opens is of no noun.
	if (line.is(at, "quotation-mark") && line.isGlued(from)) at--;
	for (;;) {
		while (at >= 0 && (line.is(at, "determiner", "last-word") || isAmount(line, at))) at--;
		// "Homicides in the nation's 30 largest cities"
		if (!line.is(at, "possessive-mark", "apostrophe")) return at;
		const owner = nounPhraseBefore(line, at);
		if (owner === undefined) return at;
		at = owner.from - 1;
	}
}

/** "the four days before": how many is no noun. */
export function isAmount(line: Line, at: number): boolean {
	return (
		line.isDigits(at) ||
		line.is(at, "number-word") ||
		line.lower(at) === "several" ||
		line.lower(at) === "few"
	);
}

/** "the number of people killed in floods": the noun before the participle. */
function withoutParticiple(line: Line, phrase: NounPhrase | undefined): NounPhrase | undefined {
	if (phrase === undefined) return phrase;
	const word = line.lower(phrase.head);
	// "were admitted to three hospitals": a participle alone is no noun.
	if (phrase.head === phrase.from) {
		const irregular = isA(word, "irregular-participle") && line.is(phrase.from - 1, "whole-auxiliary");
		return irregular || (isEd(word) && !line.isCapital(phrase.head)) ? undefined : phrase;
	}
	if (!isEd(word) && !isIng(word) && !isA(word, "irregular-participle")) return phrase;
	const before = line.lower(phrase.head - 1);
	// "with Albany looking at around 60 mm"
	const doing = isIng(word) && line.isSmall(phrase.head) && line.isCapital(phrase.head - 1);
	const noun = doing || isPlural(before) || before === "money" || before === "cash";
	return noun || isA(word, "measuring-participle")
		? { from: phrase.from, to: phrase.head, head: phrase.head - 1 }
		: phrase;
}

/** What cannot be a head by itself: its noun is elsewhere. */
function isNoHead(line: Line, { from, head: at }: NounPhrase): boolean {
	// "a net carrying amount of $3 million" says itself what is so much.
	if (at > from + 1 && line.is(at, "own-tally")) return false;
	return line.is(at, "no-head", "subject-pronoun", "weekday") || isContraction(line.lower(at));
}

/** "The largest weighed …", but the "Dow Jones Industrial Average" is a name. */
function isPlainAdjective(line: Line, at: number): boolean {
	return isAdjective(line.lower(at)) && (at === 0 || !line.isCapital(at));
}

/** A head noun that counts what stands behind "of": "the number of jobless people", "tonnes of wheat", "a mountain of debt". */
export function isCounter(line: Line, at: number): boolean {
	return (line.is(at, "tally-noun") && !line.is(at, "toll-noun")) || line.is(at, "unit-noun", "heap-noun");
}

/** "in the year to March": when, not what. */
export function isPeriod(line: Line, phrase: NounPhrase): boolean {
	return line.is(phrase.head, "period-noun");
}

export function isName(line: Line, phrase: NounPhrase): boolean {
	const words = line.atoms.slice(phrase.from, phrase.to).filter(isWord);
	// "the baker Tim Osk": a name with what its owner is.
	if (!words.every(isCapitalised)) return words.slice(-2).every(isCapitalised) && isNamed(line, phrase.head);
	// "Unemployment fell": the first word is a capital in any case.
	if (phrase.to - phrase.from > 1) return true;
	if (phrase.from > 1) return !isPreposition(line, phrase.from);
	return isNamed(line, phrase.from);
}

/** The atom is of a recognised name. */
function isNamed(line: Line, at: number): boolean {
	const start = line.atoms[at]?.start ?? 0;
	return line.names.some((name) => name.start <= start && start < name.end);
}
