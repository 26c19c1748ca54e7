import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelName, namesIn, OUTSIDE, TYPES } from "../labels.ts";
import { PERSON_NAME } from "../lexicon.ts";
import { lowerAt, PROSE, type Sentence, textAt, wordAt } from "../sentence.ts";
import { LOWER, NUMBER } from "../words.ts";

/** A number belongs to the names of these: "the iPhone 17", "Terminal 5", "Euro 2024". */
const NUMBERED = new Set<EntityType | undefined>(["PRODUCT", "FAC", "EVENT", "MISC"]);

/**
 * Takes the numbers of a tally out of the names they stand behind: "won 120 seats, the New Dawn 43 and the Orchard Bloc 11".
 * The names of a tally are of the type of the one it begins with. Changes `labels` in place.
 */
export function settleTallies(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	const count = firstCount(sentence, labels);
	if (count === undefined) return;
	const seats = isA(lowerAt(sentence, count + 1), "seat-noun");
	const owner = ownerBefore(labels, count);
	for (const { first, last, type } of namesIn(labels)) {
		if (first < count + 2) continue;
		const number = isNumber(sentence, last) ? last : last + 1;
		if (number > first && isItem(sentence, first, number) && !(number === last && NUMBERED.has(type))) {
			if (number === last) labels[last] = OUTSIDE;
			const common = seats ? "ORG" : owner;
			const taken = common !== undefined && isOpen(sentence, first, type, seats) ? common : type;
			labelName(labels, first, number - 1, TYPES.indexOf(taken === "WORK" ? "ORG" : (taken ?? "ORG")));
		}
	}
}

/** Where the number stands whose noun the list goes on without: "120 seats". */
function firstCount(sentence: Sentence, labels: Uint8Array): number | undefined {
	const { words } = sentence;
	for (let at = 1; at + 1 < words.length; at++)
		if (
			labels[at] === OUTSIDE &&
			(isNumber(sentence, at) || isA(lowerAt(sentence, at), "number-word")) &&
			wordAt(sentence, at + 1).casing === LOWER &&
			!isA(lowerAt(sentence, at + 1), "preposition", "month")
		)
			return at;
	return undefined;
}

/** The type of the last name before the count. */
function ownerBefore(labels: Uint8Array, count: number): EntityType | undefined {
	return namesIn(labels).findLast(({ first }) => first < count)?.type;
}

/** A comma or "and", the name, its number, and a mark or "and" again; but "Chapter 11" and "Article 5" are whole. */
function isItem(sentence: Sentence, first: number, number: number): boolean {
	if (!isNumber(sentence, number) || isA(lowerAt(sentence, number - 1), "legal-text")) return false;
	const start = lowerAt(sentence, first - 1) === "the" ? first - 2 : first - 1;
	const opened = isA(lowerAt(sentence, start), "list-joint", "up-to");
	return (
		opened &&
		(number + 1 >= sentence.pieces.length || isA(lowerAt(sentence, number + 1), "list-joint", "full-stop"))
	);
}

/** Stops and commas are of the same casing. */
const isNumber = (sentence: Sentence, at: number): boolean =>
	wordAt(sentence, at).casing === NUMBER && /\d/.test(textAt(sentence, at));

/** What the model made of a name in a tally is kept where it is surely somebody or somewhere. */
function isOpen(sentence: Sentence, first: number, type: EntityType | undefined, seats: boolean): boolean {
	if (type === "WORK" || type === "PRODUCT") return true;
	return type === "PERSON" && (seats || !(wordAt(sentence, first).lists & PERSON_NAME));
}
