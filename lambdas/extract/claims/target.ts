import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** Tokens from "target" to the number, before it and behind it. */
const REACH = { before: 8, behind: 4 };

/** "a target of 2 percent", "its 2 percent target", "the goal is to halve": not "a 36-yard field goal", "hit 50 targets". */
export function isTarget(reading: Reading, { figure, narrow }: Scope): boolean {
	const { is, tagged } = reading;
	// "her 19th goal of the season"
	if (is(figure.last, "ordinal-ending")) return false;
	const reach = { first: Math.max(narrow.first, figure.first - REACH.before + 1), last: figure.first - 1 };
	const before = lastIn(reach, (at) => tagged(at, "comma") || is(at, "target-word"));
	if (before !== undefined && is(before, "target-word") && leadsTo(reading, before, figure)) return true;
	if (isAimOf(reading, figure, narrow.first)) return true;
	const end = Math.min(narrow.last, figure.last + REACH.behind - 1);
	const behind = firstIn({ first: figure.last + 1, last: end }, (at) => is(at, "target-word"));
	if (behind === undefined || isScored(reading, behind) || isCounted(reading, figure, behind)) return false;
	return !some({ first: figure.last + 1, last: behind - 1 }, (at) => !tagged(at, "word", "name", "mark"));
}

/** "a field goal" */
const isScored = ({ lower }: Reading, goal: number): boolean => lower(goal - 1) === "field";

/** "more than 50 terror targets": so many of them, unlike "its 2 percent targets". */
const isCounted = ({ lower, tagged }: Reading, { first, last }: Run, behind: number): boolean =>
	lower(behind) === "targets" && tagged(first, "number", "word") && tagged(last, "number");

/** "a target of 40", "targeting 40", "targeted at 40": not "the goal gave them a 1-0 win", "target 3 of the plan", "attacks targeting a flaw on 40 pages". */
function leadsTo(reading: Reading, word: number, { first, last }: Run): boolean {
	const { is, lower, tagged } = reading;
	if (isScored(reading, word)) return false;
	const between = { first: word + 1, last: first - 1 };
	if (/^target(?:s|ed|ing)$/.test(lower(word)) && between.first > between.last)
		return lower(word) !== "targets" || tagged(last + 1, "word", "name") || is(last + 1, "percent-word");
	if (/ed$|ing$/.test(lower(word)))
		return !some(between, (at) => tagged(at, "preposition") && !is(at, "change-link") && lower(at) !== "at");
	// "the target was met in 15 years"
	if (is(first - 1, "period-preposition") && !tagged(word + 1, "preposition")) return false;
	if (lower(word) === "target" && between.first > between.last)
		return tagged(last + 1, "word") || is(word - 1, "modal");
	return !some(between, (at) => hasVerb(reading, at, at + 1) && !is(at, "be") && lower(at) !== "set");
}

/** "One of the goals is to avoid importing half", "a target, which is to halve the number": what the aim is. */
function isAimOf({ is, lower, tagged }: Reading, { first }: Run, floor: number): boolean {
	const be = lastIn(
		{ first: Math.max(floor, first - REACH.before), last: first - 2 },
		(at) => is(at, "be") && lower(at + 1) === "to",
	);
	if (be === undefined) return false;
	const noun = tagged(be - 1, "relative") ? (tagged(be - 2, "comma") ? be - 3 : be - 2) : be - 1;
	return is(noun, "aim-noun");
}
