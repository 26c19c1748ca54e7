import type { Figure, Quantity } from "../../extraction.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { isJoint } from "../quantities/atoms.ts";
import { CARDINALS } from "../quantities/number-words.ts";
import { MONTHS } from "../quantities/words.ts";
import { eventAfter, eventBefore, isEventNoun } from "./event.ts";
import { phraseEnding, subjectOf } from "./left-of-verb.ts";
import { lemma } from "./lemma.ts";
import { headLemma, type NounPhrase, nounPhraseAt, phraseText } from "./noun-phrase.ts";
import { addedTo, spentOn, worthOf } from "./spending.ts";
import { subjectBefore } from "./subject.ts";
import { VERBS } from "./word-classes.ts";

type Counted = Pick<Figure, "counted" | "countedHead" | "event">;

/** A quantity's place in its sentence, as atom indices. */
export interface Place {
	from: number;
	to: number;
}

/** What the quantity counts or measures, and what happened to it. Absent where the sentence does not say. */
export function readCounted(line: Line, quantity: Quantity, place: Place): Counted {
	switch (quantity.kind) {
		case "count":
			return ofCount(line, quantity, place);
		case "percent":
		case "percentage-points":
		case "ratio":
			return ofShare(line, quantity, place);
		case "money":
			return named(
				line,
				attribute(line, place) ??
					afterOf(line, pastRate(line, place), /^(?:of|in)$/) ??
					worthOf(line, place) ??
					spentOn(line, place) ??
					addedTo(line, place) ??
					subjectBefore(line, place.from),
			);
		case "measure":
			return named(
				line,
				matterOf(line, pastRate(line, place)) ??
					attribute(line, place, quantity.unit !== "{magnitude}" && !isGlued(line, place)) ??
					asHighAs(line, place) ??
					mover(line, place) ??
					subjectBefore(line, place.from),
			);
		case "speed":
			return named(line, subjectBefore(line, place.from) ?? mover(line, place));
		case "duration":
			return named(
				line,
				attribute(line, place, true) ??
					(quantity.change === undefined ? undefined : subjectBefore(line, place.from)),
			);
		case "age":
			return named(line, attribute(line, place, true));
		case "temperature":
			return quantity.change === undefined ? {} : named(line, subjectBefore(line, place.from));
		case "rank":
			return named(line, nounPhraseAt(line, place.to, false));
		default:
			return {};
	}
}

/** People named by what befell them: "four of the dead". */
const VICTIMS =
	/^(?:dead|injured|wounded|missing|displaced|homeless|unemployed|poor|elderly|sick|detained|arrested|accused)$/;

function ofCount(line: Line, quantity: Quantity, place: Place): Counted {
	const set = ofWhich(line, place) ?? theNumberOf(line, place);
	if (set !== undefined) {
		const event = eventAfter(line, lower(line, place.to) === "of" ? place.to + 2 : set.to);
		return { ...named(line, set), ...(event !== undefined && { event }) };
	}
	const at = nounStart(line, place);
	const victims = at > place.to && VICTIMS.test(lower(line, at));
	if (victims) return { counted: line.atoms[at]!.text, countedHead: lemma(line.atoms[at]!.text) };
	// "a nine-member committee" counts members, "a 150-seat parliament" seats.
	const joint = isJoint(line.atoms, place.to);
	if (joint) return { counted: line.atoms[at]!.text, countedHead: lemma(line.atoms[at]!.text) };
	// "0.02 point", "one man"
	const found = nounPhraseAt(
		line,
		at,
		!(quantity.value !== undefined && Math.abs(quantity.value) <= 1 && quantity.value !== 0),
	);
	if (found === undefined) return withoutNoun(line, quantity, place);
	const phrase = withMatter(line, found);
	const head = headLemma(line, phrase);
	const event = isEventNoun(head)
		? line.atoms[phrase.head]!.lower
		: (eventAfter(line, phrase.to) ?? eventBefore(line, place.from));
	return { counted: phraseText(line, phrase), countedHead: head, ...(event !== undefined && { event }) };
}

/** "three hospitals, two of which are in Rishikesh": the noun before the comma. */
function ofWhich(line: Line, place: Place): NounPhrase | undefined {
	if (lower(line, place.to) !== "of" || !/^(?:which|whom)$/.test(lower(line, place.to + 1))) return undefined;
	return lower(line, place.from - 1) === "," ? phraseEnding(line, place.from - 1, true) : undefined;
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
	if (!/^(?:number|total|tally|count)$/.test(head) || lower(line, phrase.to) !== "of") return undefined;
	return nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
}

