import type { Day } from "./days.ts";
import type { SaidDays } from "./said-days.ts";
import type { Tense } from "./tense.ts";
import type { Found, Time } from "./time.ts";
import type { Word } from "./words.ts";

/** One sentence as the recognisers see it. */
export interface Reading {
	/** The article's text; words carry offsets into it. */
	text: string;
	words: readonly Word[];
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
	/** Whether the clause around words `[from, to)` speaks of the past or the future. */
	tense(from: number, to: number): Tense;
	/** The longest time that begins at a word, with its year and its time of day. */
	point(at: number, depth: number): Found | undefined;
}

/**
 * Recognises one phenomenon. `starts` are the lower-case words it can begin with; `digits`: also any number.
 * `read` is called at such a word and gives what it found there. `depth` counts nested expressions
 * ("the end of the first week of …") and is passed on, so that reading stays linear.
 */
export interface Recogniser {
	starts: Iterable<string>;
	digits?: boolean;
	read(reading: Reading, at: number, depth: number): Found | undefined;
}

/** The longest of what was found; the first of equals. */
export function longest(found: Iterable<Found | undefined>): Found | undefined {
	let best: Found | undefined;
	for (const one of found) if (one && (!best || one.end > best.end)) best = one;
	return best;
}

export const MAX_DEPTH = 3;
