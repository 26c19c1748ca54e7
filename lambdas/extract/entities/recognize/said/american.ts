import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { regionByCode, regionsByName, stateOfAbbreviation } from "../../places/regions.ts";
import { labelAt, labelName, nameEnd, OUTSIDE, placeOf, SINGLE, TYPES, typeOf } from "../labels.ts";
import { COUNTRY, DEMONYM, LARGE_CITY, PEOPLE, PERSON_NAME, REGION } from "../lexicon.ts";
import { isCapitalAt, isGluedAt, lowerAt, type Sentence, textAt } from "../sentence.ts";

const PERSON = TYPES.indexOf("PERSON");
const ORGANISATION = TYPES.indexOf("ORG");
const PLACE = TYPES.indexOf("LOC");
const PEOPLE_OR_PARTY = TYPES.indexOf("NORP");

/**
 * Settles what American news writes around names: "Indiana Gov." and "Democratic Sen." are a place and a party, not a
 * person; "D-Mo.", "R-Texas" and "Charlotte, N.C." hold a state; "African-Americans" are a people. Changes `labels` in place.
 */
export function settleAmerican(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 0; at < labels.length; at++) {
		const tagEnd = partyTagEnd(sentence, at);
		if (tagEnd !== undefined) settlePartyTag(labels, at, tagEnd);
		else if (isPartyLetter(sentence, at) || isLoneTitle(sentence, labels, at)) labels[at] = OUTSIDE;
		else if (isStateBehind(sentence, labels, at)) labelName(labels, at, at, PLACE);
		if (labels[at] === OUTSIDE) continue;
		const last = nameEnd(labels, at);
		if (isHouse(sentence, at, last)) settleHouse(sentence, labels, at, last);
		else if (isTitled(sentence, labels, at, last)) settleTitled(sentence, labels, at, last);
		else if (typeOf(labelAt(labels, at)) === PERSON) settlePerson(sentence, labels, at, last);
		else if (isPartyOfPlace(sentence, labels, at, last)) settlePartyOfPlace(sentence, labels, at, last);
		at = last;
	}
}

/** "Iowa Democrats", "Jewish Republicans": adherents and where or who they are; "Liberal Democrats" are a party. */
function isPartyOfPlace(sentence: Sentence, labels: Uint8Array, first: number, last: number): boolean {
	const type = typeOf(labelAt(labels, first));
	if (last === first || (type !== ORGANISATION && type !== PEOPLE_OR_PARTY)) return false;
	const adherents = lowerAt(sentence, last);
	// "Iowa Republican" is an adjective, where no body was made of it.
	if (!isAdherent(adherents) || (type === ORGANISATION && !adherents.endsWith("s"))) return false;
	return (
		!isA(lowerAt(sentence, first), "party-word", "part-of-country") &&
		isListed(sentence, first, last - 1, PLACES | DEMONYM | PEOPLE)
	);
}

const isAdherent = (word: string): boolean => isA(lemmaOf(word), "american-party") || word === "democratic";

function settlePartyOfPlace(sentence: Sentence, labels: Uint8Array, first: number, last: number): void {
	const people = isListed(sentence, first, last - 1, DEMONYM | PEOPLE);
	labelName(labels, first, last - 1, people ? PEOPLE_OR_PARTY : PLACE);
	labelName(labels, last, last, PEOPLE_OR_PARTY);
}

/** "Sen." before a name is nobody; the Sen of "said Sen" may be. */
const isLoneTitle = (sentence: Sentence, labels: Uint8Array, at: number): boolean =>
	placeOf(labelAt(labels, at)) === SINGLE &&
	textAt(sentence, at + 1) === "." &&
	isCapitalAt(sentence, at + 2) &&
	isA(lowerAt(sentence, at), "short-title");

const isListed = (sentence: Sentence, first: number, last: number, flags: number): boolean =>
	sentence.listed.subarray(first, last + 1).every((lists) => (lists & flags) !== 0);

const PLACES = COUNTRY | REGION | LARGE_CITY;

