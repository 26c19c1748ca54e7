import type { Quantity } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { endsPhrase, type Line } from "../quantities/amount.ts";
import { afterOf, attribute, nounBehind } from "./behind.ts";
import { bracketed, explained, topicOf } from "./beside.ts";
import { eventAfter } from "./event.ts";
import { subjectOf } from "./left-of-verb.ts";
import { lemma } from "./lemma.ts";
import { type Counted, named, nounStart, type Place, skipDeterminer } from "./named.ts";
import { isOfPeople, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { sentTo, withoutSmall } from "./objects.ts";
import { isPeople } from "./people.ts";
import { isAmount, phraseEnding } from "./phrase-chain.ts";
import { addedTo } from "./spending.ts";
import { countedBefore } from "./subject.ts";
import { isVerbBehind, opensClause } from "./subject-place.ts";

/** "about one farm in three": the noun stands within the number. */
function withinRatio(line: Line, { from, to }: Place): NounPhrase | undefined {
	let at = from;
	while (at < to && !isAmount(line, at)) at++;
	const phrase = nounPhraseAt(line, at + 1, false);
	return phrase !== undefined && phrase.to < to && line.lower(phrase.to) === "in" ? phrase : undefined;
}

/** How many words may tell whom a share is of, before its comma. */
const LONGEST_OPENING = 14;

/** "61 percent of voters", "a 12.5 percent tariff on steel", "unemployment fell to 4.2 percent". */
export function ofShare(line: Line, quantity: Quantity, place: Place): Counted {
	const stricken = victimsOf(line, place);
	if (stricken !== undefined) return stricken;
	const own = quantity.kind === "ratio" ? withinRatio(line, place) : undefined;
	if (own !== undefined) return named(line, own);
	// "accounted for 31 percent of the total": the subject's share.
	if (isOfTotal(line, place)) return named(line, accounting(line, place) ?? totalOf(line, place));
	const of = afterOf(line, place) ?? halfOf(line, quantity, place) ?? amongWhom(line, place);
	if (of !== undefined) {
		const event = eventAfter(line, of.to);
		return { ...named(line, of), ...(event !== undefined && { event }) };
	}
	// "60 percent responded yes": of those of whom the clause before it tells.
	if (quantity.change === undefined && isVerbBehind(line, place)) return named(line, ofOpening(line, place));
	return quantity.kind === "ratio" ? ofRatio(line, quantity, place) : named(line, aroundShare(line, place));
}

/** What a share is of that does not say so itself: what its change, its verb or what the sentence opens with tells. */
function aroundShare(line: Line, place: Place): NounPhrase | undefined {
	return (
		beforeBracket(line, place) ??
		addedTo(line, place) ??
		changeNoun(line, place) ??
		faring(line, place) ??
		mostOf(line, place) ??
		attribute(line, place) ??
		sentTo(line, place) ??
		bracketed(line, place) ??
		explained(line, place) ??
		countedBefore(line, place.from) ??
		holder(line, place) ??
		ofOpening(line, place) ??
		amongOpening(line, place) ??
		topicOf(line, place)
	);
}

/** "Of those given the drug, 6.4 percent had a stroke", "But among women, 61 percent": what the clause opens with, where no number stands there. */
function ofOpening(line: Line, place: Place): NounPhrase | undefined {
	const joint = withoutSmall(line, place.from) - 1;
	// "popular among nurses, with 87 percent viewing him favorably"
	const comma = line.lower(joint) === "with" && line.lower(joint - 1) === "," ? joint - 1 : joint;
	if (line.lower(comma) !== ",") return undefined;
	for (let at = comma - 1; at >= 0 && comma - at < LONGEST_OPENING; at--) {
		if (line.isDigits(at) || line.is(at, "comma", "stop-mark")) return undefined;
		// "leading him among likely voters, 46 percent to 44 percent"
		const told = line.lower(at) === "among" || opensClause(line, at);
		if (line.is(at, "group-preposition") && told) return nounBehind(line, { from: at, to: at });
	}
	return undefined;
}

/** "Among men, Kerr leads with 22 percent": who the sentence opens with, up to its first number. */
function amongOpening(line: Line, place: Place): NounPhrase | undefined {
	if (line.lower(0) !== "among") return undefined;
	for (let at = 1; at < place.from; at++) if (line.isDigits(at)) return undefined;
	const phrase = nounBehind(line, { from: 0, to: 0 });
	return phrase && line.has(phrase.to, phrase.to + LONGEST_OPENING, "comma") ? phrase : undefined;
}

/** "56 percent to 38 percent, among women": who is asked, behind one share or two. */
function amongWhom(line: Line, { from, to }: Place): NounPhrase | undefined {
	let at = to;
	// "45 percent to 18 percent"
	if (line.lower(at) === "to" && line.isDigits(at + 1) && line.is(at + 2, "percent-word")) at += 3;
	if (line.lower(at) === ",") at++;
	return line.lower(at) === "among" ? nounBehind(line, { from, to: at }) : undefined;
}

/** "women (61 percent)", "interviewees (63 percent of them)", "Walloons (34% “very happy”)": the people before the bracket. */
function beforeBracket(line: Line, { from, to }: Place): NounPhrase | undefined {
	const closes = line.lower(to) === ")" || (line.lower(to) === "of" && line.is(to + 1, "object-pronoun"));
	if (line.lower(from - 1) !== "(" || !(closes || line.is(to, "quotation-mark"))) return undefined;
	const phrase = nounPhraseBefore(line, from - 1);
	if (phrase === undefined || !line.isPlural(phrase.head)) return undefined;
	return isPeople(lemma(line.word(phrase.head))) || isOfPeople(line, phrase.head) ? phrase : undefined;
}

/** "40 percent of the wounded" */
function victimsOf(line: Line, place: Place): Counted | undefined {
	const group = nounStart(line, place);
	const word = line.word(line.lower(group).endsWith("ly") ? group + 1 : group);
	return group > place.to && isA(word.toLowerCase(), "victim-word")
		? { counted: word, countedHead: lemma(word) }
		: undefined;
}

function isOfTotal(line: Line, { to }: Place): boolean {
	const at = skipDeterminer(line, to + 1);
	const whole = line.lower(at);
	return line.is(to, "of-word") && (whole === "total" || whole === "whole") && endsPhrase(line, at + 1);
}

/** "shed 640 jobs, 5 percent of the total" */
function totalOf(line: Line, { to }: Place): NounPhrase {
	const at = skipDeterminer(line, to + 1);
	return { from: at, to: at + 1, head: at };
}

function ofRatio(line: Line, quantity: Quantity, place: Place): Counted {
	const object = factorObject(line, quantity, place);
	if (object !== undefined) return named(line, object);
	const article = line.is(place.from - 1, "article") || line.lower(place.from - 1) === "than";
	const phrase = nounPhraseAt(line, place.to, !article);
	return phrase === undefined || quantity.change !== undefined || (quantity.value ?? 0) >= 2
		? (changed(line, place) ?? named(line, multipleOf(line, quantity, place)))
		: named(line, phrase);
}

/** "around half the population" */
function halfOf(line: Line, quantity: Quantity, place: Place): NounPhrase | undefined {
	return quantity.value === 0.5 ? multipleOf(line, quantity, place) : undefined;
}

/** "one quarter the power", "twelve times the bandwidth": what stands right behind the multiple. */
function multipleOf(line: Line, { change, value }: Quantity, { to }: Place): NounPhrase | undefined {
	const definite = line.is(to, "article", "possessive") || line.lower(to) === "all";
	const phrase = definite && change === undefined ? nounPhraseAt(line, to + 1, false) : undefined;
	// "barely half the number a decade ago" compares.
	// "four times the amount of oil" is of oil.
	if (phrase && line.is(phrase.head, "tally-noun") && line.lower(phrase.to) === "of")
		return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	if (phrase && line.is(phrase.head, "extent-noun")) return undefined;
	// "three times the week before" tells how often, "half the season" how long.
	return (value ?? 0) >= 1 && phrase && line.is(phrase.head, "period-noun") ? undefined : phrase;
}

/** "Shipments of artillery accounted for 31 percent of the total" */
function accounting(line: Line, place: Place): NounPhrase | undefined {
	for (let at = place.from - 1; at > 0 && place.from - at < 5; at--) {
		if (line.is(at, "accounting-verb")) return subjectOf(line, at, true);
	}
	return countedBefore(line, place.from);
}

/** "halve food rations", "doubling the number of seats": what the factor is applied to. */
function factorObject(line: Line, quantity: Quantity, place: Place): NounPhrase | undefined {
	if (quantity.change === undefined || place.to - place.from > 2) return undefined;
	if (!line.is(place.to - 1, "multiplying-verb")) return undefined;
	const at = skipDeterminer(line, place.to);
	const phrase = nounPhraseAt(line, at, false);
	if (phrase === undefined || phrase.from !== at || line.is(phrase.head, "occasion-noun")) return undefined;
	const counts = line.is(phrase.head, "tally-noun") && line.lower(phrase.to) === "of";
	return counts ? nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false) : phrase;
}

