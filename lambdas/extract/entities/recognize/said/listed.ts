import { isA } from "../../../text/lexicon/lexicon.ts";
import { genderOfGivenName } from "../../resolve/given-names.ts";
import { meaningsOf } from "../../resolve/known-organizations.ts";
import { CITY, COUNTRY, LARGE_CITY, REGION } from "../lexicon.ts";
import { listedAt, lowerAt, textAt } from "../sentence.ts";
import { deedOf } from "./deeds.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const LISTED: Told = { type: "ORG", sure: true, doubtful: true };

/**
 * "Target will cut 300 jobs", "Amazon said", "Toyota opened two plants": of a listed organisation whose name is also a word, a
 * river or a car, what its sentence says it did tells which is meant.
 */
export function toldByListedDeed(stretch: Stretch): Told | undefined {
	if (!mayBeListed(stretch)) return undefined;
	const { sentence, last } = stretch;
	const { word, verb } = deedOf(stretch);
	// A common noun says nothing without an article: "Visa said", not "Target claims".
	const speaks = verb === last + 1 && isA(word, "house-verb", "telling-word");
	if (speaks) return isA(lowerAt(sentence, verb + 1), "he-word", "she-word") ? undefined : LISTED;
	return isA(word, "business-verb", "job-verb") && isPlainNumber(sentence, verb + 1) ? LISTED : undefined;
}

const PLACES = COUNTRY | REGION | LARGE_CITY | CITY;

/** One listed word that was read as something else, and that no place or given name of note is called. */
function mayBeListed({ sentence, first, last, type }: Stretch): boolean {
	if (first !== last || type === "ORG" || type === "NORP" || type === "WORK") return false;
	if (isA(lowerAt(sentence, first - 1), "article", "possessive")) return false;
	if (meaningsOf(textAt(sentence, first)).length === 0) return false;
	if (type === "LOC" && listedAt(sentence, first) & PLACES) return false;
	return type !== "PERSON" || genderOfGivenName(lowerAt(sentence, first)) === undefined;
}

/** "900 jobs", "$600 million", "two plants" */
const isPlainNumber = (sentence: Stretch["sentence"], at: number): boolean =>
	/^[$€£\d]/.test(textAt(sentence, at)) || isA(lowerAt(sentence, at), "number-word", "approximator");
