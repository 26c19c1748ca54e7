import { isA } from "../../../text/lexicon/lexicon.ts";
import { fitsAbbreviation } from "../../resolve/acronyms.ts";
import { labelAt, labelName, OUTSIDE, TYPES, typeOf } from "../labels.ts";
import { lowerAt, type Sentence, textAt } from "../sentence.ts";
import { cutBehind } from "./stretch.ts";

const ORGANISATION = TYPES.indexOf("ORG");

/**
 * Reads the capitalised words whose initials stand in brackets behind them as one name of the abbreviation's type: "the Salt
 * and Light (SaL) party". Changes `labels` in place.
 */
export function settleIntroduced(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 2; at + 1 < sentence.pieces.length; at++) {
		if (textAt(sentence, at - 1) !== "(" || textAt(sentence, at + 1) !== ")") continue;
		const run = sentence.runs[at - 2];
		if (run === undefined || run.last !== at - 2 || run.first === run.last) continue;
		const first = isA(lowerAt(sentence, run.first), "article") ? run.first + 1 : run.first;
		const noun = lowerAt(sentence, at + 2);
		const body = isA(noun, "body-noun");
		const type = body ? ORGANISATION : typeOf(labelAt(labels, at));
		// The noun behind the bracket says more than what was made of a part: "Bread and [Roses]".
		if (type === -1 || (!body && isNamed(labels, first, run.last)) || !fits(sentence, first, at)) continue;
		cutBehind(labels, at);
		labelName(labels, first, run.last, type);
		labelName(labels, at, at, type);
	}
}

function fits(sentence: Sentence, first: number, at: number): boolean {
	const words: string[] = [];
	for (let piece = first; piece < at - 1; piece++) words.push(textAt(sentence, piece));
	return fitsAbbreviation(textAt(sentence, at), words.join(" "));
}

/** True where something was made of the words: they may be two names, or one and what stands before it. */
const isNamed = (labels: Uint8Array, first: number, last: number): boolean =>
	labels.subarray(first, last + 1).some((label) => label !== OUTSIDE);
