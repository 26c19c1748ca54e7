import { isA } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Run } from "../text/run.ts";
import { hasVerb, type Region, trim } from "./clause.ts";
import { nextStop } from "./contents.ts";
import { nextJoint } from "./joints.ts";

/** "put the toll at 40", "showed that": evidence verbs that may have anyone as subject. */
export function hasObject({ reading, end }: Region, verb: CueVerb, next: number): boolean {
	const { is, lower, tagged } = reading;
	// "The Red Crescent, which has 300 workers there, counts 51."
	if (verb.lemma === "count") return tagged(next, "number");
	if (!isA(verb.lemma, "putting-verb")) return false;
	// "placed 800,000 new shares at €14": a number of them is what is placed.
	if (tagged(next, "number") && !isA(verb.lemma, "repricing-verb")) return false;
	for (let at = next; at < end && at - next < 14; at++) {
		// "put the figure far higher, at 400"
		if (tagged(at, "comma") && lower(at + 1) !== "at") return false;
		if (lower(at) === "at" && at + 1 < end && !is(at + 1, "clause-mark") && !tagged(at + 1, "comma"))
			return (
				tagged(at + 1, "number", "preposition", "adverb", "determiner") ||
				is(at + 1, "approximator", "bound-word", "currency-sign")
			);
	}
	return false;
}

/** Is what follows a thing ("reported a loss of $3m") rather than a clause ("reported 40 had died")? */
export function isObject(region: Region, verb: CueVerb, next: number): boolean {
	if (!verb.takes.has("noun") || verb.takes.has("evidence")) return false;
	const { reading } = region;
	if (reading.tagged(next, "relative", "subordinator", "pronoun", "quote")) return false;
	return !verb.takes.has("clause") || !hasVerb(reading, next, nextJoint(region, next));
}

/** The object from `next` up to where the sentence turns to something else: "and", "which", "after", a new verb. */
export function objectFrom(region: Region, next: number, toComma = false): Run[] {
	const last = (toComma ? nextStop(region, next) : nextJoint(region, next)) - 1;
	const run = trim(region.reading, { first: next, last });
	return run === undefined ? [] : [run];
}
