import { singular } from "../../text/lexicon/singular.ts";

/** The singular of a noun, lower case: "troops" troop, "people" person, "MPs" mp, "nurses'" nurse. */
export function lemma(word: string): string {
	const lower = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
	return /^[A-Z]{2,6}s$/.test(word) ? lower.slice(0, -1) : singular(lower);
}
