import { isA } from "../../text/lexicon/lexicon.ts";

/** Endings of adjectives; nouns with one are listed. */
const ENDINGS =
	/(?:ous|ive|ful|less|able|ible|ical|ional|nal|ual|ique|rial|tial|cial|eral|oral|gal|tal|ary|ic)$/;

/** "annual", "previous", "economic": by its ending, or listed where the ending does not tell. */
export function isAdjective(word: string): boolean {
	if (ENDINGS.test(word)) return !isA(word, "noun-like-adjective");
	return isA(word, "adjective", "compared-adjective");
}
