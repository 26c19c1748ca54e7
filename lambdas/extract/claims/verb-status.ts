import type { FigureStatus } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import { isA, isParticiple } from "../text/lexicon/lexicon.ts";
import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** What the words right before the figure say of it: "a planned 300 job cuts", "a forecast of 3 percent". */
export function amountStatus(reading: Reading, { figure }: Scope): FigureStatus | undefined {
	const before = figure.first - 1;
	if (reading.is(before, "predicted-word") || isForecastNoun(reading, figure.first)) return "forecast";
	// "has not withdrawn its claim for $40 million"
	if (reading.lower(before) === "for" && reading.is(before - 1, "asking-noun")) return "target";
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
	const own = withinOwn(reading, figure, withoutOutside(reading, figure, narrow));
	const run = withinOpening(reading, figure, own);
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
	if (/^(?:is|are|was|were|has|had)$/.test(word)) return !is(at - 1, "modal");
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

/** "inflation, now at 9 percent, would fall": an aside without a verb states what it says. */
function withoutOutside(reading: Reading, figure: Run, narrow: Run): Run {
	const { is, tagged } = reading;
	let { first, last } = figure;
	while (first > narrow.first && !tagged(first - 1, "comma")) first--;
	while (last < narrow.last && !tagged(last + 1, "comma")) last++;
	// "The line, used by 130 trains a day, will stay shut"
	const opens = is(first, "aside-opening") || (first < figure.first && isParticiple(reading.lower(first)));
	const aside = first > narrow.first && last < narrow.last && opens;
	return aside && !hasVerb(reading, first + 1, last + 1) ? { first, last } : narrow;
}

/**
 * What the other clauses of a sentence say is not of the figure: "A vaccine that cut deaths by 84 percent will be offered",
 * "Of those who want to leave, 62 percent are women", "closed two schools, a move that would save millions".
 */
function withinOwn(reading: Reading, figure: Run, { first, last }: Run): Run {
	const { is, tagged } = reading;
	const own = lastIn({ first, last: figure.first - 1 }, (at) => tagged(at, "relative", "comma"));
	const relative = own !== undefined && tagged(own, "relative") && isPastBehind(reading, own + 1);
	const turn = firstIn(
		{ first: figure.last + 1, last: last - 2 },
		(at) =>
			tagged(at, "comma") &&
			((is(at + 1, "article") && is(at + 2, "summing-noun")) ||
				// "the force, which must save £9m by April, will appeal"
				(tagged(at + 1, "auxiliary") && hasVerb(reading, first, figure.first))),
	);
	const closes = own !== undefined && tagged(own, "comma") && endsRelative(reading, first, own);
	return { first: relative || closes ? own : first, last: relative ? figure.last : (turn ?? last) };
}

/** "With 35 at stake, she will gain 18", "After 30 years in print, the paper will close": what a sentence opens with is so. */
function withinOpening({ is, lower, tagged }: Reading, figure: Run, { first, last }: Run): Run {
	let opens = first;
	while (tagged(opens, "quote", "and", "but")) opens++;
	const so = is(opens, "circumstance-word") || isParticiple(lower(opens));
	if (!so || opens >= figure.first) return { first, last };
	const comma = firstIn({ first: opens, last }, (at) => tagged(at, "comma"));
	return { first, last: comma !== undefined && comma > figure.last ? comma : last };
}

/** A clause with "who" or "which" ends with the comma. */
function endsRelative({ tagged }: Reading, first: number, comma: number): boolean {
	const before = lastIn({ first: first - 1, last: comma - 1 }, (at) => tagged(at, "comma", "relative"));
	return before !== undefined && tagged(before, "relative");
}

/** The clause tells a fact, whatever its other words say. */
export const STATED = "stated";

/** A word of the figure's clause that may tell what the clause is. */
interface Trigger {
	reading: Reading;
	at: number;
	/** Somebody says it. */
	attributed: boolean;
	figure: Run;
	/** The word stands left of the figure. */
	left: boolean;
}

export const TRIGGERS: readonly Reader<Trigger, FigureStatus | typeof STATED>[] = [
	[
		"what became of a plan is no plan",
		"Plans to charge drivers drew {900} letters.",
		({ reading, at, figure, left }) =>
			left &&
			leadsToVerb(reading, at) &&
			reading.is(at, "plan-noun") &&
			hasVerb(reading, at + 3, figure.first)
				? STATED
				: undefined,
	],
	[
		"a plan that was dropped is none",
		"The company dropped plans to cut {900} jobs.",
		({ reading, at }) => (leadsToVerb(reading, at) && isDropped(reading, at) ? "denied" : undefined),
	],
	[
		"is called for",
		"Marchers came to call for {40} more trucks.",
		({ reading, at, left, figure }) =>
			left &&
			reading.lower(at + 1) === "for" &&
			reading.is(at, "calling-verb") &&
			!isBe(reading, at - 1) &&
			!some({ first: at + 2, last: figure.first - 1 }, (one) => reading.lower(one) === "from")
				? "target"
				: undefined,
	],
	[
		"a fact, seen from before it",
		"The regiment would later lose {35} men.",
		({ reading, at }) => (isPastFact(reading, at) ? STATED : undefined),
	],
	[
		"aims for",
		"The group aims for a margin of {10} percent.",
		({ reading, at }) =>
			reading.lower(at + 1) === "for" && reading.is(at, "aiming-verb") ? "target" : undefined,
	],
	[
		"aims to",
		"The agency aims to plant {40} trees.",
		({ reading, at }) => (leadsToVerb(reading, at) && reading.is(at, "aiming-verb") ? "target" : undefined),
	],
	[
		"is expected to, of somebody's own will",
		"The firm is set to hire {300} people.",
		({ reading, at }) =>
			isBound(reading, at) && reading.is(at + 2, "willed-verb") && reading.lower(at) !== "likely"
				? "planned"
				: undefined,
	],
	[
		"is expected to",
		"Inflation is expected to reach {5} percent.",
		({ reading, at }) => (isBound(reading, at) ? "forecast" : undefined),
	],
	[
		"is scheduled to",
		"The firm is scheduled to open {40} shops.",
		({ reading, at }) =>
			leadsToVerb(reading, at) && behindBe(reading, at) && reading.is(at, "bound-by-plan")
				? "planned"
				: undefined,
	],
	[
		"expects to, of somebody's own will",
		"The firm expected to launch {3} models.",
		({ reading, at, figure }) =>
			(leadsToVerb(reading, at) || expectsOf(reading, at, figure)) &&
			reading.is(at, "predicted-word", "expecting-word")
				? reading.is(at + 2, "willed-verb")
					? "planned"
					: "forecast"
				: undefined,
	],
	[
		"plans to, is to",
		"The firm plans to open {40} shops.",
		({ reading, at }) =>
			leadsToVerb(reading, at) && (reading.is(at, "planning-verb") || isPlannedBe(reading, at))
				? "planned"
				: undefined,
	],
	[
		"is forecast",
		"Winds of {70} km/h are forecast for Friday.",
		({ reading, at }) =>
			reading.is(at, "predicted-word") && behindBe(reading, at) && !leadsToVerb(reading, at)
				? "forecast"
				: undefined,
	],
	[
		"is seen rising",
		"Sales are seen rising {4} percent.",
		({ reading, at }) =>
			reading.lower(at) === "seen" &&
			/^(?:is|are)$/.test(reading.lower(at - 1)) &&
			/(?:ing|^at)$/.test(reading.lower(at + 1))
				? "forecast"
				: undefined,
	],
	["will, would, may", "Inflation will reach {5} percent.", ofModal],
];

/** Tokens that a plan's own words have at most: "The plan to build 900 homes on the old airfield was scrapped". */
const MAX_PLAN = 16;

/** "she expected the trial to last three weeks" */
function expectsOf({ lower, tagged }: Reading, at: number, figure: Run): boolean {
	if (!tagged(at - 1, "pronoun", "name", "word", "adverb")) return false;
	const reach = { first: at + 1, last: Math.min(figure.first - 1, at + MAX_EXPECTED) };
	const to = firstIn(reach, (one) => lower(one) === "to");
	return (
		to !== undefined && tagged(at + 1, "determiner", "name") && tagged(to + 1, "word", "verb", "auxiliary")
	);
}

/** Tokens that what is expected to do something has at most. */
const MAX_EXPECTED = 6;

/** "dropped plans to", "abandoned its plan to", "backed away from a plan to", "has no plans to", "The plan to … was scrapped" */
function isDropped({ is, lower, tagged }: Reading, at: number): boolean {
	if (!/^(?:plan|proposal|bid)s?$/.test(lower(at))) return false;
	const before = is(at - 1, "determiner") ? at - 2 : at - 1;
	if (lower(at - 1) === "no" || is(before, "dropping-verb")) return true;
	if (lower(before) === "from" && is(before - 1, "leaving-word")) return true;
	const end = firstIn(
		{ first: at + 3, last: at + MAX_PLAN },
		(next) => tagged(next, "comma", "relative") || is(next, "clause-mark"),
	);
	const verb = firstIn(
		{ first: at + 3, last: (end ?? at + MAX_PLAN) - 1 },
		(next) => is(next, "dropping-verb") || (lower(next) === "voted" && lower(next + 1) === "down"),
	);
	return verb !== undefined && is(verb - 1, "be");
}

/** "would later lose", "could not reach", "could rescue only 9": what came to pass, or did not. */
function isPastFact({ is, lower, tagged }: Reading, at: number): boolean {
	if (lower(at) === "would")
		return is(at + 1, "afterwards-word") || (lower(at + 1) === "go" && lower(at + 2) === "on");
	if (lower(at) !== "could") return false;
	return tagged(at + 1, "not") || lower(at + 2) === "only" || lower(at + 1) === "only";
}

function ofModal({ reading, at, attributed, figure }: Trigger): FigureStatus | undefined {
	const { is, lower, tagged } = reading;
	// "In May", "his will"
	if (!is(at, "coming-modal") || !tagged(at, "auxiliary") || tagged(at - 1, "determiner")) return undefined;
	const word = lower(at);
	const verb = tagged(at + 1, "adverb", "not") ? at + 2 : at + 1;
	// "Under the plan, 640 people would go": what is planned, if nobody says that it is.
	if (word === "would" && isUnderPlan(reading, at)) return "planned";
	// "The county may close 14 libraries": it is up to it.
	if ((word === "may" || word === "might") && is(verb, "willed-verb")) return "conditional";
	const willing = word === "will" || word === "would" || word.endsWith("ll");
	// "will add 14 routes", not "will add $3 billion to its debt"
	const adds = lower(verb) === "add" && tagged(figure.first, "number") && !is(figure.last, "percent-word");
	// "would stay below 5 percent"
	const stays = /^(?:stay|hold)$/.test(lower(verb)) && tagged(verb + 1, "preposition");
	if (willing && !stays && (is(verb, "willed-verb") || adds)) return "planned";
	// "Carcasses will be towed 20 miles out"
	if (word === "will" && lower(verb) === "be" && isDone(reading, at)) return "planned";
	// "said another 60 would be flown in"
	if (
		attributed &&
		lower(verb) === "be" &&
		(isA(reading.lemma(verb + 1), "willed-verb") || is(verb + 1, "done-word")) &&
		isDone(reading, at)
	)
		return "planned";
	if (word !== "would") return "forecast";
	// "said inflation would fall" is what "will" becomes in what somebody said.
	return attributed && !is(verb, "needing-verb") ? "forecast" : "conditional";
}

/** "Under the plan, …" opens the sentence. */
function isUnderPlan({ first, is, lower, sentence }: Reading, at: number): boolean {
	const opens = first[sentence(at)] ?? at;
	return lower(opens) === "under" && is(opens + 1, "determiner") && is(opens + 2, "plan-noun");
}

/** "will be towed", but not "will be expected" */
function isDone({ is, lower, tagged }: Reading, will: number): boolean {
	const at = tagged(will + 2, "adverb") ? will + 3 : will + 2;
	if (is(at, "predicted-word")) return false;
	return isParticiple(lower(at));
}

/** "to" and a verb follow: "plans to cut", not "plans to the council". */
function leadsToVerb({ lower, tagged }: Reading, at: number): boolean {
	return lower(at + 1) === "to" && !tagged(at + 2, "determiner", "number", "name");
}

function isBound(reading: Reading, at: number): boolean {
	return leadsToVerb(reading, at) && behindBe(reading, at) && reading.is(at, "bound-to-come");
}

/** "is to open", not "was to blame" */
const isPlannedBe = (reading: Reading, at: number): boolean =>
	isBe(reading, at) && reading.lower(at + 2) !== "blame";

function behindBe(reading: Reading, at: number): boolean {
	// "is all but certain to"
	const before = reading.lower(at - 1) === "but" && reading.lower(at - 2) === "all" ? at - 2 : at;
	return isBe(reading, before - 1) || isBe(reading, before - 2);
}

/** "is", "been", and the "'s" of "it's due". */
function isBe({ is, lower }: Reading, at: number): boolean {
	return is(at, "be") || lower(at) === "'s" || lower(at) === "’s";
}

/** "that cut", "who were": a past verb stands there. */
export const isPastBehind = ({ is, lower, verb }: Reading, at: number): boolean =>
	verb(at)?.form === "past" || is(at, "past-verb") || /..ed$/.test(lower(at));
