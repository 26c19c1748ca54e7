import { isA } from "../../../text/lexicon/lexicon.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { closes, labelName, nameEnd, OUTSIDE, opens, TYPES, typeOf } from "../labels.ts";
import { lowerAt, PROSE, type Sentence, textAt } from "../sentence.ts";
import { isCapitalised, MARK } from "../words.ts";

const WORK = TYPES.indexOf("WORK");
const EVENT = TYPES.indexOf("EVENT");

const CLOSED_BY: Readonly<Record<string, RegExp>> = { "“": /^”$/, '"': /^"$/, "‘": /^’$/ };

/** Pieces of a title at most. */
const LONGEST = 10;

/**
 * Reads what stands in quotation marks with the capitals of a title as a work: “The Long Forecourt” won. What somebody says
 * has small words among its capitals, or a verb of saying behind it; a nickname is one word, or a part of a name.
 * Changes `labels` in place.
 */
export function settleQuotedTitles(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let at = 0; at < sentence.pieces.length; at++) {
		const closing = sentence.words[at]?.casing === MARK ? CLOSED_BY[textAt(sentence, at)] : undefined;
		if (closing === undefined) continue;
		const end = closedAt(sentence, at + 1, closing);
		if (end === undefined) continue;
		const last = textAt(sentence, end - 1) === "," ? end - 2 : end - 1;
		if (
			isTitle(sentence, at + 1, last, isA(lowerAt(sentence, at - 1), "work-noun") ? 1 : 2) &&
			isFree(labels, at + 1, last) &&
			!isSaid(sentence, end)
		) {
			labelName(labels, at + 1, last, isEvent(labels[at + 1] ?? OUTSIDE) ? EVENT : WORK);
		}
		at = end;
	}
}

const isEvent = (label: number): boolean => typeOf(label) === EVENT;

/** Where the marks close that open before `from`. */
function closedAt(sentence: Sentence, from: number, closing: RegExp): number | undefined {
	for (let at = from; at <= from + LONGEST; at++) if (closing.test(textAt(sentence, at))) return at;
	return undefined;
}

/** Two or more words, or one behind "the film", all with capitals but small ones inside. */
function isTitle(sentence: Sentence, first: number, last: number, least: number): boolean {
	let capitals = 0;
	for (let at = first; at <= last; at++) {
		const word = sentence.words[at];
		if (word === undefined) return false;
		if (isCapitalised(word)) capitals++;
		else if (at === first || at === last || !isSmall(lowerAt(sentence, at))) return false;
	}
	return capitals >= least;
}

const isSmall = (word: string): boolean =>
	isA(word, "preposition", "article", "possessive-mark") ||
	word === "and" ||
	word === "or" ||
	/^[:\d]/.test(word);

/** Nothing reaches over the marks, and no one name of somebody or something fills them. */
function isFree(labels: Uint8Array, first: number, last: number): boolean {
	const begin = labels[first] ?? OUTSIDE;
	if (!opens(begin) || !closes(labels[last] ?? OUTSIDE)) return false;
	if (begin === OUTSIDE || NAMED_THINGS.includes(TYPES[typeOf(begin)] ?? "PERSON")) return true;
	return nameEnd(labels, first) < last;
}

/** “Best Of Luck,” he said. */
function isSaid(sentence: Sentence, end: number): boolean {
	for (let at = end + 1; at <= end + 3; at++) if (isA(lowerAt(sentence, at), "reporting-verb")) return true;
	return false;
}
