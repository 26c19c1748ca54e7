import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { apposed, joinedBefore } from "./apposed-subject.ts";
import { listedBefore } from "./listed.ts";
import { isDash } from "./phrase.ts";
import { nounPhraseEndingAt } from "./phrase-before.ts";

/** The subject of a verb and what was stepped over to reach it. */
export interface Subject extends Run {
	/** "did not say", "never claimed". */
	negated: boolean;
	/** First token of the verb group: "has", "also", "on Monday" of "X on Monday said". */
	verbFirst: number;
	/** It is the subject of an earlier verb: "He praised the plan and vowed". */
	shared?: true;
}

/**
 * The noun phrase that ends before the verb at `verb`, within [`floor`, `verb`): "Jane Doe, the mayor of Springfield,"
 * of "…, Jane Doe, the mayor of Springfield, said". Reads right to left until something that no noun phrase holds.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | undefined {
	const { tagged } = reading;
	const { at, negated } = groupBefore(reading, verb, floor);
	if (at < floor) return undefined;
	const insertion = tagged(at, "comma") || isDash(reading, at);
	const alone = insertion ? apposed(reading, at, floor) : nounPhraseEndingAt(reading, at, floor);
	if (alone === undefined) return undefined;
	const joined = joinedBefore(reading, alone.first, floor) ?? alone.first;
	const run = {
		...alone,
		first: insertion ? joined : listedBefore(reading, { ...alone, first: joined }, floor),
	};
	const published = tagged(at, "comma") ? undefined : publishedWhen(reading, run, verb);
	return { ...run, last: published ?? run.last, negated, verbFirst: (published ?? at) + 1 };
}

/** Steps left over the rest of a verb group, "has also not", and over when: the token that it begins behind. */
function groupBefore(reading: Reading, verb: number, floor: number): { at: number; negated: boolean } {
	const { is, tagged } = reading;
	let negated = false;
	let at = verb - 1;
	while (at >= floor) {
		if (tagged(at, "not") || is(at, "near-negation")) negated = true;
		// "Analysts had, on average, expected a loss"
		if (tagged(at, "comma")) {
			const open = insideVerb(reading, at, floor);
			if (open === undefined) break;
			at = open - 1;
		} else if (isTimeBefore(reading, at, floor)) {
			const from = leftOfTime(reading, at, floor);
			// "statistics from last month showed": which ones
			if (reading.lower(from) === "from") break;
			at = from;
		} else if (isOut(reading, at)) at--;
		else if (isAdverbial(reading, at)) at -= 2;
		else if (tagged(at, "auxiliary", "adverb", "not") || is(at, "times-adverb")) at--;
		else break;
	}
	return { at, negated };
}

/** "A poll out Monday showed": the day is the poll's. */
const isOut = ({ is, lower }: Reading, at: number): boolean => lower(at) === "out" && is(at - 1, "document");

/** "who in turn said", "critics have in particular noted" */
const isAdverbial = ({ is, lower }: Reading, at: number): boolean =>
	is(at, "adverbial-noun") && (lower(at - 1) === "in" || lower(at - 1) === "of" || lower(at - 1) === "on");

/** "a survey published on Monday found": the day is the survey's, which ends there. */
function publishedWhen(reading: Reading, run: Run, verb: number): number | undefined {
	if (!reading.is(run.last, "publishing-participle")) return undefined;
	let last = verb - 1;
	while (reading.tagged(last, "auxiliary", "adverb", "not")) last--;
	return last > run.last ? last : undefined;
}

/** The comma that opens an aside within a verb group, behind its auxiliary; undefined where `close` closes none. */
export function insideVerb({ tagged }: Reading, close: number, floor: number): number | undefined {
	for (let open = close - 1; open > floor && close - open < 8; open--) {
		if (tagged(open, "comma")) return tagged(open - 1, "auxiliary") ? open : undefined;
		if (tagged(open, "verb", "auxiliary", "quote", "relative")) return undefined;
	}
	return undefined;
}

/** "X on Monday said", "X last week said": true where the word at `at` is such a time. */
function isTimeBefore({ is, tagged }: Reading, at: number, floor: number): boolean {
	if (tagged(at, "date")) return at > floor && !tagged(at - 1, "comma");
	return is(at, "time-noun") && (is(at + 1, "time-shift") || (at > floor && is(at - 1, "time-lead")));
}

function leftOfTime(reading: Reading, at: number, floor: number): number {
	let next = at - 1;
	while (next >= floor && reading.is(next, "time-opening")) next--;
	return next;
}
