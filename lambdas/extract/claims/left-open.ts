import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { lastIn, type Run, some } from "../text/run.ts";
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
	["it is feared", "Some {41} migrants are feared dead.", ({ reading, scope }) => isFeared(reading, scope)],
	[
		"there are fears of it",
		"Crowds gathered amid fears that {40} miners were trapped.",
		({ reading, scope }) => areFears(reading, scope),
	],
	[
		"the report is unconfirmed",
		"There were unconfirmed reports of {90} deaths.",
		({ reading, scope: { figure, narrow } }) =>
			some({ first: Math.max(narrow.first, figure.first - 6), last: figure.first - 1 }, (at) =>
				reading.is(at, "unconfirmed-word"),
			),
	],
];

/**
 * "whether", or the "if" of "asked if", opens the figure's own clause; "whether the firm, which lost $6 million, is sold"
 * leaves open the sale, and behind "Asked whether it was safe, 75 percent" comes the answer.
 */
function isAsked(reading: Reading, { figure, narrow }: Scope): boolean {
	const { is, lower, tagged } = reading;
	// "asked whether 200 was enough": of an amount that is there.
	if (is(figure.last + 1, "be") && lower(figure.first - 1) === "whether") return false;
	const asks = (at: number) =>
		lower(at) === "whether"
			? !isEitherWay(reading, at, narrow)
			: lower(at) === "if" && is(at - 1, "questioning-verb");
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

/** "could not confirm that 90 people had been killed", "has not been verified" */
function isUnverified({ is, lower, tagged }: Reading, { figure, statement }: Scope): boolean {
	const reach = { first: Math.max(statement.first, figure.first - 12), last: figure.first - 1 };
	const verb = lastIn(reach, (at) => is(at, "verifying-verb"));
	if (verb === undefined) return false;
	const close = some({ first: verb + 1, last: figure.first - 1 }, (at) => tagged(at, "comma", "and", "but"));
	const before = { first: Math.max(statement.first, verb - 4), last: verb - 1 };
	return !close && some(before, (at) => tagged(at, "not") || is(at, "unable-word") || lower(at) === "cannot");
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

/** "it is feared that 40 people died", "amid fears that"; "fears that 900 jobs will go" look ahead. */
function areFears({ is, lower }: Reading, { figure, statement, narrow }: Scope): boolean {
	const reach = { first: Math.max(statement.first - 2, figure.first - 12), last: figure.first - 1 };
	const that = lastIn(reach, (at) => lower(at) === "that" && is(at - 1, "fearing-word"));
	if (that === undefined) return false;
	return !some(
		{ first: that, last: narrow.last },
		(at) => is(at, "coming-modal") && lower(at + 1) !== "have",
	);
}
