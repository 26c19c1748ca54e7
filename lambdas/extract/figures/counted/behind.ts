import { isCapitalised, isJoint } from "../../text/atoms.ts";
import { isParticiple, verbOf } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";

/** The atom behind a short bracket at `at`: "a 250 euro ($270) fine"; `at` itself where there is none. */
function pastBracket(line: Line, at: number): number {
	if (lower(line, at) !== "(") return at;
	for (let close = at + 1; close < at + 8; close++) if (lower(line, close) === ")") return close + 1;
	return at;
}

/** The noun the amount stands before: "$5m contract", "45-acre farm", "12.5 percent tariff on steel". */
export function attribute(line: Line, place: Place, joined = false): NounPhrase | undefined {
	const to = pastBracket(line, place.to);
	const hyphen = isJoint(line.atoms, place.to);
	const inner = line.atoms
		.slice(place.from, place.to)
		.some((_, index) => isJoint(line.atoms, place.from + index));
	if (joined && !inner && !hyphen) return undefined;
	let at = hyphen ? place.to + 1 : to;
	// "the 62-metre-high dam".
	if (hyphen && is(line, at, "size-word")) at++;
	if (line.atoms[at]?.space !== true && !hyphen) return undefined;
	const phrase = nounPhraseAt(line, at, false);
	if (phrase === undefined || isNoGoods(line, phrase)) return undefined;
	if (!hyphen && isSaidOfIt(line, place, phrase, joined)) return undefined;
	if (!is(line, phrase.head, "levy-noun") || lower(line, phrase.to) !== "on") return phrase;
	const goods = nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	return goods === undefined ? phrase : { ...phrase, to: goods.to };
}

/** "93 percent full", "7.8 percent lower": what it is, not what it is of; "0.3 percent year on year": when. */
function isNoGoods(line: Line, { from, head }: NounPhrase): boolean {
	return (
		is(line, head, "predicate-adjective", "more-word", "less-word") ||
		is(line, head, "clock-noun", "time-noun") ||
		is(line, from, "clock-noun", "time-noun")
	);
}

/** "100 percent accurate", "a 7 percent rise", "the 700 million euros analysts had forecast": no noun of the amount. */
function isSaidOfIt(line: Line, place: Place, phrase: NounPhrase, joined: boolean): boolean {
	if (isPlainAdjective(line, phrase) || is(line, phrase.head, "change-noun")) return true;
	if (joined) return false;
	return (
		isForecaster(line, phrase.head) ||
		(phrase.from === phrase.head && isVerbHere(line, place.from, phrase.head))
	);
}

/** "100 percent accurate", "12 percent renewable": what it is like, with no noun behind it. */
export function isPlainAdjective(line: Line, phrase: NounPhrase): boolean {
	return (
		phrase.from === phrase.head &&
		(isAdjective(lower(line, phrase.head)) || is(line, phrase.head, "plain-adjective"))
	);
}

/** "The fine of 2 million rand stands", "Fewer than 2 per cent lead to a charge", but "a 2 percent lead". */
function isVerbHere(line: Line, from: number, at: number): boolean {
	if (is(line, from - 1, "determiner")) return false;
	const verb = verbOf(lower(line, at));
	const third = lower(line, at).endsWith("s") && is(line, at, "subject-verb");
	return third || (verb?.form === "base" && lower(line, at + 1) === "to");
}

/** "the 700 million euros analysts had forecast", but "the $3.6 billion consensus". */
function isForecaster(line: Line, at: number): boolean {
	return (
		is(line, at, "subject-pronoun") || (is(line, at, "forecaster", "researcher") && isPlural(lower(line, at)))
	);
}

/** "$3.2 billion in aid", "$5m of aid". */
export function afterOfOrIn(line: Line, place: Place): NounPhrase | undefined {
	if (lower(line, place.to) !== "in") return afterOf(line, place);
	// "in a gym bag": where it is, while "in aid" is what it is.
	const phrase = is(line, place.to + 1, "determiner") ? undefined : nounBehind(line, place);
	// "$5m in March", "in Paris": a time or a place, not what the money is.
	if (phrase === undefined || isCapitalised(line.atoms[phrase.head])) return undefined;
	return is(line, phrase.head, "occasion-noun") || is(line, phrase.from, "occasion-noun")
		? undefined
		: phrase;
}

/** "61 percent of voters", "34,000 tons of copper". */
export function afterOf(line: Line, place: Place): NounPhrase | undefined {
	return lower(line, place.to) === "of" ? nounBehind(line, place) : undefined;
}

function nounBehind(line: Line, place: Place): NounPhrase | undefined {
	// "of the NZ$60,000 it wants"
	if (isMoneyAt(line, skipDeterminer(line, place.to + 1))) return undefined;
	// "40% of its 900 daily flights": how many there are is a figure of its own.
	if (isThose(line, place.to + 1)) return { from: place.to + 1, to: place.to + 2, head: place.to + 1 };
	const after = skipDeterminer(line, place.to + 1);
	const noun = lower(line, after) === "last" ? after + 1 : after;
	const counted = line.atoms[noun]?.digits && !isJoint(line.atoms, noun + 1);
	return nounPhraseAt(line, counted ? noun + 1 : noun, false);
}

const isMoneyAt = (line: Line, at: number): boolean =>
	is(line, at, "currency-sign") || (is(line, at + 1, "currency-sign") && line.atoms[at + 1]?.space === false);

/** "of those given the drug", "of those on placebo": told by what follows, and by no noun. */
export function isThose(line: Line, at: number): boolean {
	if (lower(line, at) !== "those") return false;
	if (is(line, at + 1, "relative", "preposition")) return true;
	return isParticiple(lower(line, at + 1)) && !is(line, at + 1, "whole-auxiliary");
}

/** The place after what a rate is per: "$300bn a year in aid". */
export function pastRate(line: Line, place: Place): Place {
	// "5.8 billion rupees ($20.5 million) in relief"
	const to = pastBracket(line, place.to);
	if (to > place.to) return { from: place.from, to };
	if (lower(line, place.to) === "more") return { from: place.from, to: place.to + 1 };
	return lower(line, place.to) === "per" || is(line, place.to, "article")
		? { from: place.from, to: place.to + 2 }
		: place;
}

/** "34,000 tonnes of copper"; "within 20 km of the dam" is a distance. */
export function matterOf(line: Line, place: Place): NounPhrase | undefined {
	return is(line, place.to + 1, "article", "possessive") ? undefined : afterOf(line, place);
}