/** "the 2,880MW station", "a 3.6m telescope": an article, a glued unit and a noun. */
function isGlued(line: Line, place: Place): boolean {
	const unit = line.atoms[place.to - 1]!;
	const article = /^(?:the|a|an|its|their|his|her|'s|’s|new)$/.test(lower(line, place.from - 1));
	return article && (!unit.space || place.to - place.from === 1);
}

/** "The train had been travelling at 152 km an hour" */
function mover(line: Line, place: Place): NounPhrase | undefined {
	const verb = place.from - 2;
	if (lower(line, place.from - 1) !== "at" || !MOVING.test(lower(line, verb))) return undefined;
	return subjectOf(line, verb, true);
}

const MOVING =
	/^(?:travel|mov|fly|flew|driv|drove|rac|speed|sped|runn|ran|sail|blow|blew|gust|spin|orbit|cruis|swimm|swam|rid|rode|flow|go)(?:ing|led|ling|ed|s|d|es)?$/;

/** "waves as high as 15 metres", "waves three metres high": what is so high stands before it. */
function asHighAs(line: Line, place: Place): NounPhrase | undefined {
	const size = /^(?:high|tall|deep|long|wide|thick|heavy|tall)$/;
	const before = lower(line, place.from) === "as" && size.test(lower(line, place.from + 1));
	if (!before && !size.test(lower(line, place.to))) return undefined;
	if (/^(?:is|was|were|are|be|been|measures?|measured|stands?|stood)$/.test(lower(line, place.from - 1)))
		return undefined;
	// "The metal vessel, about eight metres long,"
	let end = place.from;
	if (/^(?:now|only|just|still|some)$/.test(lower(line, end - 1))) end--;
	if (lower(line, end - 1) === ",") end--;
	const phrase = phraseEnding(line, end, false, /^of$/);
	return phrase !== undefined && VERBS.has(lower(line, phrase.head)) ? undefined : phrase;
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
	const event = eventAfter(line, place.to) ?? eventBefore(line, place.from);
	const camp = oneOf(line, place);
	if (camp !== undefined) return { ...named(line, camp), ...(event !== undefined && { event }) };
	if (event !== undefined) return { event };
	// "costs us 10, 15, sometimes 20 lives": the noun comes with the last.
	if (lower(line, place.to) === "," && line.atoms[place.to + 1]?.digits) return {};
	const subject =
		quantity.change !== undefined ||
		lower(line, place.to) === "" ||
		/^[\p{P}]$|^(?:in|on|at|by|from|after|as|with|for|last|this|and|to|since|according|compared|today|yesterday|that|which|who|where|when|but|while|or|this|all|against|between|over|under|during|before|per|a|an|is|was|are|were|has|have|had|will|would|could|may|–|—)$/u.test(
			lower(line, place.to),
		)
			? subjectBefore(line, place.from)
			: undefined;
	return named(line, subject);
}

/** Where the noun may begin: behind "of" for "thousands of troops", "two of the main exchanges". */
function nounStart(line: Line, place: Place): number {
	let at = isJoint(line.atoms, place.to) ? place.to + 1 : place.to;
	if (lower(line, at) === "of" && !/^(?:them|whom|which|those|us|these|it)$/.test(lower(line, at + 1))) {
		at++;
		if (/^(?:the|its|their|his|her|our|these|those|all|my|your)$/.test(lower(line, at))) at++;
		if (/^(?:last|first|next|past|previous|some|about|nearly|around)$/.test(lower(line, at))) at++;
		// "6,000 of the 14,000 troops", "two of four missiles".
		if (line.atoms[at]?.digits || CARDINALS.has(lower(line, at))) at++;
	}
	return at;
}

/** "61 percent of voters", "a 12.5 percent tariff on steel", "unemployment fell to 4.2 percent". */
function ofShare(line: Line, quantity: Quantity, place: Place): Counted {
	const group = nounStart(line, place);
	if (group > place.to && VICTIMS.test(lower(line, group + (/ly$/.test(lower(line, group)) ? 1 : 0)))) {
		const noun = line.atoms[group + (/ly$/.test(lower(line, group)) ? 1 : 0)]!.text;
		return { counted: noun, countedHead: lemma(noun) };
	}
	const of = afterOf(line, place, /^of$/) ?? halfOf(line, quantity, place);
	// "accounted for 31 percent of the total": the subject's share.
	const whole =
		lower(line, place.to) === "of" &&
		/^(?:total|whole)$/.test(lower(line, skipDeterminer(line, place.to + 1)));
	const share = whole ? accounting(line, place) : undefined;
	if (share !== undefined) return named(line, share);
	if (of !== undefined) {
		const event = eventAfter(line, of.to);
		return { ...named(line, of), ...(event !== undefined && { event }) };
	}
	if (quantity.kind === "ratio") {
		const object = factorObject(line, quantity, place);
		if (object !== undefined) return named(line, object);
		const article = /^(?:a|an|the|than)$/.test(lower(line, place.from - 1));
		const phrase = nounPhraseAt(line, place.to, !article);
		return phrase === undefined || quantity.change !== undefined || (quantity.value ?? 0) >= 2
			? changed(line, place)
			: named(line, phrase);
	}
	return named(
		line,
		addedTo(line, place) ??
			changeNoun(line, place) ??
			attribute(line, place) ??
			subjectBefore(line, place.from) ??
			holder(line, place),
	);
}

/** "around half the population" */
function halfOf(line: Line, quantity: Quantity, place: Place): NounPhrase | undefined {
	if (quantity.value !== 0.5 || quantity.change !== undefined) return undefined;
	if (!/^(?:the|its|their|his|her|our|all)$/.test(lower(line, place.to))) return undefined;
	const phrase = nounPhraseAt(line, place.to + 1, false);
	// "barely half the number a decade ago" compares.
	return phrase !== undefined &&
		/^(?:number|rate|level|size|amount|total|price|cost|figure|time|speed)$/.test(lower(line, phrase.head))
		? undefined
		: phrase;
}

/** "Shipments of artillery accounted for 31 percent of the total" */
function accounting(line: Line, place: Place): NounPhrase | undefined {
	for (let at = place.from - 1; at > 0 && place.from - at < 5; at--) {
		if (
			/^(?:account|accounts|accounted|accounting|constitute[sd]?|represent(?:s|ed|ing)?|comprise[sd]?|form(?:s|ed)?)$/.test(
				lower(line, at),
			)
		)
			return subjectOf(line, at, true);
	}
	return subjectBefore(line, place.from);
}

/** "halve food rations", "doubling the number of seats": what the factor is applied to. */
function factorObject(line: Line, quantity: Quantity, place: Place): NounPhrase | undefined {
	if (quantity.change === undefined || place.to - place.from > 2) return undefined;
	if (!/^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/.test(lower(line, place.to - 1))) return undefined;
	const at = skipDeterminer(line, place.to);
	const phrase = nounPhraseAt(line, at, false);
	if (phrase === undefined || phrase.from !== at || OCCASIONS.test(lower(line, phrase.head)))
		return undefined;
	if (/^(?:last|this|next|since)$/.test(lower(line, at))) return undefined;
	const counts = /^(?:number|total)$/.test(lower(line, phrase.head)) && lower(line, phrase.to) === "of";
	return counts ? nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false) : phrase;
}

