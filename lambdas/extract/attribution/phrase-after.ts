import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { cueVerb } from "./cue-verbs.ts";
import { isNominal, MAX_LENGTH } from "./phrase.ts";

/** Prepositions inside a source to the right of its cue: "a person familiar with the matter", "data from the bank". */
const INSIDE = new Set("of from by for at with to about into on in behind over".split(" "));
/** What "in" and "on" lead to when they tell where or when something was said. */
const OCCASION = new Set(
	"statement interview speech report letter email e-mail tweet post message briefing conference memo note filing release address call video article monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december twitter facebook tv television radio response reference remarks testimony court".split(
		" ",
	),
);

/**
 * The noun phrase that begins at `first`, at most up to `limit` (exclusive): "Kirsten Dow, a geographer at the University
 * of South Carolina" of "…, said Kirsten Dow, a geographer at the University of South Carolina."
 */
export function nounPhraseFrom(reading: Reading, first: number, limit: number): Run | undefined {
	const { tagged } = reading;
	if (first >= limit) return undefined;
	if (tagged(first, "pronoun")) return { first, last: first };
	let last = baseEnd(reading, first, limit);
	if (last < first || !isNominal(reading, { first, last })) return undefined;
	if (last + 1 < limit && tagged(last + 1, "comma")) last = appositionEnd(reading, last, limit);
	return { first, last };
}

function baseEnd(reading: Reading, first: number, limit: number): number {
	const { lower, tag, tagged, word, start, end } = reading;
	let at = first;
	for (; at < limit && at - first < MAX_LENGTH; at++) {
		switch (tag(at)) {
			case "name":
			case "word":
			case "number":
			case "possessive":
				if (at > first && tagged(at, "word") && isFiniteHere(reading, at)) return at - 1;
				continue;
			case "determiner":
				if (at === first || tagged(at - 1, "preposition") || tagged(at - 1, "and")) continue;
				if (tagged(at - 1, "determiner")) continue;
				return at - 1;
			case "adverb":
				if (tagged(at - 1, "determiner")) continue;
				return at - 1;
			case "and":
				if (at + 1 < limit && tagged(at + 1, "name", "word", "determiner")) continue;
				return at - 1;
			case "preposition":
				if (!INSIDE.has(lower(at)) || at + 1 >= limit || isOccasion(reading, at, limit)) return at - 1;
				// "estimated by insurers at $3 billion"
				if (lower(at) === "at" && (tagged(at + 1, "number") || /^[$€£]$/.test(lower(at + 1)))) return at - 1;
				continue;
			case "mark":
				if (word(at) === "(") {
					const close = closingBracket(reading, at, limit);
					if (close < 0) return at - 1;
					at = close;
					continue;
				}
				if (/^[-‐‑/$%.]$/.test(word(at)) && at + 1 < limit && start(at + 1) === end(at)) continue;
				return at - 1;
			default:
				return at - 1;
		}
	}
	return at - 1;
}

/** A verb behind the noun phrase: "the bank said", "the bank cut its". */
function isFiniteHere(reading: Reading, at: number): boolean {
	const before = reading.tag(at - 1);
	const object = reading.tagged(at + 1, "determiner") && (before === "name" || before === "word");
	if (object && !reading.lower(at).endsWith("ing")) return true;
	const cue = cueVerb(reading.lower(at));
	return cue !== undefined && !cue.nounToo && cue.form !== "base";
}

/** "in a statement", "on Monday", "at a news conference": where and when, not who. */
export function isOccasion(reading: Reading, preposition: number, limit: number): boolean {
	const { lower, tagged } = reading;
	for (let at = preposition + 1; at < limit && at - preposition < 7; at++) {
		if (tagged(at, "date") || OCCASION.has(lower(at))) return lower(preposition) !== "of";
		if (tagged(at, "preposition") || tagged(at, "comma") || tagged(at, "mark")) return false;
	}
	return false;
}

function closingBracket(reading: Reading, open: number, limit: number): number {
	for (let at = open + 1; at < limit && at - open < 14; at++) if (reading.word(at) === ")") return at;
	return -1;
}

/** From the last token of a name over ", a geographer at …" to its end; stays where no apposition follows. */
function appositionEnd(reading: Reading, last: number, limit: number): number {
	const { lower, tag, tagged } = reading;
	let end = last;
	for (let rounds = 0; rounds < 3; rounds++) {
		const first = end + 2;
		if (first >= limit || !tagged(end + 1, "comma")) return end;
		if (lower(first) === "who" && rounds === 0) return relativeEnd(reading, first, limit) ?? end;
		const is = tag(first);
		// "according to the authority, up from 2.1 million", "…, an increase of 6 percent": said of the number.
		if (COMPARED.test(lower(first)) || (is === "determiner" && CHANGES.test(lower(first + 1)))) return end;
		if (is !== "determiner" && is !== "word" && is !== "number" && is !== "name") return end;
		const next = baseEnd(reading, first, limit);
		if (next < first || lower(first).endsWith("ing")) return end;
		// What follows an apposition is a comma or the end; a verb makes it the subject of a new clause.
		if (next + 1 < limit && !tagged(next + 1, "comma") && reading.word(next + 1) !== ".") {
			return tagged(next + 1, "relative") ? (relativeEnd(reading, next + 1, limit) ?? end) : end;
		}
		end = next;
	}
	return end;
}

const COMPARED = /^(?:up|down|compared|including|more|less|fewer|well|far|nearly|almost|about|roughly)$/;
const CHANGES =
	/^(?:rise|increase|jump|drop|fall|decline|decrease|gain|surge|record|figure|number|total|level|share)$/;

function relativeEnd(reading: Reading, who: number, limit: number): number | undefined {
	for (let at = who + 1; at < limit && at - who < 25; at++) {
		const is = reading.tag(at);
		if (is === "comma" || is === "quote" || reading.word(at) === ".") return at - 1;
	}
	return limit - who < 25 ? limit - 1 : undefined;
}
