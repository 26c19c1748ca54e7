import type { Quantity } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { type Line, textOf } from "../quantities/amount.ts";
import { isPlainAdjective, isThose } from "./behind.ts";
import { bracketed } from "./beside.ts";
import { eventAfter, eventBefore, isEventNoun } from "./event.ts";
import { lemma } from "./lemma.ts";
import { type Counted, named, nounStart, type Place, skipDeterminer } from "./named.ts";
import { headLemma, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { withoutSmall } from "./objects.ts";
import { isAmount, isName, phraseEnding } from "./phrase-chain.ts";
import { countedBefore } from "./subject.ts";
import { isDescribing, isManner, isPreposition } from "./word-forms.ts";

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
	if (set !== undefined)
		return withEvent(
			named(line, set),
			eventAfter(line, line.is(place.to, "of-word") ? place.to + 2 : set.to),
		);
	if (line.is(place.to, "of-word") && isThose(line, place.to + 1))
		return { counted: "those", countedHead: "those" };
	const game = STATISTICS.get(line.lower(place.to));
	if (game !== undefined)
		return { counted: textOf(line, { from: place.to, to: place.to + 1 }), countedHead: game };
	return wordAlone(line, quantity, place) ?? ofNoun(line, quantity, place);
}

const withEvent = (counted: Counted, event: string | undefined): Counted =>
	event === undefined ? counted : { ...counted, event };

/** "left no dead": nobody is counted by what did not befall them. */
const standsBare = (line: Line, at: number): boolean =>
	!line.isLetters(at + 1) || line.is(at + 1, "coordinator");

/** One word by itself: "four of the dead", "a nine-member committee", "a 150-seat parliament". */
function wordAlone(line: Line, quantity: Quantity, place: Place): Counted | undefined {
	const at = nounStart(line, place);
	const joint = line.isJoint(place.to);
	const nobody = quantity.value === 0 && standsBare(line, at);
	// "two of the missing climbers" are climbers.
	const described = (nounPhraseAt(line, at, true)?.head ?? at) > at;
	const victims = (at > place.to || nobody) && line.is(at, "victim-word") && !described;
	// "a 12-strong emergency team"
	const strong = joint && line.lower(at) === "strong" ? nounPhraseAt(line, at + 1, false) : undefined;
	if (strong !== undefined) return named(line, strong);
	// "a 24-point lead", "a three-point basket": it is so big, or worth so much.
	const sized = joint && line.is(at, "point-noun") ? nounPhraseAt(line, at + 1, false) : undefined;
	if (sized !== undefined && !line.is(sized.head, "list-of-points")) return named(line, sized);
	const word = textOf(line, { from: at, to: at + 1 });
	return victims || joint ? { counted: word, countedHead: lemma(word) } : undefined;
}

/** The noun that follows, or whatever says what is counted where none does. */
function ofNoun(line: Line, quantity: Quantity, place: Place): Counted {
	// "0.02 point", "one man"
	const one = quantity.value !== undefined && Math.abs(quantity.value) <= 1 && quantity.value !== 0;
	const start = nounStart(line, place);
	// "no damage or injuries": what there is none of may be one.
	const found =
		nounPhraseAt(line, start, !one) ?? (quantity.value === 0 ? bareNounAt(line, start) : undefined);
	// "one short of the record"
	if (found === undefined || isPlainAdjective(line, found)) return withoutNoun(line, quantity, place);
	const phrase = withMatter(line, found);
	const head = headLemma(line, phrase);
	const counted = { counted: textOf(line, phrase), countedHead: head };
	if (isEventNoun(head)) return { ...counted, event: line.lower(phrase.head) };
	const before = head === "point" ? undefined : eventBefore(line, place.from);
	// "A bus carrying 52 pilgrims plunged into a gorge": the bus did.
	const cargo =
		line.is(phrase.to, "accident-verb") && line.is(withoutSmall(line, place.from) - 1, "carrying-gerund");
	return withEvent(counted, cargo ? before : (eventAfter(line, phrase.to) ?? before));
}

/** One word that says what there is none of; "no reported wounded" are told by another. */
function bareNounAt(line: Line, at: number): NounPhrase | undefined {
	const phrase = nounPhraseAt(line, at, false);
	return phrase?.from === phrase?.head && !isDescribing(line.lower(at)) ? phrase : undefined;
}

/** "three hospitals, two of which are in Rishikesh": the noun before the comma. */
function ofWhich(line: Line, place: Place): NounPhrase | undefined {
	if (line.lower(place.to) !== "of" || !line.is(place.to + 1, "relative")) return undefined;
	const comma = place.from - (line.is(place.from - 1, "approximation", "focus-word") ? 2 : 1);
	if (line.lower(comma) !== ",") return undefined;
	// "on all four counts, two of which": of those counted last.
	const near = nounPhraseBefore(line, comma);
	if (near !== undefined && isAmount(line, near.from - 1)) return near;
	const phrase = phraseEnding(line, comma, true);
	return phrase && (line.isPlural(phrase.head) || line.lower(place.to + 1) === "which") ? phrase : undefined;
}