function settlePerson(sentence: Sentence, labels: Uint8Array, first: number, last: number): void {
	const plural = last > first || /[^s]s$/.test(textAt(sentence, last));
	if (!plural || !isListed(sentence, first, last, DEMONYM | PEOPLE)) return;
	if (!isListed(sentence, first, last, PERSON_NAME)) labelName(labels, first, last, PEOPLE_OR_PARTY);
}

/** Where the title stands that ends what was read as a name: "Indiana Gov", "Democratic Sen." */
const titleOf = (sentence: Sentence, last: number): number =>
	textAt(sentence, last) === "." ? last - 1 : last;

/** "Indiana Gov. Carl Denning", "Idaho Republican Sens. Ruth Adler": of what is no person, a name has to follow. */
function isTitled(sentence: Sentence, labels: Uint8Array, first: number, last: number): boolean {
	const title = titleOf(sentence, last);
	if (title <= first || !isCapitalAt(sentence, title) || !isA(lowerAt(sentence, title), "short-title"))
		return false;
	const next = textAt(sentence, title + 1) === "." ? title + 2 : title + 1;
	return typeOf(labelAt(labels, first)) === PERSON || isCapitalAt(sentence, next);
}

function settleTitled(sentence: Sentence, labels: Uint8Array, first: number, last: number): void {
	const title = titleOf(sentence, last);
	labels.fill(OUTSIDE, first, last + 1);
	if (isListed(sentence, first, title - 1, PLACES)) labelName(labels, first, title - 1, PLACE);
	else if (isListed(sentence, first, title - 1, DEMONYM | PEOPLE))
		labelName(labels, first, title - 1, PEOPLE_OR_PARTY);
	else if (isListed(sentence, first, title - 2, PLACES) && isAdherent(lowerAt(sentence, title - 1)))
		settlePartyOfPlace(sentence, labels, first, title - 1);
}

/** "the Obama White House": who governs, and where. */
const isHouse = (sentence: Sentence, first: number, last: number): boolean =>
	last > first + 1 && isA(`${lowerAt(sentence, last - 1)}_${lowerAt(sentence, last)}`, "seat-of-power");

function settleHouse(sentence: Sentence, labels: Uint8Array, first: number, last: number): void {
	labels.fill(OUTSIDE, first, last + 1);
	if (isListed(sentence, first, last - 2, PERSON_NAME)) labelName(labels, first, last - 2, PERSON);
	labelName(labels, last - 1, last, ORGANISATION);
}

/** Democrats, Republicans, independents. */
const PARTIES: ReadonlySet<string> = new Set(["D", "R", "I"]);

/** Most pieces that a state takes: "W.Va", "New York", "North Carolina". */
const MOST_PIECES = 3;

/** Where the state ends that stands behind a politician's party: "D-Mo.", "R-S.C.", "I-FL", "R-North Dakota". */
function partyTagEnd(sentence: Sentence, at: number): number | undefined {
	if (!PARTIES.has(textAt(sentence, at)) || textAt(sentence, at + 1) !== "-" || !isGluedAt(sentence, at + 1))
		return undefined;
	for (let last = at + 1 + MOST_PIECES; last > at + 1; last--)
		if (isState(writtenAt(sentence, at + 2, last))) return last;
	return undefined;
}

function writtenAt({ pieces }: Sentence, first: number, last: number): string {
	const words = pieces
		.slice(first, last + 1)
		.map(({ text, glued }, n) => (glued || n === 0 ? text : ` ${text}`));
	return words.join("");
}

const isState = (name: string): boolean =>
	/^\p{Lu}.*\p{L}$/u.test(name) &&
	(stateOfAbbreviation(name) !== undefined ||
		(isPostalCode(name) && regionByCode(`US-${name}`) !== undefined) ||
		regionsByName(name).some(({ country }) => country === "US"));

function settlePartyTag(labels: Uint8Array, at: number, last: number): void {
	const named = labels[last] === OUTSIDE ? last : nameEnd(labels, last);
	labels.fill(OUTSIDE, at, named + 1);
	labelName(labels, at + 2, last, PLACE);
}

/** "Scott Walker (R)": a party's letter names nobody. */
const isPartyLetter = (sentence: Sentence, at: number): boolean =>
	PARTIES.has(textAt(sentence, at)) && textAt(sentence, at - 1) === "(" && textAt(sentence, at + 1) === ")";

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
