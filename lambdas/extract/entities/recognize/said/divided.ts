import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelName, nameEnd, OUTSIDE, TYPES, typeOf } from "../labels.ts";
import { CITY, COUNTRY, DEMONYM, LARGE_CITY, REGION } from "../lexicon.ts";
import { isCapitalAt, listedAt, PROSE, type Sentence, textAt } from "../sentence.ts";
import { toldBy } from "./told.ts";

const PLACE = TYPES.indexOf("LOC");
const PEOPLE = TYPES.indexOf("NORP");

/**
 * Divides what was read as one name: at a semicolon ("Lindauer; Duvalier"), and at the noun between a place and a name ("Geneva
 * bank Pictet"); joins what small words of another language hold together ("Estrela do Mar"). Changes `labels` in place.
 */
export function settleDivided(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let first = 0; first < labels.length; first++) {
		if (labels[first] === OUTSIDE) continue;
		divide(sentence, labels, first);
		join(sentence, labels, first);
		first = nameEnd(labels, first);
	}
}

function divide(sentence: Sentence, labels: Uint8Array, first: number): void {
	const last = nameEnd(labels, first);
	const type = typeOf(labels[first] ?? OUTSIDE);
	for (let at = first + 1; at < last; at++) {
		const text = textAt(sentence, at);
		const between =
			!isCapitalAt(sentence, at) && isCapitalAt(sentence, at + 1) && isPlace(sentence, first, at - 1);
		const told = between ? toldBy(text) : undefined;
		const people = told !== undefined && at === first + 1 && (listedAt(sentence, first) & DEMONYM) !== 0;
		if (text !== ";" && told === undefined) continue;
		labelName(labels, first, at - 1, told === undefined ? type : people ? PEOPLE : PLACE);
		labels[at] = OUTSIDE;
		labelName(labels, at + 1, last, told === undefined ? type : TYPES.indexOf(told.type));
		return;
	}
}

function isPlace(sentence: Sentence, first: number, last: number): boolean {
	for (let at = first; at <= last; at++)
		if (!(listedAt(sentence, at) & (CITY | COUNTRY | DEMONYM | LARGE_CITY | REGION))) return false;
	return true;
}

function join(sentence: Sentence, labels: Uint8Array, first: number): void {
	const last = nameEnd(labels, first);
	if (!isA(textAt(sentence, last + 1), "foreign-link") || !isCapitalAt(sentence, last + 2)) return;
	const end = labels[last + 2] === OUTSIDE ? last + 2 : nameEnd(labels, last + 2);
	labelName(labels, first, end, typeOf(labels[first] ?? OUTSIDE));
}
