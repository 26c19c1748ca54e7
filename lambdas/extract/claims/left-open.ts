import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import { isRuledOut } from "./denial.ts";
import type { Scope } from "./scope.ts";

/** A figure in its clause. */
interface Open {
	reading: Reading;
	scope: Scope;
}

/** True where nobody vouches that it is so: it is asked, doubted, feared, or could not be confirmed. */
export function isLeftOpen(reading: Reading, scope: Scope): boolean {
	return anyOf(LEFT_OPEN, { reading, scope });
}

export const LEFT_OPEN: readonly Rule<Open>[] = [
	[
		"it is asked whether",
		"It is unclear whether {40} people died.",
		({ reading, scope }) => isAsked(reading, scope),
	],
	[
		"it could not be verified",
		"Observers were unable to verify that {90} people had died.",
		({ reading, scope }) => isUnverified(reading, scope),
	],
	[
		"its number could not be verified",
		"The toll of {90} could not be independently verified.",
		({ reading, scope }) => cannotBeVerified(reading, scope),
	],
	[
		"it is not ruled out",
		"The firm has not ruled out cutting {400} posts.",
		({ reading, scope }) => isNotRuledOut(reading, scope),
	],
	[
		"it is only considered",
		"The company is considering buying {40} planes.",
		({ reading: { is, lower }, scope: { figure, narrow } }) =>
			some(
				{ first: Math.max(narrow.first, figure.first - 5), last: figure.first - 2 },
				(at) => is(at, "weighing-word") && lower(at + 1).endsWith("ing"),
			),
	],
	[
		"nobody is named who claims it",
		"The ministry would not comment on claims that {12} patients had been moved.",
		({ reading, scope }) => isHearsay(reading, scope),
	],
	["it is feared", "Some {41} migrants are feared dead.", ({ reading, scope }) => isFeared(reading, scope)],
	[
		"it is believed",
		"It is believed that {233,000} pages have been hit.",
		({ reading, scope }) => isBelieved(reading, scope),
	],
	[
		"it perhaps does it",
		"The flaw is serious, potentially affecting {millions} of phones.",
		({ reading: { is, lower }, scope: { figure } }) =>
			is(figure.first - 2, "perhaps-word") && lower(figure.first - 1).endsWith("ing"),
	],
	[
		"it possibly is so now",
		"The oak could potentially be {400} years old.",
		({ reading, scope }) => isPossible(reading, scope),
	],
	[
		"it may be so old",
		"The tower could be {900 years old}.",
		({ reading, scope }) => mayBeOld(reading, scope),
	],
	[
		"there are fears of it",
		"Crowds gathered amid fears that {40} miners were trapped.",
		({ reading, scope }) => areFears(reading, scope),
	],
	[
		"the report is unconfirmed",
		"There were unconfirmed reports of {90} deaths.",
		({ reading, scope: { figure, sentence } }) =>
			some(
				{ first: Math.max(reading.first[sentence] ?? 0, figure.first - 6), last: figure.first - 1 },
				(at) => reading.is(at, "unconfirmed-word"),
			),
	],
];

/**
 * "whether", or the "if" of "asked if", opens the figure's own clause; "whether the firm, which lost $6 million, is sold"
 * leaves open the sale, and behind "Asked whether it was safe, 75 percent" comes the answer.
 */
function isAsked(reading: Reading, { figure, narrow }: Scope): boolean {
	const { is, lower, tagged } = reading;
	// "asked whether 200 was enough": of an amount that is there; "whether the 1,900 would return": they are.
	if (is(figure.last + 1, "be") && lower(figure.first - 1) === "whether") return false;
	if (lower(figure.first - 1) === "the" || is(figure.first - 1, "possessive")) return false;
	// "whether that included nine people found alive", "could rely on a list of 31 payments that was found"
	if (is(figure.first - 1, "holding-verb") || isFound(reading, figure)) return false;
	const asks = (at: number) =>
		lower(at) === "whether"
			? !isEitherWay(reading, at, narrow)
			: lower(at) === "if" && is(at - 1, "questioning-verb", "certainty-word");
	const at = [narrow.first - 1, narrow.first].find(asks);
	return (
		at !== undefined && !some({ first: at, last: figure.first - 1 }, (between) => tagged(between, "comma"))
	);
}

