import type { EntityType } from "../../../../shared/extraction.ts";
import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import type { Evidence } from "../evidence.ts";
import type { Labelled } from "../labelled.ts";
import { namesIn, OUTSIDE } from "../labels.ts";
import { digitsAt, isGluedAt, lowerAt, type Sentence, textAt, wordAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";

/**
 * Takes the label off what names nothing: handles and hashtags, measures and periods by their letters (GDP, FY23) or spelt out before them, and people by their trade who
 * open a sentence ("Rangers counted 40 tents"), where the article never writes them with a capital inside of one.
 */
export function dropNoName(stretch: Stretch, evidence: Evidence): boolean {
	if (stretch.type === undefined) return false;
	if (isHandle(stretch)) {
		stretch.labels.fill(OUTSIDE, stretch.first, stretch.last + 1);
		return true;
	}
	if (stretch.first !== stretch.last) return dropSpeltOut(stretch) || dropDate(stretch);
	const text = textAt(stretch.sentence, stretch.first);
	// The CPI of Indian news is a party.
	const letters = stretch.type !== "ORG" || !/^(?:CPI|PMI|PPI)$/.test(text) ? isShortForm(text) : false;
	if (!letters && !isTrade(stretch, evidence) && !isScale(stretch)) return false;
	stretch.labels[stretch.first] = OUTSIDE;
	return true;
}

/** "@calderwynn", "#SaveTheElm": who writes under it and what it is about are not told by it. */
const isHandle = ({ sentence, first }: Stretch): boolean =>
	/^[@#]./u.test(textAt(sentence, first)) ||
	(isA(textAt(sentence, first - 1), "handle-mark") &&
		isGluedAt(sentence, first) &&
		// "stand up to the @NRA"
		!isA(lowerAt(sentence, first - 2), "definite-article"));

/** "5.0 on the Richter scale" */
const isScale = ({ sentence, first }: Stretch): boolean =>
	isA(lowerAt(sentence, first), "quake-scale") && lowerAt(sentence, first + 1) === "scale";

/** "September 11th, 2012": a day, though another year's has a name. */
function dropDate({ sentence, labels, first, last }: Stretch): boolean {
	const day = isA(lowerAt(sentence, first), "month") && last === first + 1 && digitsAt(sentence, last) > 0;
	if (!day || !isA(lowerAt(sentence, last + 1), "ordinal-ending")) return false;
	labels.fill(OUTSIDE, first, last + 1);
	return true;
}

/** "Gross Domestic Product (GDP)" */
function dropSpeltOut({ sentence, labels, first, last }: Stretch): boolean {
	if (textAt(sentence, last + 1) !== "(" || textAt(sentence, last + 3) !== ")") return false;
	const short = textAt(sentence, last + 2);
	if (!isShortForm(short) || short[0] !== textAt(sentence, first)[0]) return false;
	labels.fill(OUTSIDE, first, last + 1);
	return true;
}

/**
 * Takes the labels off letters that the article introduces behind small words that they stand for, "exclusive economic zone
 * (EEZ)", wherever a body, a place or a person was made of them. Changes `labels` in place.
 */
export function dropSmallAbbreviations(labelled: readonly Labelled[]): void {
	const short = new Set(labelled.flatMap(({ sentence }) => introducedSmall(sentence)));
	if (short.size === 0) return;
	for (const { sentence, labels } of labelled)
		for (const { first, last, type } of namesIn(labels))
			if (first === last && NO_SMALL.has(type) && short.has(textAt(sentence, first))) labels[first] = OUTSIDE;
}

const NO_SMALL = new Set<EntityType>(["ORG", "LOC", "PERSON"]);

function introducedSmall(sentence: Sentence): string[] {
	const found: string[] = [];
	for (let at = 3; at + 2 < sentence.pieces.length; at++) {
		const short = textAt(sentence, at + 1);
		if (textAt(sentence, at) !== "(" || textAt(sentence, at + 2) !== ")" || !/^\p{Lu}{2,6}$/u.test(short))
			continue;
		// A special investigation team (SIT) is a body all the same.
		if (isA(lowerAt(sentence, at - 1), "body-noun", "institution", "company", "armed-body")) continue;
		if (smallInitials(sentence, at - 1, short.length) === short.toLowerCase()) found.push(short);
	}
	return found;
}

/** The first letters of so many small words that end at `last`; shorter where one is no word, or has a capital. */
function smallInitials(sentence: Sentence, last: number, count: number): string {
	let initials = "";
	for (let at = last; at >= 0 && initials.length < count; at--) {
		const text = textAt(sentence, at);
		if (isA(text, "hyphen")) continue;
		if (!/^\p{Ll}/u.test(text)) break;
		initials = text[0] + initials;
	}
	return initials;
}

const isShortForm = (text: string): boolean =>
	/^\p{Lu}/u.test(text) &&
	(isA(text.toLowerCase(), "no-name-letters") || /^(?:FY\d{2,4}|[QH][1-4])$/.test(text));

/** "Rangers counted", "HANOI - Vendors"; "Rangers beat Celtic" is about the club. */
function isTrade({ sentence, first }: Stretch, evidence: Evidence): boolean {
	if (first > 0 && !isA(textAt(sentence, first - 1), "dash", "hyphen")) return false;
	const word = lowerAt(sentence, first);
	const single = lemmaOf(word);
	if (single === word || !(isRoleHead(single) || isA(word, "role"))) return false;
	if ((evidence.get(wordAt(sentence, first).lower)?.named ?? 0) > (first > 0 ? 1 : 0)) return false;
	return !isA(lowerAt(sentence, first + 1), "match-verb");
}
