import type { Interval, Period } from "./interval.ts";
import type { Reading } from "./reading.ts";
import { settle } from "./settle.ts";
import { PUT_OFF, type Tense } from "./tense.ts";
import { type Found, type Time, unresolved } from "./time.ts";
import { skipTimeBefore } from "./time-of-day.ts";
import { isDash, type Word } from "./words.ts";

type Side = "since" | "until" | "before" | "after";

const LEADS = new Map<string, Side>([
	["since", "since"],
	["starting", "since"],
	["beginning", "since"],
	["effective", "since"],
	["until", "until"],
	["till", "until"],
	["by", "until"],
	["through", "until"],
	["before", "before"],
	["pre", "before"],
	["after", "after"],
	["post", "after"],
]);
const PHRASES: [words: string[], side: Side][] = [
	[["prior", "to"], "before"],
	[["no", "later", "than"], "until"],
	[["not", "later", "than"], "until"],
	[["no", "earlier", "than"], "since"],
	[["not", "earlier", "than"], "since"],
	[["no", "sooner", "than"], "since"],
	[["as", "early", "as"], "since"],
	[["as", "soon", "as"], "since"],
	[["later", "than"], "after"],
	[["earlier", "than"], "before"],
	[["up", "to", "and", "including"], "until"],
	[["up", "to"], "until"],
	[["up", "until"], "until"],
	[["ever", "since"], "since"],
];
const STARTS = new Set([
	...LEADS.keys(),
	...PHRASES.map(([words]) => words[0] as string),
	"from",
	"between",
	"to",
]);

/** Whether an interval can begin with a word that begins no point of time. */
export const startsInterval = (word: Word): boolean => STARTS.has(word.lower);

const ONWARDS = /^(?:on|onward|onwards|forward|forwards)$/;

/**
 * "since 2022", "until March", "by 2030", "as early as Friday", "before 2010", "after June", "from 2019 onwards", "2018 or later".
 * "By" and "until" reach to the last day of the time, "since" begins on its first.
 */
export function readOpenInterval(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const present = toPresent(reading, at);
	if (present) return present;
	const lead = readLead(words, at);
	if (lead) return led(reading, at, lead.end, lead.side);
	const from = words[at]?.lower === "from" ? at + 1 : at;
	const found = reading.point(from, 0);
	if (!found) return undefined;
	const next = words[found.end]?.lower ?? "";
	if (ONWARDS.test(next) && (from > at || next !== "on"))
		return { end: found.end + 1, time: opened(reading, found, at, "since") };
	if (next !== "or" && next !== "and") return undefined;
	const side = { later: "since", after: "since", onwards: "since", earlier: "until", before: "until" }[
		words[found.end + 1]?.lower ?? ""
	] as Side | undefined;
	return side && isClauseEnd(words[found.end + 2])
		? { end: found.end + 2, time: opened(reading, found, at, side) }
		: undefined;
}

const endsPhrase = (word: Word | undefined): boolean => word === undefined || /^[.,;:)?!]$/.test(word.text);

const isClauseEnd = (word: Word | undefined): boolean =>
	word === undefined || /^\p{P}/u.test(word.text) || /^(?:to|or|in|for|were|was|is|are)$/.test(word.lower);

/** "34 have died to date", "till now", "up to now": until publication. */
function toPresent({ words, published }: Reading, at: number): Found | undefined {
	const up = words[at]?.lower === "up" ? at + 1 : at;
	const lead = words[up]?.lower ?? "";
	const noun = words[up + 1]?.lower;
	if (noun === "now" ? !(lead === "till" || lead === "until" || up > at) : noun !== "date" || up > at)
		return undefined;
	// "Up to date" and "to date the find" are other words.
	if (!/^(?:to|till|until)$/.test(lead) || (noun === "date" && !endsPhrase(words[up + 2]))) return undefined;
	const time: Time =
		published === undefined ? unresolved("span") : { grain: "span", open: { to: published } };
	return { end: up + 2, time };
}

function readLead(words: readonly Word[], at: number): { end: number; side: Side } | undefined {
	for (const [phrase, side] of PHRASES)
		if (phrase.every((word, index) => words[at + index]?.lower === word))
			return { end: at + phrase.length, side };
	const side = LEADS.get(words[at]?.lower ?? "");
	if (!side) return undefined;
	if (words[at]?.lower === "pre" || words[at]?.lower === "post")
		return isDash(words[at + 1]) ? { end: at + 2, side } : undefined;
	const gerund =
		words[at]?.lower === "starting" || words[at]?.lower === "beginning" || words[at]?.lower === "effective";
	return { end: gerund && /^(?:on|in|from|at)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1, side };
}

function led(reading: Reading, at: number, lead: number, side: Side): Found | undefined {
	const { words } = reading;
	const from = words[lead]?.lower === "at" && words[lead + 1]?.lower === "least" ? lead + 2 : lead;
	const found = reading.point(from, 0);
	if (!found) return undefined;
	// "after Monday's attack" and "before last week's vote" name a date and open nothing.
	if (/^['’]s?$/.test(words[found.end]?.lower ?? "")) return undefined;
	// "Shortly before 3 a.m. on the 28th" is that day.
	if ((side === "before" || side === "after") && skipTimeBefore(words, from) !== undefined) return undefined;
	// "all through the summer" is during it; "through Friday" ends with it.
	if (
		words[at]?.lower === "through" &&
		!found.time.isEnd &&
		(found.time.grain === "span" || words[from]?.lower === "the")
	)
		return undefined;
	if (
		words[at]?.lower === "beginning" &&
		words[from - 1]?.lower !== "beginning" &&
		found.time.grain === "span"
	)
		return undefined;
	return { end: found.end, time: opened(reading, found, at, side) };
}

function opened(reading: Reading, found: Found, at: number, side: Side): Time {
	const tense = tenseOf(reading, found, at, side);
	const time =
		side === "until"
			? awaited(reading, at, settle(reading, found.time, tense))
			: settle(reading, found.time, tense);
	if (!time.period) return unresolved("span");
	return { grain: "span", open: openEnd(time.period, side, time.isEnd === true), implied: time.implied };
}

/**
 * "Since" looks back. "Until" looks ahead, whatever the verb: "was adjourned until April 22"; only where it may as well
 * tell how long something went on ("worked there until March") the verb decides.
 */
function tenseOf(reading: Reading, { end, time }: Found, at: number, side: Side): Tense {
	const said = reading.tense(at, end);
	if (side === "since") return said ?? "past";
	if (side !== "until") return said;
	if (said === "past" && !isPutOff(reading, at)) {
		// "Against a target of 78% by March" may be to come; "by March 40 had died" is over.
		const by =
			reading.words[at]?.lower === "by" && !reading.words.slice(0, 60).some(({ lower }) => lower === "had");
		return (time.grain === "day" || by) && !time.weekday ? undefined : said;
	}
	return "future";
}

const isPutOff = ({ words }: Reading, at: number): boolean =>
	words.slice(Math.max(0, at - 8), at).some(({ lower }) => PUT_OFF.has(lower));

/** "Markets are closed until Friday" is the coming one, whatever the verb; "by Friday 40 had died" the last. */
function awaited({ words, published }: Reading, at: number, time: Time): Time {
	const { period, weekday } = time;
	if (
		!period ||
		!weekday ||
		published === undefined ||
		period.to >= published ||
		/^(?:last|past|previous)$/.test(words[at + 1]?.lower ?? "") ||
		words.slice(0, 60).some(({ lower }) => lower === "had")
	)
		return time;
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
