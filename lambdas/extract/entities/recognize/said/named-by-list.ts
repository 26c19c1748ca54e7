import { isA } from "../../../text/lexicon/lexicon.ts";
import { meaningsOf } from "../../resolve/known-organizations.ts";
import type { Labelled } from "../labelled.ts";
import { labelName, nameEnd, OUTSIDE, opens, TYPES, typeAt, typeOf } from "../labels.ts";
import { CITY, COUNTRY, LARGE_CITY, REGION } from "../lexicon.ts";
import { isCapitalAt, listedAt, lowerAt, PROSE, runAt, type Sentence, textAt } from "../sentence.ts";

const PRODUCT = TYPES.indexOf("PRODUCT");
const PLACE = TYPES.indexOf("LOC");
const ORGANISATION = TYPES.indexOf("ORG");
const PERSON = TYPES.indexOf("PERSON");

/** Names that lists tell: what is in the sky, where people write, leagues, and bodies by their full names. Changes the labels. */
export function settleNamedByList(labelled: readonly Labelled[]): void {
	const sky = labelled.some(({ sentence }) =>
		sentence.pieces.some(({ text }) => isA(text.toLowerCase(), "sky-word")),
	);
	for (const { sentence, labels } of labelled) {
		if (sentence.style !== PROSE) continue;
		for (let at = 0; at < labels.length; at++) {
			const run = runAt(sentence, at);
			if (run.last > at && isCapitalAt(sentence, at)) settleKnown(sentence, labels, at, run.last);
			if (!isAlone(labels, at) || (run.first !== run.last && !isNextBody(sentence, labels, at))) continue;
			const type = listedType(sentence, labels, at, sky);
			if (type !== undefined) labelName(labels, at, at, type);
		}
	}
}

const isAlone = (labels: Uint8Array, at: number): boolean => {
	const label = labels[at] ?? OUTSIDE;
	return label === OUTSIDE || (opens(label) && nameEnd(labels, at) === at);
};

function listedType(sentence: Sentence, labels: Uint8Array, at: number, sky: boolean): number | undefined {
	const word = lowerAt(sentence, at);
	if (word === textAt(sentence, at)) return undefined;
	if (sky && isA(word, "celestial-body")) return PLACE;
	if (isA(word, "platform")) return PRODUCT;
	if (isNextBody(sentence, labels, at) || isFirm(sentence, labels, at)) return ORGANISATION;
	const the = lowerAt(sentence, at - 1) === "the";
	return the && isA(word, "league-name") && typeOf(labels[at] ?? OUTSIDE) !== PERSON
		? ORGANISATION
		: undefined;
}

/** "through Costco and Target": a listed body that is a word too, joined to another body. */
function isNextBody(sentence: Sentence, labels: Uint8Array, at: number): boolean {
	if ((labels[at] ?? OUTSIDE) !== OUTSIDE || !isCapitalAt(sentence, at)) return false;
	const joined =
		isA(lowerAt(sentence, at - 1), "joining-word") && typeOf(labels[at - 2] ?? OUTSIDE) === ORGANISATION;
	return joined && meaningsOf(textAt(sentence, at)).length > 0;
}

/** "the strike at Amazon": a listed body, and a place only with its article. */
const isFirm = (sentence: Sentence, labels: Uint8Array, at: number): boolean =>
	lowerAt(sentence, at - 1) === "at" &&
	typeAt(labels, at) === "LOC" &&
	!(listedAt(sentence, at) & (CITY | COUNTRY | LARGE_CITY | REGION)) &&
	meaningsOf(textAt(sentence, at)).length > 0;

/** Words of a name in the table at most. */
const LONGEST = 6;

/** "Doctors of the World": nothing was made of a name that the table of organisations has in full. */
function settleKnown(sentence: Sentence, labels: Uint8Array, first: number, end: number): void {
	for (let last = Math.min(end, first + LONGEST); last > first; last--) {
		if (labels[last] !== OUTSIDE || !isCapitalAt(sentence, last) || !isUnnamed(labels, first, last)) continue;
		const words = sentence.pieces.slice(first, last + 1).map(({ text }) => text);
		if (!meaningsOf(words.join(" ")).some(({ sure }) => sure)) continue;
		labelName(labels, first, last, ORGANISATION);
		return;
	}
}

const isUnnamed = (labels: Uint8Array, first: number, last: number): boolean =>
	labels.subarray(first, last + 1).every((label) => label === OUTSIDE);