/** "…, whether it sells millions or hundreds": it is so either way. */
function isEitherWay({ lower, tagged, first, sentence }: Reading, at: number, narrow: Run): boolean {
	const opens = first[sentence(at)] === at || tagged(at - 1, "comma", "quote");
	return opens && some({ first: at, last: narrow.last + 8 }, (next) => lower(next) === "or");
}

/** "could not confirm that 90 people had been killed", "no confirmation that", "neither confirmed nor denied that" */
function isUnverified(reading: Reading, { figure, sentence }: Scope): boolean {
	const { is, lower, tagged } = reading;
	const opens = reading.first[sentence] ?? figure.first;
	const reach = { first: Math.max(opens, figure.first - 12), last: figure.first - 1 };
	const verb = lastIn(reach, (at) => is(at, "verifying-verb", "confirming-noun"));
	if (verb === undefined) return false;
	const asks = firstIn({ first: verb + 1, last: figure.first - 1 }, (at) =>
		tagged(at, "subordinator", "relative"),
	);
	// "could not confirm how many of the 43 were children": the 43 are there.
	if (asks !== undefined && lower(figure.first - 1) === "the") return false;
	if (is(verb, "confirming-noun") && !is(verb, "verifying-verb"))
		return lower(verb - 1) === "no" && asks !== undefined;
	const nor = lower(verb + 1) === "nor" ? verb + 3 : verb + 1;
	const close = some({ first: nor, last: figure.first - 1 }, (at) => tagged(at, "comma", "and", "but"));
	return !close && isNotDone(reading, verb, opens);
}

/** "could not be independently verified", "was unable to confirm" */
function isNotDone({ is, lower, tagged }: Reading, verb: number, floor: number): boolean {
	const before = { first: Math.max(floor, verb - 4), last: verb - 1 };
	return some(before, (at) => tagged(at, "not") || is(at, "unable-word") || lower(at) === "cannot");
}

/** "The toll of 90 could not be verified", "…, a figure that could not be confirmed" */
function cannotBeVerified(reading: Reading, { figure, sentence }: Scope): boolean {
	const { is, tagged } = reading;
	const end = (reading.first[sentence + 1] ?? reading.size) - 1;
	const verb = firstIn({ first: figure.last + 1, last: Math.min(end, figure.last + 16) }, (at) =>
		is(at, "verifying-verb"),
	);
	if (verb === undefined || !isNotDone(reading, verb, figure.last + 1)) return false;
	if (!some({ first: verb - 3, last: verb - 1 }, (at) => is(at, "be"))) return false;
	const between = { first: figure.last + 1, last: verb - 1 };
	const comma = firstIn(between, (at) => tagged(at, "comma", "relative", "and", "but"));
	return comma === undefined || some({ first: comma, last: verb }, (at) => is(at, "disputed-noun", "tally"));
}

/** "41 are feared dead", "is feared to have killed 40"; whoever is "missing, presumed dead" is missing for sure. */
function isFeared(reading: Reading, { figure, narrow }: Scope): boolean {
	const { tagged, lower } = reading;
	for (const step of [-1, 1]) {
		for (
			let at = step < 0 ? figure.first - 1 : figure.last + 1;
			at >= narrow.first && at <= narrow.last && !tagged(at, "comma", "but", "number");
			at += step
		) {
			if (lower(at) === "missing") break;
			if (isPresumption(reading, at)) return true;
		}
	}
	return false;
}

