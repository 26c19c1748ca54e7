import { isA, verbOf } from "../../../text/lexicon/lexicon.ts";
import { labelName, TYPES } from "../labels.ts";
import { PERSON_NAME } from "../lexicon.ts";
import { lowerAt, textAt, wordAt } from "../sentence.ts";
import { INITIAL } from "../words.ts";
import type { Stretch } from "./stretch.ts";

const PERSON = TYPES.indexOf("PERSON");

/**
 * Reads a surname that stands alone as the person's whose full name the article has, where nothing was made of it because
 * it is a word too: "Will Hunt … Hunt said", "the plan that Banks drew up".
 */
export function settleSurnames(stretches: readonly Stretch[]): void {
	const surnames = new Set<string>();
	for (const { sentence, first, type, key } of stretches) {
		const words = key.split(" ");
		const given = wordAt(sentence, first).lists & PERSON_NAME;
		if (type === "PERSON" && given && words.length > 1) surnames.add(words.slice(-1).join());
	}
	if (surnames.size === 0) return;
	for (const stretch of stretches) {
		const { sentence, labels, first, last, type, key } = stretch;
		if (type !== undefined || first !== last || !surnames.has(key)) continue;
		if (wordAt(sentence, first).casing !== INITIAL || !isOfPerson(stretch)) continue;
		labelName(labels, first, last, PERSON);
	}
}

/** A capital inside a sentence is a name's; at its start what follows must be what people do or have. */
function isOfPerson({ sentence, first, key }: Stretch): boolean {
	if (isA(key, "month", "weekday", "determiner", "preposition") && first === 0) return false;
	const opens = first === 0 || isA(textAt(sentence, first - 1), "dash", "hyphen", "stop-mark");
	const next = lowerAt(sentence, first + 1);
	if (isA(next, "reporting-verb", "auxiliary", "modal", "possessive-mark")) return true;
	if (!opens) return !isA(key, "month", "weekday");
	const verb = verbOf(next);
	return verb !== undefined && (verb.form === "past" || verb.form === "third");
}
