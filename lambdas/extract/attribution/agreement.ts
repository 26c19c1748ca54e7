import type { Run } from "../text/run.ts";
import { hasVerb, type Region } from "./clause.ts";
import { nextStop } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { headOf } from "./phrase.ts";

const PLURALS = /^(?:people|police|men|women|children|media|some|many|others|most|both|data|critics)$/;
const APPROXIMATORS =
	/^(?:about|around|some|nearly|almost|more|at|up|over|a|between|roughly|approximately|only)$/;

/**
 * Is a word that may be a noun a verb here? "the NIS estimates 600", "officials claim victory" against "the latest
 * estimates", "a state report", "police reports of 40 deaths".
 */
export function isVerbHere(region: Region, subject: Run, at: number, verb: CueVerb): boolean {
	const { lower, tag, tagged } = region.reading;
	const next = tag(at + 1);
	const subjectEnd = tag(subject.last);
	const word = lower(at + 1);
	if (subjectEnd === "pronoun" || subjectEnd === "adverb") return true;
	// "Rebels, who claim to have killed 20"
	if (tagged(at - 1, "relative") && lower(at - 1) !== "that") return true;
	if (verb.form === "past" && !verb.same) return true;
	// "figures published by the agency on Thursday show", "…, analysis shows"
	if (isReport(region, subject, at, verb)) return true;
	const plural =
		isPlural(lower(subject.last)) ||
		isPlural(lower(headOf(region.reading, subject))) ||
		subjectEnd === "name";
	if (verb.same) {
		if (next === "word" && isPlural(lower(headOf(region.reading, subject)))) return true;
	} else if (verb.form === "base" ? !plural : subjectEnd === "word" && isPlural(lower(subject.last)))
		return false;
	// "unconfirmed reports that" has no one who reports.
	const bare = subject.first === subject.last && subjectEnd === "word" && !plural;
	if (bare) return false;
	if (word === "that") return true;
	if (next === "determiner" || next === "pronoun" || next === "number" || next === "quote" || next === "name")
		return true;
	if (verb.form === "base" && subjectEnd === "name") return false;
	if (next === "auxiliary" || next === "verb" || next === undefined) return false;
	if (next === "comma" || next === "mark") return tagged(subject.first - 1, "comma");
	if (APPROXIMATORS.test(word) || /^(?:him|her|them|us|me)$/.test(word)) return true;
	const complete =
		subjectEnd === "name" || ((verb.form === "third" || verb.same) && tagged(subject.first, "determiner"));
	if (verb.same && complete && next === "word") return true;
	return next === "word" && complete && hasVerb(region.reading, at + 2, nextStop(region, at + 2));
}

/** A document that shows something, and nothing but a mark behind the verb: what it shows stood before. */
function isReport({ reading, end }: Region, subject: Run, at: number, verb: CueVerb): boolean {
	const next = reading.tag(at + 1);
	if (!verb.takes.has("evidence") || !speaksThroughDocuments(reading, subject)) return false;
	if (!reading.tagged(subject.first - 1, "comma")) return false;
	const stops = at + 1 >= end || next === "comma" || reading.word(at + 1) === ".";
	return stops && (verb.form === "third" || isPlural(reading.lower(headOf(reading, subject))));
}

export function isPlural(word: string): boolean {
	return PLURALS.test(word) || (word.endsWith("s") && !/(?:ss|us|is)$/.test(word));
}
