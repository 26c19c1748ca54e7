import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, type Run, some } from "../text/run.ts";
import { hasVerb } from "./clause.ts";

/** Ends a noun phrase that begins at a token: {@link baseEnd}, handed in since the two call each other. */
type BaseEnd = (reading: Reading, first: number, limit: number) => number;

/** More appositions than these are a list. */
const MOST = 3;

/**
 * From the last token of a name over ", a geographer at …" to its end, and over ", and Bo Lund of the bank", who speaks
 * together with it; stays where no apposition follows.
 */
export function appositionEnd(reading: Reading, last: number, limit: number, baseEnd: BaseEnd): number {
	const end = ownEnd(reading, last, limit, baseEnd);
	if (end === last || !reading.tagged(end + 1, "comma") || !reading.tagged(end + 2, "and")) return end;
	const joined = oneMore(reading, end + 3, limit, baseEnd);
	if (joined === undefined || hasVerb(reading, end + 3, joined + 1)) return end;
	return ownEnd(reading, joined, limit, baseEnd);
}

function ownEnd(reading: Reading, last: number, limit: number, baseEnd: BaseEnd): number {
	let end = last;
	for (let round = 0; round < MOST; round++) {
		if (end + 2 >= limit || !reading.tagged(end + 1, "comma")) return end;
		if (round === 0 && isToldOf(reading, last, limit)) return end;
		if (reading.lower(end + 2) === "who" && round === 0) return relativeEnd(reading, end + 2, limit) ?? end;
		const next = oneMore(reading, end + 2, limit, baseEnd);
		if (next === undefined) return end;
		if (reading.tagged(next + 1, "relative") && next + 1 < limit)
			return relativeEnd(reading, next + 1, limit) ?? end;
		end = next;
	}
	return end;
}

/** "According to police, Dale Orton, 36, had fled": several people are no one man, who is whom they speak of. */
function isToldOf({ lower, tagged }: Reading, last: number, limit: number): boolean {
	if (!isPlural(lower(last)) || !tagged(last + 2, "name")) return false;
	const age = firstIn({ first: last + 3, last: limit - 1 }, (at) => !tagged(at, "name"));
	return age !== undefined && tagged(age, "comma") && tagged(age + 1, "number") && tagged(age + 2, "comma");
}

/** The end of the apposition that begins at `first`, where one does. */
function oneMore(reading: Reading, first: number, limit: number, baseEnd: BaseEnd): number | undefined {
	const { lower, tagged, word } = reading;
	// "a group that, according to the Post, offered £55m": the verb goes on.
	if (/..ed$/.test(lower(first)) && tagged(first + 1, "number", "determiner")) return undefined;
	if (isOfNumber(reading, first) || !tagged(first, "determiner", "word", "number", "name")) return undefined;
	const end = baseEnd(reading, first, limit);
	if (end < first || lower(first).endsWith("ing") || isClause(reading, { first, last: end }))
		return undefined;
	// What follows an apposition is a comma or the end; a verb makes it the subject of a new clause.
	const closed = end + 1 >= limit || tagged(end + 1, "comma", "relative") || word(end + 1) === ".";
	return closed ? end : undefined;
}

/** A clause of its own, whose verb is in it or ends it. */
function isClause(reading: Reading, { first, last }: Run): boolean {
	const { lower, tagged, word } = reading;
	// "As per an estimate by the bank, Orlo operates six boats, …": a clause, whose verb has a number behind it
	if (tagged(first, "name") && tagged(last, "word") && operates(reading, first, last)) return true;
	// "Her neighbour, Uwe Kranz, agreed."
	if (last === first && /..ed$/.test(lower(first)) && word(first + 1) === ".") return true;
	// "By the bank's count, 19 people drowned"
	return tagged(first, "number") && hasVerb(reading, first + 1, last + 1);
}

/** "Orlo operates six boats" */
function operates({ lower, tagged }: Reading, first: number, last: number): boolean {
	return some(
		{ first: first + 1, last: last - 1 },
		(at) => tagged(at, "word") && /..(?:s|ed)$/.test(lower(at)) && tagged(at + 1, "number"),
	);
}

/** "according to the authority, up from 2.1 million", "…, an increase of 6 percent": said of the number. */
function isOfNumber({ is, tagged }: Reading, first: number): boolean {
	if (is(first, "comparison-word")) return true;
	// "a huge sum for a firm with 35 partners"
	return (
		tagged(first, "determiner") && some({ first: first + 1, last: first + 2 }, (at) => is(at, "number-noun"))
	);
}

function relativeEnd({ tagged, word }: Reading, who: number, limit: number): number | undefined {
	for (let at = who + 1; at < limit && at - who < 25; at++)
		if (tagged(at, "comma", "quote") || word(at) === ".") return at - 1;
	return limit - who < 25 ? limit - 1 : undefined;
}
