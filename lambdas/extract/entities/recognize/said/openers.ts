import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { knownOrganization } from "../../resolve/known-organizations.ts";
import { labelAt, labelName, nameEnd, OUTSIDE, opens, TYPES, typeAt } from "../labels.ts";
import { COUNTRY, REGION } from "../lexicon.ts";
import { isCapitalAt, lowerAt, PROSE, type Sentence } from "../sentence.ts";

const ORGANISATION = TYPES.indexOf("ORG");

/**
 * Takes into a name the capitalised word before it that tells what it is: "Project Jonah", "Swimming Australia", and leaves out
 * the kind of firm that opens a sentence: "Drugmaker Halden Pharma". Changes `labels` in place.
 */
export function settleOpeners(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let first = 0; first < labels.length; first++) {
		if (labels[first] === OUTSIDE) continue;
		const last = nameEnd(labels, first);
		if (first === 0 && last > 0 && isA(lowerAt(sentence, 0), "company-kind") && isCapitalAt(sentence, 1)) {
			labels[0] = OUTSIDE;
			labelName(labels, 1, last, ORGANISATION);
		} else if (isFederation(sentence, labels, first, last)) labelName(labels, first - 1, last, ORGANISATION);
		else if (isFederation(sentence, labels, first + 1, last)) labelName(labels, first, last, ORGANISATION);
		else if (isKnownWith(sentence, labels, first, last)) labelName(labels, first - 1, last, ORGANISATION);
		else if (takesOpener(sentence, labels, first)) labelName(labels, first - 1, last, ORGANISATION);
		first = last;
	}
}

const TAKEN = new Set<EntityType | undefined>(["PERSON", "ORG", "LOC"]);

/** "Project Jonah", "Team Alva" */
function takesOpener(sentence: Sentence, labels: Uint8Array, first: number): boolean {
	if (first === 0 || labels[first - 1] !== OUTSIDE || !isCapitalAt(sentence, first - 1)) return false;
	return isA(lowerAt(sentence, first - 1), "body-opener") && TAKEN.has(typeAt(labels, first));
}

/** "Advanced Micro Devices", of which the first word opens the sentence: a body that is known with it. */
function isKnownWith(sentence: Sentence, labels: Uint8Array, first: number, last: number): boolean {
	if (first !== 1 || labels[0] !== OUTSIDE || typeAt(labels, first) !== "ORG") return false;
	if (!isCapitalAt(sentence, 0) || isA(lowerAt(sentence, 0), "definite-article")) return false;
	const words = sentence.pieces.slice(0, last + 1).map(({ text }) => text);
	return knownOrganization(words.join(" ")) !== undefined;
}

/** "Swimming Australia", "Elections Nova Scotia": what is run, and the country or state that it is run in. */
function isFederation(sentence: Sentence, labels: Uint8Array, place: number, last: number): boolean {
	if (place === 0 || place > last || !isA(lowerAt(sentence, place - 1), "federation-opener")) return false;
	if (!isCapitalAt(sentence, place - 1) || !opens(labelAt(labels, place - 1))) return false;
	return sentence.listed.subarray(place, last + 1).every((flags) => flags & (COUNTRY | REGION));
}
