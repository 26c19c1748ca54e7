import type { FigureStatus } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf } from "../text/rules.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import { behindBe, isPlannedBe, STATED, TRIGGERS } from "./moods.ts";
import type { Scope } from "./scope.ts";
import { reachOf } from "./verb-reach.ts";

/** What the words right before the figure say of it: "a planned 300 job cuts", "a forecast of 3 percent". */
export function amountStatus(reading: Reading, { figure }: Scope): FigureStatus | undefined {
	const before = figure.first - 1;
	if (reading.is(before, "predicted-word") || isForecastNoun(reading, figure.first)) return "forecast";
	// "Forecast: 90 percent"
	if (reading.lower(before) === ":" && reading.is(before - 1, "predicted-word", "forecast-noun"))
		return "forecast";
	const link = reading.is(before, "indefinite-article") ? before - 1 : before;
	if (reading.lower(link) === "for") {
		// "has not withdrawn its claim for $40 million"
		if (reading.is(link - 1, "asking-noun")) return "target";
		if (reading.is(link - 1, "planning-noun")) return "planned";
	}
	return reading.is(before, "planned-word") ? "planned" : undefined;
}

/** "a forecast of 3 percent", "expectations for a 2 percent rise" */
function isForecastNoun({ is }: Reading, figure: number): boolean {
	const near = { first: Math.max(1, figure - 3), last: figure - 1 };
	const link = lastIn(near, (at) => is(at, "forecast-link"));
	return link !== undefined && is(link - 1, "forecast-noun");
}

/** What the nearest verb of the figure's clause says of it, to its left or to its right. */
export function statusFrom(
	reading: Reading,
	{ figure, narrow }: Scope,
	side: "left" | "right",
	attributed: boolean,
): FigureStatus | typeof STATED | undefined {
	const run = reachOf(reading, figure, narrow);
	return side === "left"
		? fromLeft(reading, figure, run, attributed)
		: fromRight(reading, figure, run, attributed);
}

type Told = FigureStatus | typeof STATED | undefined;

/** The figure is the nearest verb's: "would cut staff, as it did when it had 40 shops" states the 40. */
function fromLeft(reading: Reading, figure: Run, { first, last }: Run, attributed: boolean): Told {
	let within = true;
	for (let at = figure.first - 1; at >= first; at--) {
		const found = firstOf(TRIGGERS, { reading, at, attributed, figure, left: true });
		if (found !== undefined) return found;
		// "it is expected that 40 will come"
		if (reading.lower(at) === "that") within = false;
		// "said it would not help, and one in five had moved"
		if (reading.tagged(at, "comma", "and") && hasOwnFact(reading, figure.last + 1, last)) return STATED;
		if (within && tellsFact(reading, at)) return STATED;
	}
	return undefined;
}

/** "one in five has moved", "40 percent said": the next verb, with nothing in between that parts it. */
function hasOwnFact(reading: Reading, first: number, end: number): boolean {
	const { tagged, lower } = reading;
	const verb = firstIn(
		{ first, last: Math.min(end, first + MAX_SUBJECT) },
		(at) => tagged(at, "comma", "and", "but", "relative", "quote", "auxiliary") || tells(lower(at)),
	);
	return (
		verb !== undefined && (tells(lower(verb)) || tellsFact(reading, verb)) && !isPlannedBe(reading, verb)
	);
}

/** Tokens that the noun of a subject has at most behind its number. */
const MAX_SUBJECT = 8;

/** "has", "were", "gave": not the "have" of "would have" or "will win and have". */
function tellsFact({ is, lower, tagged, verb }: Reading, at: number): boolean {
	const word = lower(at);
	if (is(at, "present-be", "past-be") || word === "has" || word === "had") return !is(at - 1, "modal");
	if (word === "have") return tagged(at - 1, "pronoun", "name", "word", "relative");
	// "rather than the 15 it promised in March"
	if (tagged(at - 1, "pronoun") && tagged(at - 2, "word", "name", "number")) return false;
	const past = verb(at);
	return past?.form === "past" && past.lemma !== word && tagged(at - 1, "pronoun", "name", "relative");
}

/** What the figure is the subject of. */
function fromRight(reading: Reading, figure: Run, run: Run, attributed: boolean): Told {
	const opens = segmentStart(reading, run.first, figure.first);
	if (isObject(reading, opens, figure.first)) return undefined;
	for (let at = figure.last + 1; at <= run.last; at++) {
		const found = firstOf(TRIGGERS, { reading, at, attributed, figure, left: false });
		if (found === undefined) continue;
		return isSubject(reading, figure, opens, run.first, at) ? found : undefined;
	}
	return undefined;
}

/** Behind the last comma, "who" or "because" before the figure. */
const segmentStart = ({ tagged }: Reading, first: number, figure: number): number =>
	(lastIn({ first, last: figure - 1 }, (at) => tagged(at, "comma", "relative", "subordinator")) ??
		first - 1) + 1;

/** "arrested two men suspected of planning", and not "said 40 people would go". */
function isObject(reading: Reading, first: number, figure: number): boolean {
	const verb = lastIn({ first, last: figure - 1 }, (at) => hasVerb(reading, at, at + 1));
	return verb !== undefined && cueVerb(reading.lower(verb)) === undefined;
}

/** "said", "believe": what comes behind is what is told. */
function tells(word: string): boolean {
	const cue = cueVerb(word);
	return cue !== undefined && !cue.nounToo && cue.form !== "gerund";
}

/** Whether the figure, of a segment that opens at `opens`, can be what the verb at `verb` is said of. */
function isSubject(reading: Reading, figure: Run, opens: number, floor: number, verb: number): boolean {
	const { is, lower, tagged } = reading;
	// "said the steps would not help", "say they would like to"
	const between = { first: figure.last + 1, last: verb - 1 };
	if (some(between, (at) => tells(lower(at)))) return false;
	// "men planning to attack", "a bill aiming to": no sentence's verb
	if (lower(verb).endsWith("ing") && !behindBe(reading, verb)) return false;
	// "In the final two weeks, the club has decided", "A well, 120 metres deep, is to open"
	const commas = firstIn(between, (at) => tagged(at, "comma") && !tagged(at + 1, "and"));
	if (commas === undefined || lastIn(between, (at) => tagged(at, "comma")) !== commas) return true;
	if (opens > floor && tagged(opens - 1, "comma"))
		// "More rain, as much as 90 mm, is forecast"
		return opens === figure.first && !is(figure.last + 1, "size-word");
	return !tagged(opens, "preposition") || is(opens, "period-preposition");
}
