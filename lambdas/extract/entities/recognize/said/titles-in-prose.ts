import { isA } from "../../../text/lexicon/lexicon.ts";
import { genderOfGivenName } from "../../resolve/given-names.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import { kindOf } from "../kinds.ts";
import { labelName, nameEnd, OUTSIDE, TYPES, typeAt, typeOf } from "../labels.ts";
import { isCapitalAt, lowerAt, PROSE, type Sentence, textAt } from "../sentence.ts";
import { cutBehind } from "./stretch.ts";

const WORK = TYPES.indexOf("WORK");
const PERSON = TYPES.indexOf("PERSON");
const PLACE = TYPES.indexOf("LOC");

/**
 * Titles without quotation marks: "an Oscar for Harbour Lights" is an award and what it was won for, and "The" with its capital
 * inside a sentence begins a title ("for The Tailor of Makola"). Changes `labels` in place.
 */
export function settleTitles(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let at = 1; at < labels.length; at++) {
		if (textAt(sentence, at) === "for") splitAward(sentence, labels, at);
		else if (textAt(sentence, at) === "The") settleThe(sentence, labels, at);
	}
}

function splitAward(sentence: Sentence, labels: Uint8Array, at: number): void {
	if (typeAt(labels, at) !== "WORK" || !isCapitalAt(sentence, at + 1)) return;
	const last = nameEnd(labels, at);
	let first = at;
	while (first > 0 && labels[first - 1] !== OUTSIDE && nameEnd(labels, first - 1) === last) first--;
	const award =
		isA(lowerAt(sentence, at - 1), "award") || kindOf(`a ${lowerAt(sentence, at - 1)}`) === "WORK";
	if (first === at || last === at || !award) return;
	labelName(labels, first, at - 1, WORK);
	labels[at] = OUTSIDE;
	labelName(labels, at + 1, last, WORK);
}

/** "The Bartered Bride", read as somebody: people have no article with a capital. */
function isMade(sentence: Sentence, labels: Uint8Array, first: number): boolean {
	if (typeOf(labels[first] ?? OUTSIDE) !== PERSON || nameEnd(labels, first) === first) return false;
	return genderOfGivenName(lowerAt(sentence, first)) === undefined;
}

/** Of the words behind "The" nothing was made, or only of the last of several. */
function settleThe(sentence: Sentence, labels: Uint8Array, at: number): void {
	const run = sentence.runs[at];
	if (run === undefined || run.last < at + 2 || isA(textAt(sentence, at - 1), "opening-quote", "bracket"))
		return;
	// "The King Kusae" is somebody, "Into The Wild" goes on with what stands before.
	if (isCapitalAt(sentence, at - 1) || isRoleHead(lowerAt(sentence, at + 1))) return;
	const inner = labels.subarray(at, run.last + 1);
	if (labels[at] !== OUTSIDE || (labels[at + 1] !== OUTSIDE && !isMade(sentence, labels, at + 1))) return;
	if (inner.some((label) => label !== OUTSIDE && typeOf(label) !== PERSON && typeOf(label) !== PLACE)) return;
	if (kindOf(lowerAt(sentence, run.last)) !== undefined) return;
	cutBehind(labels, run.last);
	labelName(labels, at, run.last, WORK);
}
