import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Quotation } from "./quotations.ts";

/** Who-said-what in token indices. One source may own several pieces: "C," she said, "C." */
export interface Statement {
	source: Run;
	cue: Run;
	contents: Run[];
	via?: Run;
	/** First token of the clause that names the source: where what stood before must end. */
	clauseFirst: number;
	clauseLast: number;
}

/** The stretch of one sentence that a cue can reach: inside one quotation, or outside of them all. */
export interface Region {
	reading: Reading;
	quotations: Quotation[];
	first: number;
	/** Exclusive. */
	end: number;
	/** The quotation that the stretch lies in. */
	inside?: Quotation;
	/** Where the stretch ends its paragraph: the next one. */
	nextParagraph?: Run;
}

/** True where the run holds a finite verb as far as the word lists tell. */
export function hasVerb(reading: Reading, first: number, end: number): boolean {
	for (let at = first; at < end; at++) {
		const is = reading.tag(at);
		if (is === "verb" || is === "auxiliary") return true;
		if ((is === "not" || is === "pronoun") && /['’]/.test(reading.lower(at))) return true;
		if (is !== "word") continue;
		const cue = cueVerb(reading.lower(at));
		if (cue !== undefined && !cue.nounToo && cue.form !== "gerund") return true;
		if (looksFinite(reading, at)) return true;
	}
	return false;
}

/** "rose", "backed" after a noun: a word in -ed behind a noun or name is taken for a verb. */
function looksFinite(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	if (!reading.tagged(at - 1, "name", "word", "number", "relative", "pronoun")) return false;
	const verb = reading.verb(at);
	return (word.length > 4 && word.endsWith("ed")) || (verb?.form === "past" && verb.lemma !== word);
}

export function isQuoteMark(reading: Reading, at: number): boolean {
	return reading.tagged(at, "quote") || /^['‘’]$/.test(reading.word(at));
}

/** The quotation that opens at the token, if one does. */
export function quotationFrom(region: Region, at: number): Quotation | undefined {
	return region.quotations.find((quotation) => quotation.first === at);
}

/** The quotation that closes at the token, if one does. */
export function quotationTo(region: Region, at: number): Quotation | undefined {
	return region.quotations.find((quotation) => quotation.last === at);
}

/** Drops marks and space-fillers from both ends: a content neither starts with a comma nor ends with one. */
export function trim(reading: Reading, run: Run): Run | undefined {
	let { first, last } = run;
	const idle = (at: number) =>
		reading.tagged(at, "comma") || reading.is(at, "parting-mark") || /^[.-]$/.test(reading.word(at));
	while (first <= last && idle(first)) first++;
	while (last >= first && idle(last)) last--;
	return first <= last ? { first, last } : undefined;
}

/** A statement, unless nothing is said in it. */
export function statementOf(
	source: Run,
	cue: Run,
	contents: Run[],
	clauseFirst: number,
	clauseLast: number,
): Statement | undefined {
	if (contents.length === 0) return undefined;
	return { source: { first: source.first, last: source.last }, cue, contents, clauseFirst, clauseLast };
}
