import type { Quantity } from "../../../shared/extraction.ts";
import { isJoint, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { isPlainAdjective, isThose } from "./behind.ts";
import { eventAfter, eventBefore, isEventNoun } from "./event.ts";
import { lemma } from "./lemma.ts";
import { type Counted, named, nounStart, type Place, skipDeterminer } from "./named.ts";
import { headLemma, type NounPhrase, nounPhraseAt, phraseText } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { isAmount, isName, phraseEnding } from "./phrase-chain.ts";
import { subjectBefore } from "./subject.ts";

/** "14.2 ppg": what sports pages count a game. */
const STATISTICS: ReadonlyMap<string, string> = new Map([
	["ppg", "point"],
	["rpg", "rebound"],
	["apg", "assist"],
	["spg", "steal"],
	["bpg", "block"],
]);

export function ofCount(line: Line, quantity: Quantity, place: Place): Counted {
	const set = ofWhich(line, place) ?? theNumberOf(line, place);
	if (set !== undefined) {
		const event = eventAfter(line, lower(line, place.to) === "of" ? place.to + 2 : set.to);
		return { ...named(line, set), ...(event !== undefined && { event }) };
	}
	if (lower(line, place.to) === "of" && isThose(line, place.to + 1))
		return { counted: "those", countedHead: "those" };
	const game = STATISTICS.get(lower(line, place.to));
	if (game !== undefined) return { counted: line.atoms[place.to]?.text ?? "", countedHead: game };
	const at = nounStart(line, place);
	// "left no dead": nobody is counted by what did not befall them.
	const nobody = quantity.value === 0 && (!isWord(line.atoms[at + 1]) || is(line, at + 1, "coordinator"));
	const victims = (at > place.to || nobody) && is(line, at, "victim-word");
	if (victims) return { counted: line.atoms[at]!.text, countedHead: lemma(line.atoms[at]!.text) };
	// "a nine-member committee" counts members, "a 150-seat parliament" seats.
	const joint = isJoint(line.atoms, place.to);
	// "a 12-strong emergency team"
	const strong = joint && lower(line, at) === "strong" ? nounPhraseAt(line, at + 1, false) : undefined;
	if (strong !== undefined) return named(line, strong);
	if (joint) return { counted: line.atoms[at]!.text, countedHead: lemma(line.atoms[at]!.text) };
	// "0.02 point", "one man"
	const found = nounPhraseAt(
		line,
		at,
		!(quantity.value !== undefined && Math.abs(quantity.value) <= 1 && quantity.value !== 0),
	);
	// "one short of the record"
	if (found === undefined || isPlainAdjective(line, found)) return withoutNoun(line, quantity, place);
	const phrase = withMatter(line, found);
	const head = headLemma(line, phrase);
	const event = isEventNoun(head)
		? line.atoms[phrase.head]!.lower
		: (eventAfter(line, phrase.to) ?? (head === "point" ? undefined : eventBefore(line, place.from)));
	return { counted: phraseText(line, phrase), countedHead: head, ...(event !== undefined && { event }) };
}

/** "three hospitals, two of which are in Rishikesh": the noun before the comma. */
function ofWhich(line: Line, place: Place): NounPhrase | undefined {
	if (lower(line, place.to) !== "of" || !is(line, place.to + 1, "relative")) return undefined;
	const comma = place.from - (is(line, place.from - 1, "approximation", "focus-word") ? 2 : 1);
	if (lower(line, comma) !== ",") return undefined;
	// "on all four counts, two of which": of those counted last.
	const near = nounPhraseBefore(line, comma);
	if (near !== undefined && isAmount(line, near.from - 1)) return near;
	const phrase = phraseEnding(line, comma, true);
	return phrase && (isPlural(lower(line, phrase.head)) || lower(line, place.to + 1) === "which")
		? phrase
		: undefined;
}

/** "a camp in Muzaffargarh, one of 511 set up": the noun before the comma. */
function oneOf(line: Line, place: Place): NounPhrase | undefined {
	if (
		lower(line, place.from - 1) !== "of" ||
		lower(line, place.from - 2) !== "one" ||
		lower(line, place.from - 3) !== ","
	)
		return undefined;
	return phraseEnding(line, place.from - 3, false);
}

/** "bringing to 34 the number of people killed": what the number is of. */
function theNumberOf(line: Line, place: Place): NounPhrase | undefined {
	if (lower(line, place.to) !== "the") return undefined;
	const phrase = nounPhraseAt(line, place.to + 1, false);
	if (phrase === undefined) return undefined;
	const head = lower(line, phrase.head);
	if (head === "toll") return phrase;
	if (!isA(head, "tally-noun") || lower(line, phrase.to) !== "of") return undefined;
	return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
}

/** "doses of vaccine", "acts of violence": what the head is of, if it is a plain noun. */
function withMatter(line: Line, phrase: NounPhrase): NounPhrase {
	if (lower(line, phrase.to) !== "of" || !/^\p{Ll}/u.test(line.atoms[phrase.to + 1]?.text ?? ""))
		return phrase;
	const matter = nounPhraseAt(line, phrase.to + 1, false);
	return matter === undefined || matter.from !== phrase.to + 1 ? phrase : { ...phrase, to: matter.to };
}

/** "34 were killed", "the death toll rose to 34", "12 dead". */
function withoutNoun(line: Line, quantity: Quantity, place: Place): Counted {
	const predicate = predicateOf(line, place);
	if (predicate !== undefined) return named(line, predicate);
	const bracketed = beforeBracket(line, place);
	if (bracketed !== undefined) return named(line, bracketed);
	const event = eventAfter(line, place.to) ?? eventBefore(line, place.from);
	const camp = oneOf(line, place);
	if (camp !== undefined) return { ...named(line, camp), ...(event !== undefined && { event }) };
	if (event !== undefined) return { event };
	// "costs us 10, 15, sometimes 20 lives": the noun comes with the last.
	const goesOn = lower(line, place.to) === "," && line.atoms[place.to + 1]?.digits;
	if (goesOn && !is(line, place.to + 2, "percent-opener")) return {};
	const alone = quantity.change !== undefined || standsAlone(line, place.to);
	const subject = alone ? subjectBefore(line, place.from) : undefined;
	return named(line, subject);
}

/** "the province with the most trees (66 million)" */
function beforeBracket(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (lower(line, from - 1) !== "(" || lower(line, to) !== ")") return undefined;
	const phrase = nounPhraseBefore(line, from - 1);
	return phrase && isPlural(lower(line, phrase.head)) && !isName(line, phrase) ? phrase : undefined;
}

/** "Of the dead, 17 were children": what they were. */
function predicateOf(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (!is(line, to, "copula") || is(line, from - 1, "determiner")) return undefined;
	const phrase = nounPhraseAt(line, to + 1, true);
	return phrase?.from === to + 1 ? phrase : undefined;
}

/** No noun follows that it could count: a mark, or a word of a closed class. */
function standsAlone(line: Line, at: number): boolean {
	const word = lower(line, at);
	return (
		/^(?:\p{P}|according|compared|a|an)?$/u.test(word) ||
		(is(line, at, "preposition", "loose-preposition") && !/^(?:of|among)$/.test(word)) ||
		is(line, at, "coordinator", "relative") ||
		is(line, at, "auxiliary", "concessive", "time-opener", "day-word")
	);
}
