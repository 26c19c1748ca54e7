import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelName, OUTSIDE, TYPES } from "../labels.ts";
import { INITIAL } from "../words.ts";
import { lowerAt, type Stretch, textAt } from "./stretch.ts";

const PERSON = TYPES.indexOf("PERSON");

/**
 * Takes a given name that is also a word into the name it stands before: "May Okafor", "Grant Mark". "In May Okafor sold"
 * and "Will Okafor go?" are left alone. True where it changed the labels.
 */
export function takeGivenName({ sentence, labels, first, last, type }: Stretch): boolean {
	const at = first - 1;
	const word = sentence.words[at];
	if (type !== "PERSON" || word === undefined || labels[at] !== OUTSIDE || last - first > 1) return false;
	const own = lowerAt(sentence, at);
	if (word.casing !== INITIAL || !isA(own, "given-name-word")) return false;
	const before = lowerAt(sentence, at - 1);
	if (
		isA(own, "month") &&
		(isA(before, "preposition", "weekday") || before === "and" || before === "or" || BEFORE_MONTH.has(before))
	)
		return false;
	if (at === 0 && isA(own, "modal", "auxiliary") && textAt(sentence, sentence.pieces.length - 1) === "?")
		return false;
	labelName(labels, at, last, PERSON);
	return true;
}

const BEFORE_MONTH = new Set("last next this early late mid mid- since".split(" "));
