import { isA } from "../../../text/lexicon/lexicon.ts";
import { kindOf } from "../kinds.ts";
import { labelAt, labelName, nameEnd, OUTSIDE, opens, TYPES, typeAt, typeOf } from "../labels.ts";
import { COMMON_WORD, COUNTRY } from "../lexicon.ts";
import { isCapitalAt, listedAt, lowerAt, PROSE, type Sentence, textAt, wordAt } from "../sentence.ts";
import { isCapitalised } from "../words.ts";
import { cutBehind } from "./stretch.ts";

const ORGANISATION = TYPES.indexOf("ORG");
const WORK = TYPES.indexOf("WORK");

/**
 * Names with "and" in them: one that is a list ("Department for Culture, Media and Sport"), two that were read as one ("the
 * Treaty of Lisbon and the Clean Air Act"), one cut at its "and" ("the Town and Country Planning Act"). Changes `labels`.
 */
export function settleJoined(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let at = 0; at < labels.length; at++) {
		if (textAt(sentence, at) === "&") joinFirm(sentence, labels, at);
		if (isA(lowerAt(sentence, at), "portfolio-body")) settlePortfolio(sentence, labels, at);
		if (labels[at] === OUTSIDE || !opens(labelAt(labels, at))) continue;
		splitLaws(sentence, labels, at);
		growLaw(sentence, labels, at);
		growBody(sentence, labels, at);
	}
}

/** "Ministry of Trade, Industry and Energy": what the body is for is a list of plain words. */
function settlePortfolio(sentence: Sentence, labels: Uint8Array, at: number): void {
	if (!isCapitalAt(sentence, at) || !isA(textAt(sentence, at + 1), "portfolio-link")) return;
	const last = portfolioEnd(sentence, at + 2);
	if (last === undefined) return;
	let first = at;
	while (!opens(labelAt(labels, first))) first--;
	cutBehind(labels, last);
	labelName(labels, first, last, ORGANISATION);
}

/** Where "Culture, Media and Sport" ends that begins at `from`; undefined where it is no such list. */
function portfolioEnd(sentence: Sentence, from: number): number | undefined {
	let commas = 0;
	for (let at = from; ; ) {
		const end = topicEnd(sentence, at);
		if (end === undefined) return undefined;
		const comma = textAt(sentence, end + 1) === ",";
		if (comma) commas++;
		const next = comma ? end + 2 : end + 1;
		if (textAt(sentence, next) === "and" || textAt(sentence, next) === "&")
			return commas > 0 ? topicEnd(sentence, next + 1) : undefined;
		if (!comma) return undefined;
		at = next;
	}
}

/** The end of up to three capitalised words that name nobody elsewhere. */
function topicEnd(sentence: Sentence, first: number): number | undefined {
	let last = first - 1;
	while (last < first + 2 && isTopic(sentence, last + 1)) last++;
	return last < first ? undefined : last;
}

function isTopic(sentence: Sentence, at: number): boolean {
	const word = wordAt(sentence, at);
	return isCapitalised(word) && ((word.lists & COMMON_WORD) !== 0 || (word.lists === 0 && word.row >= 0));
}

/** "the Water Act and the Rivers Bill" */
function splitLaws(sentence: Sentence, labels: Uint8Array, first: number): void {
	const last = nameEnd(labels, first);
	const type = typeOf(labelAt(labels, first));
	for (let at = first + 1; at + 2 <= last; at++) {
		if (textAt(sentence, at) !== "and" || lowerAt(sentence, at + 1) !== "the") continue;
		if (kindOf(wordsOf(sentence, at + 2, last)) !== "WORK") return;
		labelName(labels, first, at - 1, type);
		labels.fill(OUTSIDE, at, at + 2);
		labelName(labels, at + 2, last, WORK);
		return;
	}
}

/** "the Town and [Country Planning Act]" */
function growLaw(sentence: Sentence, labels: Uint8Array, first: number): void {
	const last = nameEnd(labels, first);
	if (typeOf(labelAt(labels, first)) !== WORK || textAt(sentence, first - 1) !== "and") return;
	if (!isA(lowerAt(sentence, last), "law-word")) return;
	let from = first - 2;
	while (labels[from] === OUTSIDE && lowerAt(sentence, from) !== "the" && isPart(sentence, from)) from--;
	if (from === first - 2 || lowerAt(sentence, from) !== "the") return;
	labelName(labels, from + 1, last, WORK);
}

const isPart = (sentence: Sentence, at: number): boolean =>
	isCapitalAt(sentence, at) || textAt(sentence, at) === ",";

const wordsOf = ({ pieces }: Sentence, first: number, last: number): string =>
	pieces
		.slice(first, last + 1)
		.map(({ text }) => text)
		.join(" ");

/** "the Rail, Tram and [Bus Union]": the plain words before it are of the list too. */
function growBody(sentence: Sentence, labels: Uint8Array, first: number): void {
	const last = nameEnd(labels, first);
	if (typeOf(labelAt(labels, first)) !== ORGANISATION || !isA(lowerAt(sentence, last), "institution")) return;
	let from = first - 1;
	let commas = 0;
	while (labels[from] === OUTSIDE && isListPart(sentence, from))
		if (textAt(sentence, from--) === ",") commas++;
	if (commas > 0 && from < first - 2 && lowerAt(sentence, from) === "the" && isCapitalAt(sentence, from + 1))
		labelName(labels, from + 1, last, ORGANISATION);
}

const isListPart = (sentence: Sentence, at: number): boolean =>
	/^(?:,|and)$/.test(textAt(sentence, at)) ||
	(isCapitalAt(sentence, at) && !isA(lowerAt(sentence, at), "article"));

/** "Brandt & Vos": in prose only firms write "&", and two names of which something was made are one. */
function joinFirm(sentence: Sentence, labels: Uint8Array, at: number): void {
	if (!isCapitalAt(sentence, at - 1) || !isCapitalAt(sentence, at + 1)) return;
	if ((listedAt(sentence, at - 1) | listedAt(sentence, at + 1)) & COUNTRY) return;
	const [before, link, behind] = [at - 1, at, at + 1].map((index) => labels[index] ?? OUTSIDE);
	if (before === OUTSIDE && behind === OUTSIDE) return;
	// One name by the model's own reading, of somebody.
	const read = link !== OUTSIDE && typeAt(labels, at) === "PERSON";
	if (!read && !(link === OUTSIDE && isShort(labels, at - 1) && isShort(labels, at + 1))) return;
	let first = at - 1;
	while (read && !opens(labels[first] ?? OUTSIDE)) first--;
	labelName(labels, first, read ? nameEnd(labels, at) : at + 1, ORGANISATION);
}

/** Of one word, and named so or not at all. */
const isShort = (labels: Uint8Array, at: number): boolean => {
	const label = labels[at] ?? OUTSIDE;
	return label === OUTSIDE || (opens(label) && nameEnd(labels, at) === at);
};
