import { isParticiple, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isNumber } from "./phrase-breaks.ts";

/** The atom behind a short bracket at `at`: "a 250 euro ($270) fine"; `at` itself where there is none. */
function pastBracket(line: Line, at: number): number {
	if (line.lower(at) !== "(") return at;
	for (let close = at + 1; close < at + 8; close++) if (line.lower(close) === ")") return close + 1;
	return at;
}

/** The noun the amount stands before: "$5m contract", "45-acre farm", "12.5 percent tariff on steel". */
export function attribute(line: Line, place: Place, joined = false): NounPhrase | undefined {
	const hyphen = line.isJoint(place.to);
	if (joined && !hyphen && !isHyphened(line, place)) return undefined;
	const phrase = hyphen ? behindHyphen(line, place.to + 1) : behindBlank(line, place.to);
	if (phrase === undefined || isNoGoods(line, phrase)) return undefined;
	// "a half-point rate hike" is of the hike, "a half-point hike" of what went up.
	const sized = hyphen || (isHyphened(line, place) && phrase.from < phrase.head);
	if (!sized && isSaidOfIt(line, place, phrase, joined)) return undefined;
	if (!line.is(phrase.head, "levy-noun") || line.lower(phrase.to) !== "on") return phrase;
	const goods = nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	return goods === undefined ? phrase : { ...phrase, to: goods.to };
}

/** A joint stands within the amount: "five-year". */
function isHyphened(line: Line, { from, to }: Place): boolean {
	for (let at = from; at < to; at++) if (line.isJoint(at)) return true;
	return false;
}

/** "the 62-metre dam", "the 62-metre-high dam". */
function behindHyphen(line: Line, at: number): NounPhrase | undefined {
	return nounPhraseAt(line, line.is(at, "size-word") ? at + 1 : at, false);
}

function behindBlank(line: Line, to: number): NounPhrase | undefined {
	const at = pastStretch(line, pastBracket(line, to));
	return line.isApart(at) ? nounPhraseAt(line, at, false) : undefined;
}

/** "a $2.2 billion, two-year deficit": behind how long it is for. */
function pastStretch(line: Line, at: number): number {
	// "$357,000,000 dollars in revenue"
	if (line.is(at, "currency-noun")) return at + 1;
	const joint = line.lower(at) === "," && isNumber(line, at + 1) && line.isJoint(at + 2);
	return joint && line.isLetters(at + 3) ? at + 4 : at;
}

/** "93 percent full", "7.8 percent lower": what it is, not what it is of; "0.3 percent year on year": when. */
function isNoGoods(line: Line, { from, head }: NounPhrase): boolean {
	return (
		line.is(head, "predicate-adjective", "more-word", "less-word", "point-lead") ||
		line.is(head, "clock-noun", "time-noun") ||
		line.is(from, "clock-noun", "time-noun")
	);
}

/** "100 percent accurate", "a 7 percent rise", "the 700 million euros analysts had forecast": no noun of the amount. */
function isSaidOfIt(line: Line, place: Place, phrase: NounPhrase, joined: boolean): boolean {
	if (isPlainAdjective(line, phrase) || line.is(phrase.head, "change-noun")) return true;
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
		(isAdjective(line.lower(phrase.head)) || line.is(phrase.head, "plain-adjective"))
	);
}

/** "The fine of 2 million rand stands", "Fewer than 2 per cent lead to a charge", but "a 2 percent lead". */
function isVerbHere(line: Line, from: number, at: number): boolean {
	if (line.is(from - 1, "determiner")) return false;
	const verb = verbOf(line.lower(at));
	const third = line.lower(at).endsWith("s") && line.is(at, "subject-verb");
	return third || (verb?.form === "base" && line.lower(at + 1) === "to");
}

/** "the 700 million euros analysts had forecast", but "the $3.6 billion consensus". */
function isForecaster(line: Line, at: number): boolean {
	return line.is(at, "subject-pronoun") || (line.is(at, "forecaster", "researcher") && line.isPlural(at));
}

