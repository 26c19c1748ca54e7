import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelAt, nameEnd, OUTSIDE, opens, typeAt } from "../labels.ts";
import { isCapitalAt, lowerAt, PROSE, runAt, type Sentence, textAt } from "../sentence.ts";

/** The pieces of a sentence that a name takes: what was recognised, or capitalised words of which nothing was made. */
export interface Stretch {
	sentence: Sentence;
	/** Labels of the sentence, changed in place by those who settle names. */
	labels: Uint8Array;
	first: number;
	last: number;
	/** Undefined where nothing was made of it. */
	type: EntityType | undefined;
	/** The words in lower case, without an owner's 's. */
	key: string;
}

/** A name that its own words tell, and where it then begins and ends. */
export interface Worded {
	type: EntityType;
	first: number;
	last: number;
}

/** The recognised names of a sentence in order, and in prose the capitalised runs of which nothing was made. */
export function stretchesOf(sentence: Sentence, labels: Uint8Array): Stretch[] {
	const found: Stretch[] = [];
	for (let at = 0; at < labels.length; at++) {
		if (labels[at] !== OUTSIDE) {
			const last = nameEnd(labels, at);
			found.push(stretch(sentence, labels, at, last));
			at = last;
		} else if (sentence.style === PROSE && isCapitalAt(sentence, at)) {
			const last = unnamedEnd(sentence, labels, at);
			const first = isArticle(textAt(sentence, at)) ? at + 1 : at;
			if (first <= last) found.push(stretch(sentence, labels, first, last));
			at = last;
		}
	}
	return found;
}

const isArticle = (text: string): boolean => text === "The" || text === "A" || text === "An";

/** Where the unnamed run that begins at `first` ends. */
function unnamedEnd(sentence: Sentence, labels: Uint8Array, first: number): number {
	const end = runAt(sentence, first).last;
	let last = first;
	for (let at = first; at <= end && labels[at] === OUTSIDE; at++) if (isCapitalAt(sentence, at)) last = at;
	return last;
}

function stretch(sentence: Sentence, labels: Uint8Array, first: number, last: number): Stretch {
	return { sentence, labels, first, last, type: typeAt(labels, first), key: keyOf(sentence, first, last) };
}

/** The words from `first` to `last` in lower case. */
export function keyOf(sentence: Sentence, first: number, last: number): string {
	if (first === last) return lowerAt(sentence, first);
	const words: string[] = [];
	for (let at = first; at <= last; at++) {
		const word = lowerAt(sentence, at);
		if (!isA(word, "possessive-mark", "apostrophe")) words.push(word);
	}
	return words.join(" ");
}

/** Takes the labels off what is left behind `last` of a name that now ends there. */
export function cutBehind(labels: Uint8Array, last: number): void {
	for (let at = last + 1; at < labels.length && !opens(labelAt(labels, at)); at++) labels[at] = OUTSIDE;
}
