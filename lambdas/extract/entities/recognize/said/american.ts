import { isA } from "../../../text/lexicon/lexicon.ts";
import { stateOfAbbreviation } from "../../places/regions.ts";
import { labelAt, labelName, nameEnd, OUTSIDE, TYPES, typeOf } from "../labels.ts";
import { COUNTRY, DEMONYM, LARGE_CITY, PEOPLE, PERSON_NAME, REGION } from "../lexicon.ts";
import { isCapitalAt, isGluedAt, lowerAt, type Sentence, textAt } from "../sentence.ts";

const PERSON = TYPES.indexOf("PERSON");
const PLACE = TYPES.indexOf("LOC");
const PEOPLE_OR_PARTY = TYPES.indexOf("NORP");

/**
 * Settles what American news writes around names: "Indiana Gov." and "Democratic Sen." are a place and a party, not a
 * person; "D-Mo." and "Charlotte, N.C." hold a state; "African-Americans" are a people. Changes `labels` in place.
 */
export function settleAmerican(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 0; at < labels.length; at++) {
		if (isPartyTag(sentence, at)) settlePartyTag(labels, at);
		else if (isStateBehind(sentence, labels, at)) labelName(labels, at, at, PLACE);
		if (labels[at] === OUTSIDE) continue;
		const last = nameEnd(labels, at);
		if (typeOf(labelAt(labels, at)) === PERSON) settlePerson(sentence, labels, at, last);
		at = last;
	}
}

function settlePerson(sentence: Sentence, labels: Uint8Array, first: number, last: number): void {
	const isListed = (flags: number, to: number): boolean =>
		sentence.listed.subarray(first, to + 1).every((lists) => (lists & flags) !== 0);
	const plural = last > first || /[^s]s$/.test(textAt(sentence, last));
	if (plural && isListed(DEMONYM | PEOPLE, last) && !isListed(PERSON_NAME, last)) {
		labelName(labels, first, last, PEOPLE_OR_PARTY);
		return;
	}
	const title = textAt(sentence, last) === "." ? last - 1 : last;
	if (title <= first || !isCapitalAt(sentence, title) || !isA(lowerAt(sentence, title), "short-title"))
		return;
	labels.fill(OUTSIDE, first, last + 1);
	if (isListed(COUNTRY | REGION | LARGE_CITY, title - 1)) labelName(labels, first, title - 1, PLACE);
	else if (isListed(DEMONYM | PEOPLE, title - 1)) labelName(labels, first, title - 1, PEOPLE_OR_PARTY);
}

/** Democrats, Republicans, independents. */
const PARTIES: ReadonlySet<string> = new Set(["D", "R", "I"]);

/** "D-Mo.", "R-Tenn.": a politician's party and state. */
function isPartyTag(sentence: Sentence, at: number): boolean {
	if (!PARTIES.has(textAt(sentence, at)) || textAt(sentence, at + 1) !== "-") return false;
	const glued = isGluedAt(sentence, at + 1) && isGluedAt(sentence, at + 2);
	return glued && stateOfAbbreviation(textAt(sentence, at + 2)) !== undefined;
}

function settlePartyTag(labels: Uint8Array, at: number): void {
	let last = at + 2;
	if (labels[last] !== OUTSIDE) last = nameEnd(labels, last);
	labels.fill(OUTSIDE, at, last + 1);
	labelName(labels, at + 2, at + 2, PLACE);
}

const isPostalCode = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** "N.C." of "Charlotte, N.C." where it was made something else of than a place. */
function isStateBehind(sentence: Sentence, labels: Uint8Array, at: number): boolean {
	if (at < 2 || textAt(sentence, at - 1) !== "," || typeOf(labelAt(labels, at - 2)) !== PLACE) return false;
	if (labels[at] !== OUTSIDE && nameEnd(labels, at) !== at) return false;
	const short =
		textAt(sentence, at).includes(".") ||
		textAt(sentence, at + 1) === "." ||
		isPostalCode(textAt(sentence, at));
	return short && lowerAt(sentence, at) !== "in" && stateOfAbbreviation(textAt(sentence, at)) !== undefined;
}