/** "feared dead", "believed killed", "presumed to have drowned"; "is feared to reach 100" looks ahead. */
function isPresumption({ is, lower }: Reading, at: number): boolean {
	if (!is(at, "fearing-participle", "presuming-participle")) return false;
	if (is(at + 1, "casualty-state", "casualty-verb", "dying-verb", "lost-word")) return true;
	if (lower(at + 1) !== "to" || lower(at + 2) !== "have") return false;
	const verb = lower(at + 3) === "been" ? at + 4 : at + 3;
	return is(at, "fearing-participle") || is(verb, "casualty-verb", "dying-verb");
}

/** "it is believed that 40 had died": nobody says who believes it; "it is thought that it will reach 40" looks ahead. */
function isBelieved({ is, lower }: Reading, { figure, narrow, statement }: Scope): boolean {
	const reach = { first: Math.max(statement.first, figure.first - 8), last: figure.first - 1 };
	const word = lastIn(
		reach,
		(at) => is(at, "presuming-participle") && is(at - 1, "be") && lower(at - 2) === "it",
	);
	return word !== undefined && !some({ first: word, last: narrow.last }, (at) => is(at, "coming-modal"));
}

/** "it is feared that 40 people died", "amid fears that"; "fears that 900 jobs will go" look ahead. */
function areFears({ is, lower }: Reading, { figure, statement, narrow }: Scope): boolean {
	const reach = { first: Math.max(statement.first - 2, figure.first - 12), last: figure.first - 1 };
	const that = lastIn(reach, (at) => lower(at) === "that" && is(at - 1, "fearing-word"));
	if (that === undefined) return false;
	return !some(
		{ first: that, last: narrow.last },
		(at) => is(at, "coming-modal") && (lower(at + 1) !== "have" || lower(at + 2) === "to"),
	);
}

/** "could not rule out 400 further cuts", "has not ruled out cutting 400 posts" */
function isNotRuledOut(reading: Reading, { figure, narrow }: Scope): boolean {
	const reach = { first: Math.max(narrow.first, figure.first - 8), last: figure.first - 2 };
	const rule = lastIn(reach, (at) => isRuledOut(reading, at));
	// "stripping the team of the two stages": they are there
	if (reading.lower(figure.first - 1) === "the") return false;
	return rule !== undefined && isNotDone(reading, rule, narrow.first);
}

/** "a list of 31 payments that was found": in a phrase of its own, and told of by its own clause. */
function isFound({ tagged }: Reading, { first, last }: Run): boolean {
	return tagged(first - 1, "preposition") && tagged(last + 1, "word") && tagged(last + 2, "relative");
}

/** "claims that", "rumours that", and nobody whose they are: not "the army's claims that". */
function isHearsay({ is, lower, tagged }: Reading, { figure, statement }: Scope): boolean {
	const reach = { first: Math.max(statement.first - 2, figure.first - 8), last: figure.first - 1 };
	const that = lastIn(reach, (at) => lower(at) === "that");
	if (that === undefined || !is(that - 1, "hearsay-noun")) return false;
	return tagged(that - 2, "preposition", "verb", "word", "adverb") && !is(that - 2, "denying-verb");
}

/** "The tower may be as much as 900 years old" */
function mayBeOld({ is, lower }: Reading, { figure, narrow }: Scope): boolean {
	if (!/(?:^|-)old$/.test(lower(figure.last))) return false;
	const before = { first: Math.max(narrow.first + 1, figure.first - 2), last: figure.first - 1 };
	const be = lastIn(before, (at) => is(at, "be"));
	return be !== undefined && (is(be - 1, "unsure-modal") || lower(be - 1) === "could");
}

/** "could potentially be 400 years old", "there are possibly 90 million of them": no forecast, for it is so now or is not. */
function isPossible({ is }: Reading, { figure, narrow }: Scope): boolean {
	const reach = { first: Math.max(narrow.first, figure.first - 6), last: figure.first - 1 };
	const perhaps = lastIn(reach, (at) => is(at, "perhaps-word"));
	return perhaps !== undefined && (is(perhaps - 1, "be") || is(perhaps + 1, "be"));
}