/** "$3.2 billion in aid", "$5m of aid". */
export function afterOfOrIn(line: Line, place: Place): NounPhrase | undefined {
	if (line.lower(place.to) !== "in") return afterOf(line, place);
	// "in a gym bag": where it is, while "in aid" is what it is.
	const phrase = line.is(place.to + 1, "determiner") ? undefined : nounBehind(line, place);
	// "$5m in March", "in Paris": a time or a place, not what the money is.
	if (phrase === undefined || line.isCapital(phrase.head)) return undefined;
	if (line.is(phrase.head, "no-goods")) return undefined;
	return line.is(phrase.head, "occasion-noun") || line.is(phrase.from, "occasion-noun") ? undefined : phrase;
}

/** "a rental of $250,000 in cash", "had $8 million in cash": how it is paid, and what it is where nothing else tells. */
export function paidIn(line: Line, place: Place): NounPhrase | undefined {
	const phrase = line.lower(place.to) === "in" ? nounBehind(line, place) : undefined;
	return phrase && line.is(phrase.head, "no-goods") && line.is(phrase.head, "sum-noun") ? phrase : undefined;
}

/** "61 percent of voters", "34,000 tons of copper". */
export function afterOf(line: Line, place: Place): NounPhrase | undefined {
	return line.lower(place.to) === "of" ? nounBehind(line, place) : undefined;
}

/** The noun behind the preposition at `place.to`. */
export function nounBehind(line: Line, place: Place): NounPhrase | undefined {
	// "of the NZ$60,000 it wants"
	if (isMoneyAt(line, skipDeterminer(line, place.to + 1))) return undefined;
	// "40% of its 900 daily flights": how many there are is a figure of its own.
	if (isThose(line, place.to + 1)) return { from: place.to + 1, to: place.to + 2, head: place.to + 1 };
	const after = skipDeterminer(line, place.to + 1);
	const noun = line.lower(after) === "last" ? after + 1 : after;
	const counted = line.isDigits(noun) && !line.isJoint(noun + 1);
	const phrase = nounPhraseAt(line, counted ? noun + 1 : noun, false);
	// "a hundredth of the visitors'": theirs of what was told before.
	const owner = phrase !== undefined && line.is(phrase.to, "apostrophe") && !line.isLetters(phrase.to + 1);
	return owner ? undefined : phrase;
}

const isMoneyAt = (line: Line, at: number): boolean =>
	line.is(at, "currency-sign") || (line.is(at + 1, "currency-sign") && line.isGlued(at + 1));

/** "of those given the drug", "of those on placebo": told by what follows, and by no noun. */
export function isThose(line: Line, at: number): boolean {
	if (line.lower(at) !== "those") return false;
	if (line.is(at + 1, "relative", "preposition")) return true;
	return isParticiple(line.lower(at + 1)) && !line.is(at + 1, "whole-auxiliary");
}

/** The place after what a rate is per: "$300bn a year in aid". */
export function pastRate(line: Line, place: Place): Place {
	// "5.8 billion rupees ($20.5 million) in relief"
	const to = pastBracket(line, place.to);
	if (to > place.to) return { from: place.from, to };
	// "$357,000,000 dollars in revenue"
	if (line.is(place.to, "currency-noun")) return { from: place.from, to: place.to + 1 };
	if (line.lower(place.to) === "more") return { from: place.from, to: place.to + 1 };
	return line.lower(place.to) === "per" || line.is(place.to, "article")
		? { from: place.from, to: place.to + 2 }
		: place;
}

/** "34,000 tonnes of copper", "40 hectares of its land"; "within 20 km of the dam" is a distance. */
export function matterOf(line: Line, place: Place, unit?: string): NounPhrase | undefined {
	const length = unit === undefined || LENGTHS.has(unit);
	return length && line.is(place.to + 1, "article", "possessive") ? undefined : afterOf(line, place);
}

const LENGTHS: ReadonlySet<string> = new Set([
	"m",
	"km",
	"cm",
	"mm",
	"[mi_i]",
	"[ft_i]",
	"[in_i]",
	"[yd_i]",
	"[nmi_i]",
]);