/** "armored vehicles with 27 percent": in a list of shares, what has it. */
function holder(line: Line, place: Place): NounPhrase | undefined {
	if (lower(line, place.from - 1) !== "with" || !/^(?:[,.;)]|and|)$/.test(lower(line, place.to)))
		return undefined;
	return phraseEnding(line, place.from - 1, false);
}

function changed(line: Line, place: Place): Counted {
	const fold = lower(line, place.to - 1).endsWith("fold");
	const subject = subjectBefore(line, fold ? place.from : place.to);
	return subject !== undefined && CHANGE_NOUN.test(lower(line, subject.head)) ? {} : named(line, subject);
}

const CHANGE_NOUN =
	/^(?:rise|increase|jump|surge|gain|growth|hike|uptick|spike|fall|drop|decline|decrease|cut|dip|slump|plunge|reduction|slide|contraction|rebound|climb)$/;

/** "a 3 percent rise in exports": what rose. */
function changeNoun(line: Line, place: Place): NounPhrase | undefined {
	for (let at = place.to; at < place.to + 3; at++) {
		if (!CHANGE_NOUN.test(lower(line, at))) continue;
		if (!/^(?:in|of)$/.test(lower(line, at + 1)) || MONTHS.has(lower(line, at + 2))) return undefined;
		return nounPhraseAt(line, skipDeterminer(line, at + 2), false);
	}
	return undefined;
}

function skipDeterminer(line: Line, at: number): number {
	return /^(?:the|a|an|its|their|his|her|our|all|these|those)$/.test(lower(line, at)) ? at + 1 : at;
}

