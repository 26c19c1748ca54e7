import type { Line } from "../quantities/amount.ts";
import { subjectOf } from "./left-of-verb.ts";
import type { Place } from "./named.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { phraseEnding } from "./phrase-chain.ts";

/** "the 2,880MW station", "a 3.6m telescope": an article, a glued unit and a noun. */
export function isGlued(line: Line, place: Place): boolean {
	const article =
		line.is(place.from - 1, "article", "possessive", "possessive-mark") ||
		line.lower(place.from - 1) === "new";
	return article && (line.isGlued(place.to - 1) || place.to - place.from === 1);
}

/** "a 2,000 square metre display": behind an article many of a unit that is no plural. */
export function isAttributive(line: Line, { from, to }: Place): boolean {
	const unit = line.lower(to - 1);
	const many = line.is(from - 1, "article", "possessive") && line.isDigits(from) && line.lower(from) !== "1";
	return many && line.is(to - 1, "unit-noun") && unit.length > 3 && !unit.endsWith("s");
}

/** "quakes with a magnitude over 5.0", "The quake had a magnitude of 7": what shook so hard. */
export function shaking(line: Line, { from, to }: Place): NounPhrase | undefined {
	// "first called the tremor 6.3-magnitude", "rated the quake as 6.3-magnitude"
	if (line.is(to - 1, "magnitude-noun") && line.isJoint(to - 2)) {
		const end = line.lower(from - 1) === "as" ? from - 1 : from;
		const object = nounPhraseBefore(line, end);
		return object && line.is(object.from - 1, "determiner") ? object : undefined;
	}
	let at = from - 1;
	while (line.is(at, "article", "approximation") || line.is(at, "magnitude-noun", "of-word")) at--;
	if (line.is(at, "have")) return subjectOf(line, at, false);
	return line.lower(at) === "with" ? phraseEnding(line, at, false, "of-word") : undefined;
}

/** "The train had been travelling at 152 km an hour" */
export function mover(line: Line, place: Place): NounPhrase | undefined {
	const verb = place.from - 2;
	if (line.lower(place.from - 1) !== "at" || !line.is(verb, "motion-verb")) return undefined;
	return subjectOf(line, verb, true);
}

/** "waves as high as 15 metres", "waves three metres high": what is so high stands before it. */
export function asHighAs(line: Line, place: Place): NounPhrase | undefined {
	const before = line.lower(place.from) === "as" && line.is(place.from + 1, "size-word");
	if (!before && !line.is(place.to, "size-word")) return undefined;
	if (line.is(place.from - 1, "linking-verb")) return undefined;
	// "The metal vessel, about eight metres long,"
	let end = place.from;
	if (line.is(end - 1, "focus-word", "approximation")) end--;
	if (line.lower(end - 1) === ",") end--;
	const phrase = phraseEnding(line, end, false, "of-word");
	return phrase !== undefined && line.is(phrase.head, "subject-verb") ? undefined : phrase;
}
