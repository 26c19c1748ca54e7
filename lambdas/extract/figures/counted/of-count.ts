import type { Quantity } from "../../../shared/extraction.ts";
import { isJoint } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { eventAfter, eventBefore, isEventNoun } from "./event.ts";
import { lemma } from "./lemma.ts";
import { type Counted, named, nounStart, type Place, skipDeterminer } from "./named.ts";
import { headLemma, type NounPhrase, nounPhraseAt, phraseText } from "./noun-phrase.ts";
import { phraseEnding } from "./phrase-chain.ts";
import { subjectBefore } from "./subject.ts";
import { VICTIMS } from "./word-classes.ts";

export function ofCount(line: Line, quantity: Quantity, place: Place): Counted {
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