/** "a camp in Muzaffargarh, one of 511 set up": the noun before the comma. */
function oneOf(line: Line, place: Place): NounPhrase | undefined {
	if (
		line.lower(place.from - 1) !== "of" ||
		line.lower(place.from - 2) !== "one" ||
		line.lower(place.from - 3) !== ","
	)
		return undefined;
	return phraseEnding(line, place.from - 3, false);
}

/** "bringing to 34 the number of people killed": what the number is of. */
function theNumberOf(line: Line, place: Place): NounPhrase | undefined {
	if (line.lower(place.to) !== "the") return undefined;
	const phrase = nounPhraseAt(line, place.to + 1, false);
	if (phrase === undefined) return undefined;
	const head = line.lower(phrase.head);
	if (head === "toll") return phrase;
	if (!isA(head, "tally-noun") || line.lower(phrase.to) !== "of") return undefined;
	return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
}

/** "doses of vaccine", "acts of violence": what the head is of, if it is a plain noun. */
function withMatter(line: Line, phrase: NounPhrase): NounPhrase {
	if (line.lower(phrase.to) !== "of" || !/^\p{Ll}/u.test(line.word(phrase.to + 1))) return phrase;
	const matter = nounPhraseAt(line, phrase.to + 1, false);
	return matter === undefined || matter.from !== phrase.to + 1 ? phrase : { ...phrase, to: matter.to };
}

/** "34 were killed", "the death toll rose to 34", "12 dead". */
function withoutNoun(line: Line, quantity: Quantity, place: Place): Counted {
	const predicate = predicateOf(line, place);
	if (predicate !== undefined) return named(line, predicate);
	const told = beforeBracket(line, place) ?? diedIn(line, place) ?? ofLabel(line, place);
	if (told !== undefined) return named(line, told);
	const event = eventAfter(line, place.to) ?? eventBefore(line, place.from);
	const camp = oneOf(line, place);
	if (camp !== undefined) return withEvent(named(line, camp), event);
	if (event !== undefined) return { event };
	// "costs us 10, 15, sometimes 20 lives": the noun comes with the last.
	const goesOn = line.lower(place.to) === "," && line.isDigits(place.to + 1);
	if (goesOn && !line.is(place.to + 2, "percent-opener")) return {};
	const alone = quantity.change !== undefined || isOfSubject(line, place) || standsAlone(line, place.to);
	const subject = alone ? countedBefore(line, place.from) : undefined;
	return named(line, subject);
}

/** "a pod of about 70 came ashore", "a reading of 100 separates growth from contraction": what is so many or so much. */
function isOfSubject(line: Line, { from, to }: Place): boolean {
	const joint = withoutSmall(line, from) - 1;
	if (line.lower(joint) !== "of") return false;
	return line.is(joint - 1, "group-noun") || line.is(to, "verb-alone", "plain-verb");
}

/** "the province with the most trees (66 million)", "Italy had the most heat deaths, with 4,597" */
function beforeBracket(line: Line, { from, to }: Place): NounPhrase | undefined {
	const bracket = line.lower(from - 1) === "(" && line.lower(to) === ")" ? from - 1 : undefined;
	const comma =
		line.lower(from - 1) === "with" && line.lower(from - 2) === "," && line.isEnd(to) ? from - 2 : undefined;
	const end = bracket ?? comma;
	const phrase = end === undefined ? undefined : nounPhraseBefore(line, end);
	return phrase && line.isPlural(phrase.head) && !isName(line, phrase) ? phrase : undefined;
}

/** "children who were killed in 2018 (30)": whom the participle before the bracket is said of. */
function diedIn(line: Line, place: Place): NounPhrase | undefined {
	const phrase = bracketed(line, place);
	return phrase && line.isPlural(phrase.head) && line.is(phrase.to, "relative") ? phrase : undefined;
}

/** How many words a label may have. */
const LABEL = 8;

/** "Votes by town: Orani 88,400, Port Abra 61,250": what the label that opens the line is of. */
function ofLabel(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (!line.isEnd(to) || line.lower(from - 1) === ":") return undefined;
	let colon = 1;
	while (colon < LABEL && line.lower(colon) !== ":") colon++;
	if (colon >= Math.min(from, LABEL) || line.has(0, colon, "whole-auxiliary", "verb-alone")) return undefined;
	const phrase = nounPhraseAt(line, 0, true);
	return phrase?.from === 0 && phrase.to <= colon ? phrase : undefined;
}

/** "Of the dead, 17 were children": what they were. */
function predicateOf(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (!line.is(to, "copula") || line.is(from - 1, "determiner")) return undefined;
	const phrase = nounPhraseAt(line, to + 1, true);
	return phrase?.from === to + 1 ? phrase : undefined;
}

/** No noun follows that it could count: a mark, or a word of a closed class. */
function standsAlone(line: Line, at: number): boolean {
	const atom = line.atoms[at];
	if (atom === undefined || /^\p{P}$/u.test(atom.text)) return true;
	if (isPreposition(line, at)) return atom.lower !== "of" && atom.lower !== "among";
	return (
		line.is(at, "coordinator", "relative", "rate-article", "comparing-participle") ||
		(isManner(atom.lower) && line.isEnd(at + 1)) ||
		line.is(at, "auxiliary", "concessive", "time-opener", "day-word")
	);
}
