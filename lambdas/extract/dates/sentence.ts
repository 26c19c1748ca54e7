import type { NumberedLine } from "../numbers/numbered-line.ts";
import type { Day } from "./days.ts";
import type { SaidDays } from "./said-days.ts";
import type { Tense } from "./tense.ts";
import type { Found, Time } from "./time.ts";

/** One sentence, with what the article has said of time before it. */
export interface Sentence {
	line: NumberedLine;
	/** Publication day; absent: what needs it stays unresolved. */
	published: Day | undefined;
	/** The last resolved date of this sentence or the one before it, for "the same day", "a year earlier". */
	anchor: Time | undefined;
	/** The anchor stands in this very sentence. */
	anchorIsNear: boolean;
	/** The year that opens the sentence: "In 2019, …", "Last year's summit …". */
	openingYear: number | undefined;
	/** "03/04/2026" is 3 April. Absent: not known, the month first is assumed and marked. */
	dayFirst: boolean | undefined;
	/** Summer is December to February. */
	southern: boolean;
	/** The days the article has named with their year so far. */
	said: SaidDays;
	/** Whether the clause around atoms `[from, to)` speaks of the past or the future. */
	tense(from: number, to: number): Tense;
	/** The longest time that begins at an atom, with its year and its time of day. */
	point(at: number, depth: number): Found | undefined;
}

/** Recognises one phenomenon. */
export interface Recogniser {
	/** The lower-case words it can begin with. */
	starts: Iterable<string>;
	/** It can also begin with any number. */
	digits?: boolean;
	/**
	 * One of these is in every expression it reads, unless a recogniser that it asks names its own: a sentence without any of
	 * all recognisers' is not read. Numbers by their form: "0" one or two digits, "0000" four or more, "0th", "0/", "q0".
	 */
	tells: Iterable<string>;
	/**
	 * What it finds at such a word. `depth` counts nested expressions ("the end of the first week of …") and is passed on,
	 * so that reading stays linear.
	 */
	read(sentence: Sentence, at: number, depth: number): Found | undefined;
}

/** The longest of what was found; the first of equals. */
export function longest(found: Iterable<Found | undefined>): Found | undefined {
	let best: Found | undefined;
	for (const one of found) if (one && (!best || one.end > best.end)) best = one;
	return best;
}

export const MAX_DEPTH = 3;
