import type { Run } from "../text/run.ts";
import { hasVerb, type Region, trim } from "./clause.ts";
import { isStop, nextStop } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { NOUN_CUES } from "./noun-cues.ts";

/** What stands before a number and makes one expression with it: "about 40", "at least 40", "up to 40". */
const BEFORE_NUMBER = /^(?:about|around|over|under|at|up|between|above|below|more|fewer|less|some)$/;

/** Does the verb take what stands at `next` as what is said: a clause, an object, "to …", "of …"? */
export function contentAfter(
	region: Region,
	verb: CueVerb,
	next: number,
	afterListener: boolean,
	afterRelative: boolean,
): boolean {
	const { reading, end } = region;
	const { lower, tagged } = reading;
	const word = lower(next);
	const { takes } = verb;
	// "the deals, which he estimates will not expire", "what advocates said were 300 families"
	if (tagged(next, "auxiliary") && afterRelative) return takes.has("clause");
	if (tagged(next, "not") || tagged(next, "auxiliary")) return false;
	if (/^(?:by|not|nothing|little|anything)$/.test(word)) return false;
	if (word === "to") {
		// "a deficit projected to swell" is no one's projection.
		if (verb.form === "past" && /^(?:project|forecast|expect|estimate)$/.test(verb.lemma)) return false;
		const infinitive = !tagged(next + 1, "determiner", "name", "number");
		return infinitive && takes.has("infinitive");
	}
	if (word === "of" || (word === "about" && !beforeNumber(region, next))) return takes.has("of");
	if (word === "as") return takes.has("as");
	// "a home assessed at $250,000"
	if (word === "at" && !beforeNumber(region, next)) return false;
	const clause = hasVerb(reading, next, end);
	if (tagged(next, "preposition") && !beforeNumber(region, next)) return takes.has("clause") && clause;
	if (tagged(next, "subordinator") || tagged(next, "relative")) {
		return (
			takes.has("clause") || (takes.has("that") && /^(?:how|why|what|where|whether|if|which|who)$/.test(word))
		);
	}
	if (/^(?:reject|dismiss)$/.test(verb.lemma)) return isClaim(region, next);
	if (verb.lemma === "give") return isGivenFigure(region, next);
	if (takes.has("noun") || takes.has("as")) return true;
	if (takes.has("evidence")) return true;
	if (!takes.has("clause") || tagged(next, "verb")) return afterListener && clause;
	// "The network says 43."
	if (tagged(next, "number") && isStop(region, next + 1) && verb.lemma === "say") return true;
	return (
		hasVerb(reading, next, Math.max(next + 1, nextStop(region, next))) ||
		(BARE.has(verb.lemma) && length(region, next) >= 3)
	);
}

/** "rejected the estimate", "dismissed reports that 40 died", not "rejected a new tax". */
function isClaim({ reading, end }: Region, next: number): boolean {
	for (let at = next; at < end && at - next < 7; at++) {
		if (NOUN_CUES.has(reading.lower(at)) || CLAIMED.test(reading.lower(at))) return true;
		if (reading.tagged(at, "comma", "verb", "auxiliary", "relative")) return false;
	}
	return false;
}

const CLAIMED =
	/^(?:calls?|requests?|offers?|rumou?rs?|charges|accusations?|figures?|numbers?|idea|notion|speculation|criticism|accounts?|version|verdict|results?)$/;

/** "gave a figure of 43", "gave no details", not "gave way", "gave 30 million euros". */
function isGivenFigure({ reading, end }: Region, next: number): boolean {
	for (let at = next; at < end && at - next < 5; at++) {
		if (
			/^(?:figures?|tolls?|tally|counts?|estimates?|numbers?|assessment|forecast|toll)$/.test(
				reading.lower(at),
			)
		)
			return true;
	}
	return false;
}

/** Verbs that take nothing but a clause, so that one follows even where no verb of it is in the word lists. */
const BARE = new Set(
	"say claim argue insist believe think contend allege admit acknowledge maintain know reckon warn fear predict suggest".split(
		" ",
	),
);

/** "put the toll at 40", "showed that": evidence verbs that may have anyone as subject. */
export function hasObject(region: Region, verb: CueVerb, next: number): boolean {
	const { lower, tagged } = region.reading;
	// "The Red Crescent, which has 300 workers there, counts 51."
	if (verb.lemma === "count") return tagged(next, "number");
	if (/^(?:record|document|register|verify|log|tally|confirm)$/.test(verb.lemma)) return false;
	if (!/^(?:put|place|peg|list|rank|give)$/.test(verb.lemma)) return false;
	for (let at = next; at < region.end && at - next < 14; at++) {
		if (lower(at) === "at" && !isStop(region, at + 1))
			return (
				tagged(at + 1, "number", "preposition", "adverb", "determiner") ||
				/^(?:fewer|less|more|nearly|almost)$/.test(lower(at + 1)) ||
				/^[$€£]$/.test(lower(at + 1))
			);
		if (tagged(at, "comma")) return false;
	}
	return false;
}

function beforeNumber(region: Region, at: number): boolean {
	const { lower, tagged } = region.reading;
	if (!BEFORE_NUMBER.test(lower(at))) return false;
	// "a home assessed at $250,000", "estimates at least 40"
	if (lower(at) === "at" && !/^(?:least|most)$/.test(lower(at + 1))) return false;
	for (let next = at + 1; next < region.end && next - at < 4; next++) {
		if (tagged(next, "number") || /^[$€£]$/.test(lower(next))) return true;
	}
	return false;
}

function length(region: Region, from: number): number {
	return region.end - from;
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

/** "since January", "fewer than 20": no clause follows. */
function isPrepositional({ reading }: Region, at: number): boolean {
	const next = reading.tag(at + 1);
	return /^(?:than|as|how)$/.test(reading.lower(at)) || next === "date" || next === "number";
}

function nextJoint(region: Region, from: number): number {
	const { reading, end, quotations } = region;
	const { tag, tagged } = reading;
	for (let at = from + 1; at < end; at++) {
		const open = quotations.find((quotation) => quotation.first === at);
		if (open !== undefined) at = Math.min(open.last, end - 1);
		const is = tag(at);
		if (
			(is === "subordinator" && !isPrepositional(region, at)) ||
			is === "but" ||
			/^[;:—–]$/.test(reading.word(at))
		)
			return at;
		const joint = tagged(at - 1, "comma") || is === "and";
		if (!joint) continue;
		// "have pledged $300bn, far less than the $1.3 trillion needed"
		if (tagged(at - 1, "comma") && /^(?:far|well|less|more)$/.test(reading.lower(at))) return at - 1;
		if (tagged(at - 1, "comma") && (is === "relative" || reading.lower(at).endsWith("ing"))) return at - 1;
		const verbAt = tagged(at + 1, "adverb") ? at + 2 : at + 1;
		if (is === "and" && verbAt < end && hasVerb(reading, verbAt, verbAt + 1)) return at;
		if (tagged(at - 1, "comma") && is === "and" && hasVerb(reading, at + 1, Math.min(end, at + 8)))
			return at - 1;
	}
	return end;
}
