import { BEGIN, END, INSIDE, labelOf, OUTSIDE, placeOf, SINGLE, TYPES, typeOf } from "./labels.ts";
import { COUNTRY } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";

const PLACE = TYPES.indexOf("LOC");

/**
 * Reads a country that owns what a name goes on to say as a name of its own: "Angola's Kwanza Sul province" is about
 * Angola too. Annotators split such names four times out of five. Changes `labels` in place.
 */
export function settleOwners(sentence: Sentence, labels: Uint8Array): void {
	const { pieces, listed } = sentence;
	for (let i = 1; i + 1 < pieces.length; i++) {
		if (placeOf(labels[i]!) !== INSIDE || !/^['’]s$/.test(pieces[i]!.text)) continue;
		let first = i - 1;
		while (placeOf(labels[first]!) !== BEGIN) first--;
		let last = i + 1;
		while (placeOf(labels[last]!) !== END) last++;
		if (!listed.subarray(first, i).every((flags) => flags & COUNTRY)) continue;
		const owned = typeOf(labels[i]!);
		labelName(labels, first, i - 1, PLACE);
		labels[i] = OUTSIDE;
		labelName(labels, i + 1, last, owned);
	}
}

function labelName(labels: Uint8Array, first: number, last: number, type: number): void {
	for (let i = first; i <= last; i++) labels[i] = labelOf(type, INSIDE);
	labels[first] = labelOf(type, first === last ? SINGLE : BEGIN);
	if (first < last) labels[last] = labelOf(type, END);
}
