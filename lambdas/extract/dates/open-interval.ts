import type { NumberedLine } from "../numbers/numbered-line.ts";
import { wordsOf } from "../text/lexicon/lexicon.ts";
import type { Interval, Period } from "./interval.ts";
import { OPENING_WORDS, readLead, type Side } from "./open-lead.ts";
import type { Sentence } from "./sentence.ts";
import { settle } from "./settle.ts";
import type { Tense } from "./tense.ts";
import { type Found, type Time, unresolved } from "./time.ts";
import { skipTimeBefore } from "./time-of-day.ts";

const STARTS: ReadonlySet<string> = new Set([...OPENING_WORDS, ...wordsOf("range-opener")]);

/** Whether an interval can begin with an atom that begins no point of time. */
export const startsInterval = (line: NumberedLine, at: number): boolean => STARTS.has(line.lower(at));

/** What follows "or" and "and" behind a date: "2018 or later". */
const ADDED: Readonly<Record<string, Side>> = {
	later: "since",
	after: "since",
	onwards: "since",
	earlier: "until",
	before: "until",
};

/**
 * "since 2022", "until March", "by 2030", "as early as Friday", "before 2010", "after June", "from 2019 onwards", "2018 or later".
 * "By" and "until" reach to the last day of the time, "since" begins on its first.
 */
export function readOpenInterval(sentence: Sentence, at: number): Found | undefined {
	const present = toPresent(sentence, at);
	if (present) return present;
	const lead = readLead(sentence.line, at);
	return lead ? led(sentence, at, lead.end, lead.side) : openedBehind(sentence, at);
}

/** "from 2019 onwards", "2018 or later" */
function openedBehind(sentence: Sentence, at: number): Found | undefined {
	const { line } = sentence;
	const from = line.lower(at) === "from" ? at + 1 : at;
	const found = sentence.point(from, 0);
	if (!found) return undefined;
	const next = line.lower(found.end);
	if (line.is(found.end, "onwards-word") && (from > at || next !== "on"))
		return { end: found.end + 1, time: opened(sentence, found, at, "since") };
	const side = next === "or" || next === "and" ? ADDED[line.lower(found.end + 1)] : undefined;
	const end = found.end + 2;
	return side && isClauseEnd(line, end) ? { end, time: opened(sentence, found, at, side) } : undefined;
}

const isClauseEnd = (line: NumberedLine, at: number): boolean =>
	at >= line.size || /^\p{P}/u.test(line.word(at)) || line.is(at, "copula", "clause-goes-on");

/** "34 have died to date", "till now", "up to now": until publication. */
function toPresent({ line, published }: Sentence, at: number): Found | undefined {
	const up = line.lower(at) === "up" ? at + 1 : at;
	const lead = line.lower(up);
	const noun = line.lower(up + 1);
	const isNow = noun === "now" && (lead === "till" || lead === "until" || (up > at && lead === "to"));
	// "Up to date" and "to date the find" are other words.
	const isDate = noun === "date" && up === at && line.is(up, "until", "up-to") && line.isEnd(up + 2);
	if (!isNow && !(isDate && lead !== "through" && lead !== "thru")) return undefined;
	const time: Time =
		published === undefined ? unresolved("span") : { grain: "span", open: { to: published } };
	return { end: up + 2, time };
}

function led(sentence: Sentence, at: number, lead: number, side: Side): Found | undefined {
	const { line } = sentence;
	const from = line.lower(lead) === "at" && line.lower(lead + 1) === "least" ? lead + 2 : lead;
	const found = sentence.point(from, 0);
	if (!found || isClosed(line, at, from, found, side)) return undefined;
	return { end: found.end, time: opened(sentence, found, at, side) };
}

/** Phrases that name a time and open nothing. */
function isClosed(line: NumberedLine, at: number, from: number, { end, time }: Found, side: Side): boolean {
	// "after Monday's attack" and "before last week's vote"
	if (line.is(end, "possessive-mark", "apostrophe")) return true;
	// "Shortly before 3 a.m. on the 28th" is that day.
	if ((side === "before" || side === "after") && skipTimeBefore(line, from) !== undefined) return true;
	const lead = line.lower(at);
	// "all through the summer" is during it; "through Friday" ends with it.
	if (lead === "through" && !time.isEnd && (time.grain === "span" || line.lower(from) === "the")) return true;
	return lead === "beginning" && line.lower(from - 1) !== "beginning" && time.grain === "span";
}

function opened(sentence: Sentence, found: Found, at: number, side: Side): Time {
	const settled = settle(sentence, found.time, tenseOf(sentence, found, at, side));
	const time = side === "until" ? awaited(sentence, at, settled) : settled;
	if (!time.period) return unresolved("span");
	return { grain: "span", open: openEnd(time.period, side, time.isEnd === true), implied: time.implied };
}

/** "By March 40 had died": the pluperfect looks back from a time that is over. */
const looksBack = (line: NumberedLine): boolean =>
	line.atoms.slice(0, 60).some(({ lower }) => lower === "had");

/**
 * "Since" looks back. "Until" looks ahead, whatever the verb: "was adjourned until April 22"; only where it may as well
 * tell how long something went on ("worked there until March") the verb decides.
 */
function tenseOf(sentence: Sentence, { end, time }: Found, at: number, side: Side): Tense {
	const { line } = sentence;
	const said = sentence.tense(at, end);
	// "workers furloughed since August would return": since looks back, whatever is to come
	if (side === "since") return line.lower(at).endsWith("since") ? "past" : (said ?? "past");
	if (side !== "until") return said;
	if (said !== "past" || line.has(at - 8, at, "put-off")) return "future";
	// "Against a target of 78% by March" may be to come; "by March 40 had died" is over.
	const by = line.lower(at) === "by" && !looksBack(line);
	return (time.grain === "day" || by) && !time.weekday ? undefined : said;
}

/** "Markets are closed until Friday" is the coming one, whatever the verb; "by Friday 40 had died" the last. */
function awaited({ line, published }: Sentence, at: number, time: Time): Time {
	const { period, weekday, grain } = time;
	// "demanded that 20 be let through by the weekend"
	if (!period || !(weekday || grain === "weekend") || published === undefined || period.to >= published)
		return time;
	if (line.is(at + 1, "past-word") || looksBack(line)) return time;
	return { ...time, period: { from: period.from + 7, to: period.to + 7 } };
}

function openEnd({ from, to }: Period, side: Side, isEnd: boolean): Interval {
	switch (side) {
		case "since":
			return { from };
		case "until":
			return { to };
		case "before":
			return { to: isEnd ? to : from - 1 };
		case "after":
			return { from: to + 1 };
	}
}
