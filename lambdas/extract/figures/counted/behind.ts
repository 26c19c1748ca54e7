import { isJoint } from "../../text/atoms.ts";
import { verbOf } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { VERBS } from "./word-classes.ts";

/** "93 percent full", "7.8 percent lower": what it is, not what it is of. */
const NOT_NOUNS =
	/^(?:full|lower|higher|more|less|fewer|larger|smaller|bigger|stronger|weaker|faster|cheaper|certain|sure|complete|contained|effective|owned|likely|empty|behind|ahead|annually|apiece|worth|late|early|extra|better|worse|short|due|long|high|tall|wide|deep|thick|heavy|old|respectively)$/;

const PERIODS = /^(?:year|month|week|quarter|day|time|season|year-on-year|on-year)s?$/;

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
	if (phrase === undefined || NOT_NOUNS.test(lower(line, phrase.head))) return undefined;
	if (is(line, phrase.head, "more-word", "less-word") || (!hyphen && isPlainAdjective(line, phrase)))
		return undefined;
	// "0.3 percent year on year", "5 percent a year"
	if (PERIODS.test(lower(line, phrase.head)) || PERIODS.test(lower(line, phrase.from))) return undefined;
	// "a 7 percent rise over the year", "the 700 million euros analysts had forecast"
	if (!hyphen && is(line, phrase.head, "change-noun")) return undefined;
	if (isForecaster(line, phrase.head) && !hyphen && !joined) return undefined;
	if (!hyphen && !joined && phrase.from === phrase.head && isVerbHere(line, place.from, phrase.head))
		return undefined;
	if (!is(line, phrase.head, "levy-noun") || lower(line, phrase.to) !== "on") return phrase;
	const goods = nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	return goods === undefined ? phrase : { ...phrase, to: goods.to };
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
	const word = lower(line, at);
	return (
		(/[^s]s$/.test(word) && VERBS.has(word)) ||
		(verbOf(word)?.form === "base" && lower(line, at + 1) === "to")
	);
}

/** "the 700 million euros analysts had forecast", but "the $3.6 billion consensus". */
function isForecaster(line: Line, at: number): boolean {
	return (
		is(line, at, "subject-pronoun") || (is(line, at, "forecaster", "researcher") && isPlural(lower(line, at)))
	);
}

/** "61 percent of voters", "$3.2 billion in aid", "34,000 tons of copper". */
export function afterOf(line: Line, place: Place, joint: RegExp): NounPhrase | undefined {
	if (!joint.test(lower(line, place.to))) return undefined;
	// "in a gym bag": where it is, while "in aid" is what it is.
	if (lower(line, place.to) === "in" && is(line, place.to + 1, "determiner")) return undefined;
	// "of the NZ$60,000 it wants"
	if (isMoneyAt(line, skipDeterminer(line, place.to + 1))) return undefined;
	// "40% of its 900 daily flights": how many there are is a figure of its own.
	if (isThose(line, place.to + 1)) return { from: place.to + 1, to: place.to + 2, head: place.to + 1 };
	const after = skipDeterminer(line, place.to + 1);
	const noun = lower(line, after) === "last" ? after + 1 : after;
	const phrase = nounPhraseAt(
		line,
		line.atoms[noun]?.digits && !isJoint(line.atoms, noun + 1) ? noun + 1 : noun,
		false,
	);
	if (phrase === undefined) return undefined;
	// "$5m in March", "in Paris": a time or a place, not what the money is.
	const name = /^\p{Lu}/u.test(line.atoms[phrase.head]!.text);
	const when = name || OCCASIONS.test(lower(line, phrase.head)) || OCCASIONS.test(lower(line, phrase.from));
	return lower(line, place.to) === "in" && when ? undefined : phrase;
}

const isMoneyAt = (line: Line, at: number): boolean =>
	is(line, at, "currency-sign") || (is(line, at + 1, "currency-sign") && line.atoms[at + 1]?.space === false);

/** "of those given the drug", "of those on placebo": told by what follows, and by no noun. */
export function isThose(line: Line, at: number): boolean {
	if (lower(line, at) !== "those") return false;
	return (
		is(line, at + 1, "relative", "preposition") ||
		/(?:..ed|given|seen|taken|found|born|left)$/.test(lower(line, at + 1))
	);
}

/** "13.42 euros in early trading", "$5m in the first half": when or where, not what the money is. */
export const OCCASIONS =
	/^(?:period|same|early|late|mid-?|morning|afternoon|midday|trading|trade|deals|dealings|after-hours|premarket|half|quarter|year|years|month|months|week|weeks|day|days|season|decade|total|all|court|response|return|exchange|addition|recent|central|northern|southern|eastern|western|london|part|auction|sale|order)$/;

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
	return is(line, place.to + 1, "article", "possessive") ? undefined : afterOf(line, place, /^of$/);
}