/** "armored vehicles with 27 percent": in a list of shares, what has it; who "topped the list with 27 percent" is no list. */
function holder(line: Line, place: Place): NounPhrase | undefined {
	const closed = !line.isLetters(place.to) || line.is(place.to, "and");
	if (line.lower(place.from - 1) !== "with" || !closed) return undefined;
	const phrase = phraseEnding(line, place.from - 1, false);
	if (phrase === undefined || phrase.to < place.from - 1 || line.is(phrase.head, "place-noun"))
		return undefined;
	// "is leading with 53 percent", "Kerr leads with 53 percent"
	const listed =
		(line.is(phrase.from - 1, "list-joint") || line.lower(phrase.from - 1) === "by") &&
		!line.isCapital(phrase.from);
	return listed || phrase.from === 0 ? phrase : undefined;
}

function changed(line: Line, place: Place): Counted | undefined {
	const fold = line.lower(place.to - 1).endsWith("fold");
	const subject = countedBefore(line, fold ? place.from : place.to) ?? countedBefore(line, place.from);
	if (subject === undefined) return undefined;
	return line.is(subject.head, "change-noun") ? {} : named(line, subject);
}

/** "The index recorded a 1.2 per cent rise": who saw it. */
function faring(line: Line, { from, to }: Place): NounPhrase | undefined {
	const verb = withoutSmall(line, from) - 1;
	if (!line.is(to, "change-noun") || line.is(to + 1, "within") || !line.is(verb, "faring-verb"))
		return undefined;
	return subjectOf(line, verb, false);
}

/** "Most of the funding – 53 percent – will come": what the most are of. */
function mostOf(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (!line.is(from - 1, "dash", "hyphen") || !line.is(to, "dash", "hyphen")) return undefined;
	for (let at = from - 2; at >= 0 && from - at < LONGEST_OPENING; at--) {
		if (line.is(at, "comma", "stop-mark")) return undefined;
		if (line.is(at, "of-word") && line.is(at - 1, "most-word")) return nounBehind(line, { from: at, to: at });
	}
	return undefined;
}

/** "a 3 percent rise in exports": what rose. */
function changeNoun(line: Line, place: Place): NounPhrase | undefined {
	for (let at = place.to; at < place.to + 3; at++) {
		if (!line.is(at, "change-noun")) continue;
		if (!line.is(at + 1, "within") || line.is(at + 2, "month")) return undefined;
		return nounPhraseAt(line, skipDeterminer(line, at + 2), false);
	}
	return undefined;
}
