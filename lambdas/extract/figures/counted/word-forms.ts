import { isA } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";

/** A past or participle by its ending: "displaced", not "speed". */
export function isEd(word: string): boolean {
	return word.length > 3 && word.endsWith("ed") && !isA(word, "ed-word");
}

/** A participle by its ending: "waiting", not "building". */
export function isIng(word: string): boolean {
	return word.length > 4 && word.endsWith("ing") && !isA(word, "ing-noun");
}

/** "annual", "displaced", "remaining": says what a noun is like. */
export function isDescribing(word: string): boolean {
	return isAdjective(word) || isEd(word) || isIng(word);
}

/** An adverb by its ending: "newly", not "family" or "weekly". */
export function isManner(word: string): boolean {
	return word.length > 4 && word.endsWith("ly") && !isA(word, "ly-noun", "ly-adjective");
}

/** "it's", "who'd": a pronoun with its verb. */
export function isContraction(word: string): boolean {
	return /['’](?:d|ll|ve|re|m|t|s)$/.test(word);
}

/** A word that stands before a noun and what belongs to it, also where it is a conjunction elsewhere: "since". */
export function isPreposition(line: Line, at: number): boolean {
	return line.is(at, "preposition", "loose-preposition");
}
