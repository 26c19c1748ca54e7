import { isA } from "../../../text/lexicon/lexicon.ts";
import { genderOfGivenName } from "../../resolve/given-names.ts";
import { isHonorific } from "../../resolve/titles.ts";
import { kindOf } from "../kinds.ts";
import { labelName, nameEnd, OUTSIDE, TYPES, typeAt } from "../labels.ts";
import { PERSON_NAME } from "../lexicon.ts";
import { digitsAt, lowerAt, PROSE, type Sentence, textAt, wordAt } from "../sentence.ts";
import { INITIAL } from "../words.ts";
import type { Stretch } from "./stretch.ts";

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
	if (word.casing !== INITIAL) return false;
	// "Hillary Rodham Clinton", of which the last words were read as the name.
	if (genderOfGivenName(own) !== undefined && word.lists & PERSON_NAME && !isHonorific(own))
		return relabel(labels, at, last);
	if (!isA(own, "given-name-word")) return false;
	const before = lowerAt(sentence, at - 1);
	if (isA(own, "month") && isA(before, "preposition", "weekday", "and", "month-lead")) return false;
	if (at === 0 && isA(own, "modal", "auxiliary") && textAt(sentence, sentence.pieces.length - 1) === "?")
		return false;
	labelName(labels, at, last, PERSON);
	return true;
}

/** "said Will Power had left": of two words that are others too nothing was made, and what follows is what people do. */
export function takeWordName({ sentence, labels, first, last, type }: Stretch): boolean {
	if ((type !== undefined && type !== "EVENT") || last !== first + 1 || sentence.style !== PROSE)
		return false;
	const [given, family] = [lowerAt(sentence, first), lowerAt(sentence, last)];
	if (!isA(given, "given-name-word") || isA(given, "month") || isA(family, "weekday", "month")) return false;
	if (wordAt(sentence, first).casing !== INITIAL || wordAt(sentence, last).casing !== INITIAL) return false;
	if (kindOf(`${given} ${family}`) !== undefined || isA(family, "facility-noun", "named-place-noun"))
		return false;
	const next = lowerAt(sentence, last + 1);
	if (type === "EVENT" && !(wordAt(sentence, last).lists & PERSON_NAME)) return false;
	if (type === "EVENT") return relabel(labels, first, last);
	const aged = next === "," && digitsAt(sentence, last + 2) === 2;
	if (!aged && next !== "who" && !isA(next, "have", "reporting-verb")) return false;
	return relabel(labels, first, last);
}

function relabel(labels: Uint8Array, first: number, last: number): true {
	labelName(labels, first, last, PERSON);
	return true;
}

const PLACE = TYPES.indexOf("LOC");

/** "Gareth Pugh, 54, of Barry, admitted": where somebody is from. Changes `labels` in place. */
export function settleHomes(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 3; at + 1 < labels.length; at++) {
		if (!isA(textAt(sentence, at), "home-preposition") || textAt(sentence, at - 1) !== ",") continue;
		if (digitsAt(sentence, at - 2) !== 2 || textAt(sentence, at - 3) !== ",") continue;
		if (wordAt(sentence, at + 1).casing !== INITIAL || textAt(sentence, at + 1) === "The") continue;
		const type = typeAt(labels, at + 1);
		if (type !== undefined && type !== "PERSON") continue;
		const last = nameEnd(labels, at + 1);
		if (isA(textAt(sentence, last + 1), "comma", "full-stop")) labelName(labels, at + 1, last, PLACE);
	}
}
