import { isA } from "../../../text/lexicon/lexicon.ts";
import { isRegnal } from "../../resolve/titles.ts";
import { labelAt, labelName, nameEnd, opens, TYPES, typeOf } from "../labels.ts";
import { isCapitalAt, lowerAt, type Sentence, textAt } from "../sentence.ts";
import { cutBehind } from "./stretch.ts";

const PRODUCT = TYPES.indexOf("PRODUCT");
const PERSON = TYPES.indexOf("PERSON");

/** Words of a ship's name at most. */
const LONGEST = 5;

/** Reads what stands behind "HMS" and its like as a ship, all its words: "HMS Prince of Wales". Changes `labels` in place. */
export function settleShips(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 0; at + 1 < sentence.pieces.length; at++) {
		if (!isShipPrefix(textAt(sentence, at)) || !isFree(sentence, labels, at)) continue;
		const last = shipEnd(sentence, at + 1);
		if (last === undefined) continue;
		const end = typeOf(labelAt(labels, at)) === PRODUCT ? Math.max(last, nameEnd(labels, at)) : last;
		cutBehind(labels, end);
		labelName(labels, at, end, PRODUCT);
		at = end;
	}
}

/** "HMS", "USS", "MV": what stands before a ship's name, in capitals. */
export const isShipPrefix = (text: string): boolean =>
	/^\p{Lu}+$/u.test(text) && isA(text.toLowerCase(), "ship-prefix", "ship-prefix-or-initials");

/** "MS Dhoni" is somebody. */
function isFree(sentence: Sentence, labels: Uint8Array, at: number): boolean {
	const label = labelAt(labels, at);
	if (!opens(label)) return false;
	const person = typeOf(label) === PERSON || typeOf(labelAt(labels, at + 1)) === PERSON;
	return !person || isA(lowerAt(sentence, at), "ship-prefix");
}

function shipEnd(sentence: Sentence, first: number): number | undefined {
	if (!isCapitalAt(sentence, first) || !/\p{Ll}/u.test(textAt(sentence, first))) return undefined;
	let last = first;
	while (last < first + LONGEST) {
		const next = nextWord(sentence, first, last);
		if (next === undefined) break;
		last = next;
	}
	return last;
}

/** Where the name's next word stands: right behind, behind an initial's stop, or behind a small word. */
function nextWord(sentence: Sentence, first: number, last: number): number | undefined {
	if (isCapitalAt(sentence, last + 1)) return last + 1;
	const small = textAt(sentence, last + 1);
	if (small === "." && /^\p{Lu}$/u.test(textAt(sentence, last)) && isCapitalAt(sentence, last + 2))
		return last + 2;
	if (isA(small, "ship-link") && isCapitalAt(sentence, last + 2)) return last + 2;
	if (small !== "of" || !isTitleWord(sentence, first)) return undefined;
	const next = textAt(sentence, last + 2) === "the" ? last + 3 : last + 2;
	return isCapitalAt(sentence, next) ? next : undefined;
}

/** "Prince of Wales", "Star of the Sea"; what "HMS Duncan of the Royal Navy" is of is no part of its name. */
const isTitleWord = (sentence: Sentence, at: number): boolean =>
	isRegnal(textAt(sentence, at)) || isA(lowerAt(sentence, at), "ship-title");