/** "93 percent full", "7.8 percent lower": what it is, not what it is of. */
const NOT_NOUNS =
	/^(?:full|lower|higher|more|less|fewer|larger|smaller|bigger|stronger|weaker|faster|cheaper|certain|sure|complete|contained|effective|owned|likely|empty|behind|ahead|annually|apiece|worth|late|early|extra|better|worse|short|due|long|high|tall|wide|deep|thick|heavy|old|respectively)$/;

const PERIODS = /^(?:year|month|week|quarter|day|time|season|year-on-year|on-year)s?$/;

const FORECASTERS =
	/^(?:analysts?|economists?|investors?|officials?|traders?|forecasters?|experts?|researchers?|scientists?|police|prosecutors?|critics?|they|markets?)$/;

const LEVIES = /^(?:tariff|tariffs|tax|taxes|duty|duties|levy|levies|surcharge|limit|cap|ban)$/;

/** The noun the amount stands before: "$5m contract", "45-acre farm", "12.5 percent tariff on steel". */
function attribute(line: Line, place: Place, joined = false): NounPhrase | undefined {
	const hyphen = isJoint(line.atoms, place.to);
	const inner = line.atoms
		.slice(place.from, place.to)
		.some((_, index) => isJoint(line.atoms, place.from + index));
	if (joined && !inner && !hyphen) return undefined;
	let at = hyphen ? place.to + 1 : place.to;
	// "the 62-metre-high dam".
	if (hyphen && /^(?:high|long|tall|wide|deep|thick|strong|plus)$/.test(lower(line, at))) at++;
	if (line.atoms[at]?.space !== true && !hyphen) return undefined;
	const phrase = nounPhraseAt(line, at, false);
	if (phrase === undefined || NOT_NOUNS.test(lower(line, phrase.head))) return undefined;
	// "0.3 percent year on year", "5 percent a year"
	if (PERIODS.test(lower(line, phrase.head)) || PERIODS.test(lower(line, phrase.from))) return undefined;
	// "a 7 percent rise over the year", "the 700 million euros analysts had forecast"
	if (!hyphen && CHANGE_NOUN.test(lower(line, phrase.head))) return undefined;
	if (FORECASTERS.test(lower(line, phrase.head)) && !hyphen) return undefined;
	if (!LEVIES.test(lower(line, phrase.head)) || lower(line, phrase.to) !== "on") return phrase;
	const goods = nounPhraseAt(line, skipDeterminer(line, phrase.to + 1), false);
	return goods === undefined ? phrase : { ...phrase, to: goods.to };
}

/** "61 percent of voters", "$3.2 billion in aid", "34,000 tons of copper". */
function afterOf(line: Line, place: Place, joint: RegExp): NounPhrase | undefined {
	if (!joint.test(lower(line, place.to))) return undefined;
	// "40% of its 900 daily flights": how many there are is a figure of its own.
	const noun =
		skipDeterminer(line, place.to + 1) + (/^(?:this|that|last)$/.test(lower(line, place.to + 1)) ? 1 : 0);
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

/** "13.42 euros in early trading", "$5m in the first half": when or where, not what the money is. */
const OCCASIONS =
	/^(?:early|late|mid-?|morning|afternoon|midday|trading|trade|deals|dealings|after-hours|premarket|half|quarter|year|years|month|months|week|weeks|day|days|season|decade|total|all|court|response|return|exchange|addition|recent|central|northern|southern|eastern|western|london|part|auction|sale|order)$/;

/** The place after what a rate is per: "$300bn a year in aid". */
function pastRate(line: Line, place: Place): Place {
	// "5.8 billion rupees ($20.5 million) in relief"
	if (lower(line, place.to) === "(") {
		for (let at = place.to + 1; at < place.to + 8; at++)
			if (lower(line, at) === ")") return { from: place.from, to: at + 1 };
	}
	if (lower(line, place.to) === "more") return { from: place.from, to: place.to + 1 };
	return /^(?:a|an|per)$/.test(lower(line, place.to)) ? { from: place.from, to: place.to + 2 } : place;
}

/** "34,000 tonnes of copper"; "within 20 km of the dam" is a distance. */
function matterOf(line: Line, place: Place): NounPhrase | undefined {
	return /^(?:the|a|an|its|their)$/.test(lower(line, place.to + 1))
		? undefined
		: afterOf(line, place, /^of$/);
}

/** "death toll" counts deaths; other heads speak for themselves. */
function named(line: Line, phrase: NounPhrase | undefined): Counted {
	if (phrase === undefined) return {};
	const text = phraseText(line, phrase);
	const toll = /\btoll\b/i.test(text);
	return { counted: text, countedHead: toll ? "death" : headLemma(line, phrase) };
}
