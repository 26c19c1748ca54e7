import type { Attribution, FigureStatus } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { lemmaOfCue } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { lastIn, type Run, some } from "../text/run.ts";
import { isConditional, mayHaveHappened } from "./condition.ts";
import { isDenied, isNegated, isUntouched } from "./denial.ts";
import { isGiven } from "./given.ts";
import { headlineStatus } from "./headline-status.ts";
import { isLeftOpen } from "./left-open.ts";
import { STATED } from "./moods.ts";
import type { Scope } from "./scope.ts";
import { isTarget } from "./target.ts";
import { amountStatus, statusFrom } from "./verb-status.ts";

/** A figure in its clause. */
interface Placed {
	reading: Reading;
	scope: Scope;
	attribution: Attribution | undefined;
}

/**
 * Whether a figure is denied, unconfirmed, forecast, planned, conditional or a target; absent where it is stated as a fact. Only the
 * clause with the figure counts: "the firm, which has 300 workers, could close" states 300.
 */
export function statusOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
): FigureStatus | undefined {
	const status = firstOf(STATUSES, { reading, scope, attribution });
	return status === STATED ? undefined : status;
}

/** What a limit is that a negated verb sets: "has not had more than 60" is stated, "will not hire more than 40" planned. */
export function boundStatus(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
): FigureStatus | undefined {
	const status = statusFrom(reading, scope, "left", attribution !== undefined);
	return status === STATED ? undefined : status;
}

/** What decides the status, the strongest first. */
export const STATUSES: readonly Reader<Placed, FigureStatus | typeof STATED>[] = [
	[
		"its source denies it",
		"The army denied that {40} had died.",
		({ reading, attribution }) => (attribution && isDenied(reading, attribution) ? "denied" : undefined),
	],
	[
		"it is called a target",
		"The bank missed its {2} percent target.",
		({ reading, scope }) => (isTarget(reading, scope) ? "target" : undefined),
	],
	[
		"its verb is negated",
		"Growth did not reach {5} percent.",
		({ reading, scope }) => (isNegated(reading, scope) ? "denied" : undefined),
	],
	[
		"it is left open",
		"The army could not confirm that {90} people had died.",
		({ reading, scope }) => (isLeftOpen(reading, scope) ? "unconfirmed" : undefined),
	],
	[
		"nothing was done to what is there",
		"The airline would not refund the {2,300} passengers.",
		({ reading, scope }) => (isUntouched(reading, scope) ? STATED : undefined),
	],
	[
		"it is told of a thing that is there",
		"The bank may close 85 of its {310} branches.",
		({ reading, scope }) => (isGiven(reading, scope) ? STATED : undefined),
	],
	[
		"a condition is on it",
		"If the dam fails, {12,000} people would lose their homes.",
		({ reading, scope }) => (isConditional(reading, scope) ? "conditional" : undefined),
	],
	[
		"it may have happened",
		"The blast may have killed {40} people.",
		({ reading, scope }) => (mayHaveHappened(reading, scope) ? "unconfirmed" : undefined),
	],
	[
		"the words before it",
		"The firm announced a planned {300} job cuts.",
		({ reading, scope }) => amountStatus(reading, scope),
	],
	[
		"the nearest verb to its left",
		"The firm plans to hire {300} people.",
		({ reading, scope, attribution }) => statusFrom(reading, scope, "left", attribution !== undefined),
	],
	[
		"a headline's infinitive",
		"Council to close {4} libraries.",
		({ reading, scope }) => headlineStatus(reading, scope),
	],
	[
		"the verb of its source",
		"The bank forecast growth of {3} percent.",
		({ reading, scope, attribution }) => cueStatus(reading, scope, attribution),
	],
	[
		"the nearest verb to its right",
		"Some {300} people will be hired.",
		({ reading, scope, attribution }) => statusFrom(reading, scope, "right", attribution !== undefined),
	],
	[
		"its source fears it",
		"Officials fear {40} miners are trapped.",
		({ attribution }) =>
			attribution && isA(lemmaOfCue(attribution.cue.text), "fearing-verb") ? "unconfirmed" : undefined,
	],
];

/** What "forecast" and "promised" make of all that is said behind them. */
function cueStatus(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
): FigureStatus | undefined {
	if (attribution === undefined) return undefined;
	const lemma = lemmaOfCue(attribution.cue.text);
	if (isA(lemma, "forecasting-verb") || FORECAST_OBJECT.test(attribution.content.text.slice(0, 80)))
		return "forecast";
	if (isA(lemma, "calling-verb") && attribution.cue.text.endsWith(" for") && !isThere(reading, scope.figure))
		return "target";
	if (isA(lemma, "wanting-verb") && !isThere(reading, scope.figure)) return "target";
	// "demanded that 300 workers be rehired"
	if (isDemanded(reading, scope, attribution, lemma)) return "target";
	// "The mayor hopes to plant 10,000 trees"
	if (isA(lemma, "planning-verb") && reading.lower(reading.at(attribution.content.start)) === "to")
		return "planned";
	return isPromise(attribution.cue.text) ? "planned" : undefined;
}

/**
 * What is demanded is not there yet: "demanded that 300 be rehired", "insisted that 30 bodies be exhumed", "urged the state
 * to release $90 million"; "demanded that the $3 million be repaid" tells of the sum.
 */
function isDemanded(reading: Reading, scope: Scope, { cue, content }: Attribution, lemma: string): boolean {
	const { at, is, lower } = reading;
	if (isThere(reading, scope.figure)) return false;
	const opens = at(content.start);
	const that = lower(opens) === "that" && opens - at(cue.end - 1) < 3;
	// "have written to the minister demanding that 40 beds be reopened"
	const reach = { first: Math.max(0, opens - 2), last: scope.figure.first - 1 };
	if (some(reach, (one) => is(one, "demanding-verb") && lower(one + 1) === "that")) return true;
	if (that)
		return (
			isA(lemma, "demanding-verb") || isSubjunctive(reading, { first: opens, last: at(content.end - 1) })
		);
	// "asked the government for $3 million"
	if (isA(lemma, "urging-verb") && lower(opens) === "for") return true;
	return isA(lemma, "demanding-verb", "calling-verb") && asksTo(reading, opens, scope.figure.first);
}

/** "that 30 bodies be exhumed": a bare "be". */
function isSubjunctive({ lower, tagged }: Reading, run: Run): boolean {
	return some(run, (at) => lower(at) === "be" && tagged(at - 1, "word", "name", "number", "relative"));
}

/** "(the state) to release", before the figure and with no clause in between. */
function asksTo({ lower, tagged }: Reading, first: number, figure: number): boolean {
	const reach = { first: Math.max(first, figure - 8), last: figure - 1 };
	const to = lastIn(reach, (at) => lower(at) === "to" && tagged(at + 1, "word", "verb", "auxiliary"));
	return to !== undefined && !some({ first, last: to }, (at) => tagged(at, "relative", "comma", "quote"));
}

/** "the 300 workers", "its 3 million": told of as of a thing that is there. */
const isThere = ({ is, lower }: Pick<Reading, "is" | "lower">, { first }: Run): boolean =>
	lower(first - 1) === "the" || is(first - 1, "possessive");

/** "raised its full-year forecast for passengers to 24 million" */
const FORECAST_OBJECT =
	/^(?:its|their|his|her|the|a)\s+(?:[\w-]{1,20}\s+){0,3}?(?:forecasts?|projections?|outlook|guidance)\b/i;

/** True for a cue that binds who speaks: "pledged", "promised". */
export function isPromise(cue: string): boolean {
	return isA(lemmaOfCue(cue), "promising-verb");
}
