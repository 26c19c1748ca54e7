import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Region, Statement } from "./clause.ts";
import { readInverted } from "./inverted.ts";
import { isPassive } from "./passives.ts";
import { mayShare, sharedSubject } from "./shared-subject.ts";
import { readStraight } from "./straight.ts";
import { subjectBefore } from "./subject.ts";

/** Reads the statement that a finite reporting verb at `at` makes, if it makes one. */
export function readVerb(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	const { reading, first } = region;
	if (!mayBeFinite(region, at, verb) || isPassive(region, at, verb)) return undefined;
	const subject =
		subjectBefore(reading, at, first) ?? (mayShare(verb) ? sharedSubject(region, at, earlier) : undefined);
	return readInverted(region, at, verb) ?? (subject && readStraight({ region, at, verb, subject }));
}

/** Not behind "to", "the" or "'s"; a participle and a gerund only behind an auxiliary. */
function mayBeFinite({ reading, first }: Region, at: number, verb: CueVerb): boolean {
	const { lower, tagged } = reading;
	if (lower(at - 1) === "to") return false;
	const inside = at > first;
	// "Another told a nurse": one person by himself
	const lone = reading.is(at - 1, "lone-word", "bare-quantity") && !verb.nounToo;
	if (inside && !lone && tagged(at - 1, "determiner", "possessive", "preposition")) return false;
	// "at the last contested convention"
	if (inside && verb.form === "past" && reading.is(at - 1, "time-lead") && tagged(at + 1, "word"))
		return false;
	if (verb.form === "participle") return inside && tagged(at - 1, "auxiliary", "adverb");
	return verb.form !== "gerund" || (inside && tagged(at - 1, "auxiliary"));
}
