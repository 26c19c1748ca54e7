import type { FigureStatus } from "../../shared/extraction.ts";
import { isToWhom } from "../attribution/addressee.ts";
import { hasVerb } from "../attribution/clause.ts";
import { isA, isParticiple } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import type { Reader } from "../text/rules.ts";
import { firstIn, type Run, some } from "../text/run.ts";

/** The clause tells a fact, whatever its other words say. */
export const STATED = "stated";

/** A word of the figure's clause that may tell what the clause is. */
export interface Trigger {
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
			reading.is(at, "plan-noun", "agreeing-noun") &&
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
		({ reading, at, attributed }) => (isPastFact(reading, at, attributed) ? STATED : undefined),
	],
	[
		"it is done by saying so",
		"I want to thank {two} coaches of ours.",
		({ reading, at, left }) =>
			left && reading.is(at, "courtesy-verb") && reading.lower(at - 1) === "to" ? STATED : undefined,
	],
	[
		"anybody finds it there",
		"Farther on you will find a hall with {40} rooms.",
		({ reading, at }) =>
			reading.lower(at - 1) === "you" && reading.is(at, "coming-modal") && reading.is(at + 1, "noticing-verb")
				? STATED
				: undefined,
	],
	[
		"is estimated to rise",
		"Debt is estimated to hit {90} percent of output.",
		({ reading, at }) =>
			reading.lower(at) === "estimated" &&
			leadsToVerb(reading, at) &&
			behindBe(reading, at) &&
			reading.is(at + 2, "change-verb", "exceeding-verb", "arriving-verb")
				? "forecast"
				: undefined,
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
		({ reading, at, left }) =>
			leadsToVerb(reading, at) &&
			(reading.is(at, "planning-verb") ||
				(left && reading.is(at, "planning-noun")) ||
				(left && reading.is(at, "agreeing-noun") && reading.is(at + 2, "willed-verb")) ||
				isPlannedBe(reading, at))
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
	if (!is(at, "droppable-noun")) return false;
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

/** "would later lose", "would not let go", "could not reach", "could rescue only 9", "could be seen": what came to pass, or did not. */
function isPastFact({ is, lower, tagged }: Reading, at: number, attributed: boolean): boolean {
	if (lower(at) === "would") {
		if (tagged(at + 1, "not") && !attributed && lower(at + 2) !== "have") return true;
		return is(at + 1, "afterwards-word") || (lower(at + 1) === "go" && lower(at + 2) === "on");
	}
	if (lower(at) !== "could") return false;
	if (lower(at + 1) === "be" && is(at + 2, "noticed-word")) return true;
	return tagged(at + 1, "not") || lower(at + 2) === "only" || lower(at + 1) === "only";
}

function ofModal({ reading, at, attributed, figure }: Trigger): FigureStatus | undefined {
	const { is, lower, tagged } = reading;
	// "In May", "his will"
	if (!is(at, "coming-modal") || !tagged(at, "auxiliary") || tagged(at - 1, "determiner")) return undefined;
	const word = lower(at);
	const verb = behindModal(reading, at);
	// "Under the plan, 640 people would go": what is planned, if nobody says that it is.
	if (word === "would" && isUnderPlan(reading, at)) return "planned";
	// "The county may close 14 libraries": it is up to it.
	if (is(at, "unsure-modal") && is(verb, "willed-verb")) return "conditional";
	if (isWilling(word) && isWilled(reading, verb, figure)) return "planned";
	const passive = lower(verb) === "be" ? ofPassive({ reading, at, attributed, figure }, verb) : undefined;
	if (passive !== undefined) return passive;
	if (word !== "would") return "forecast";
	// "said inflation would fall" is what "will" becomes in what somebody said.
	return attributed && !is(verb, "needing-verb") ? "forecast" : "conditional";
}

/** The verb of "will open", "will not open". */
const behindModal = ({ tagged }: Reading, at: number): number =>
	tagged(at + 1, "adverb", "not") ? at + 2 : at + 1;

/** "will", "would", "'ll" */
const isWilling = (word: string): boolean => word === "will" || word === "would" || word.endsWith("ll");

/** "will open 40 shops", not "would stay below 5 percent" */
function isWilled({ is, lower, tagged }: Reading, verb: number, figure: Run): boolean {
	if (/^(?:stay|hold)$/.test(lower(verb)) && tagged(verb + 1, "preposition")) return false;
	// "will add 14 routes", not "will add $3 billion to its debt"
	const adds = lower(verb) === "add" && tagged(figure.first, "number") && !is(figure.last, "percent-word");
	return adds || is(verb, "willed-verb");
}

/** "Carcasses will be towed 20 miles out", "said another 60 would be flown in" */
function ofPassive(
	{ reading, at, attributed, figure }: Omit<Trigger, "left">,
	be: number,
): FigureStatus | undefined {
	const { is, lower } = reading;
	if (!isDone(reading, at)) return undefined;
	// "will be greeted by thousands"
	if (lower(at) === "will") return lower(figure.first - 1) === "by" ? "forecast" : "planned";
	const willed = isA(reading.lemma(be + 1), "willed-verb") || is(be + 1, "done-word");
	return attributed && willed ? "planned" : undefined;
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
function leadsToVerb(reading: Reading, at: number): boolean {
	const { lower, tagged } = reading;
	if (lower(at + 1) !== "to" || isToWhom(reading, at + 1)) return false;
	return !tagged(at + 2, "determiner", "number", "name");
}

function isBound(reading: Reading, at: number): boolean {
	return leadsToVerb(reading, at) && behindBe(reading, at) && reading.is(at, "bound-to-come");
}

/** "is to open", not "was to blame" */
export const isPlannedBe = (reading: Reading, at: number): boolean =>
	isBe(reading, at) && reading.lower(at + 2) !== "blame";

export function behindBe(reading: Reading, at: number): boolean {
	// "is all but certain to"
	const before = reading.lower(at - 1) === "but" && reading.lower(at - 2) === "all" ? at - 2 : at;
	return isBe(reading, before - 1) || isBe(reading, before - 2);
}

/** "is", "been", and the "'s" of "it's due". */
function isBe({ is, lower }: Reading, at: number): boolean {
	return is(at, "be") || lower(at) === "'s" || lower(at) === "’s";
}
