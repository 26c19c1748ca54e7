import type { Family } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** "If the dam fails, 12,000 would …", "unless it finds $5m", "would have cost $3bn". */
export function isConditional(reading: Reading, scope: Scope): boolean {
	const { lower } = reading;
	const conditions = (at: number) =>
		(lower(at) === "if" || lower(at) === "unless") &&
		!reading.is(at - 1, "asking-word") &&
		!reading.is(at + 1, "aside-of-if") &&
		isUnder(reading, scope, at);
	return some(scope.statement, conditions) || isInverted(reading, scope) || isUnreal(reading, scope);
}

/** "Should the dam fail, 12,000 would …", "Had we started in June, we'd have …", "Were it to close, …": no question. */
function isInverted(
	{ first, is, lower, sentence, size, tagged, word }: Reading,
	{ statement, figure, narrow }: Scope,
): boolean {
	const opens = tagged(statement.first, "quote") ? statement.first + 1 : statement.first;
	if (!is(opens, "inverting-modal") || tagged(opens + 1, "not") || opens >= figure.first) return false;
	if (lower(opens) !== "should" && !some(narrow, (at) => is(at, "conditional-modal") || isWould(lower(at))))
		return false;
	const end = (first[sentence(opens) + 1] ?? size) - 1;
	return some({ first: opens, last: statement.last }, (at) => tagged(at, "comma")) && word(end) !== "?";
}

/** The condition opens the statement, the figure is part of it, or the figure's own verb depends on it. */
function isUnder(reading: Reading, { figure, statement, wide, narrow }: Scope, at: number): boolean {
	const { is, lower, tagged } = reading;
	// "If it rains, the club, which has 300 seats, may close": the seats are there.
	if (tagged(narrow.first - 1, "relative") && tagged(narrow.first - 2, "comma"))
		return at >= narrow.first && at <= narrow.last;
	if (at <= wide.first + 1 || at === statement.first) return true;
	// "sees it at $12,000 by June if the strike drags on"
	if (
		at > figure.last &&
		!some({ first: figure.last, last: at }, (one) => tagged(one, "comma", "and")) &&
		!tellsPast(reading, statement.first, at)
	)
		return true;
	let end = at;
	while (end < statement.last && !tagged(end, "comma")) end++;
	return (
		(at < figure.first && figure.last <= end) ||
		some(narrow, (verb) => is(verb, "conditional-modal") || isWould(lower(verb)))
	);
}

/** "would have cost $3bn": it did not happen. */
const isUnreal = (reading: Reading, scope: Scope): boolean => isPerfect(reading, scope, "unreal-modal");

/** "may have killed 40": nobody knows. */
export const mayHaveHappened = (reading: Reading, scope: Scope): boolean =>
	isPerfect(reading, scope, "unsure-modal") || maySufferNow(reading, scope);

/** "60 miners may be trapped" */
function maySufferNow({ is, lower }: Reading, { figure, narrow }: Scope): boolean {
	return some({ first: figure.last + 1, last: narrow.last - 2 }, (at) => {
		return is(at, "unsure-modal") && lower(at + 1) === "be" && is(at + 2, "casualty-state", "lost-word");
	});
}

function isPerfect({ is, lower, tagged }: Reading, { narrow }: Scope, modal: Family): boolean {
	return some({ first: narrow.first, last: narrow.last - 1 }, (at) => {
		const next = tagged(at + 1, "adverb", "not") ? at + 2 : at + 1;
		return is(at, modal) && lower(next) === "have";
	});
}

/** "I'd", "we’d" */
const isWould = (lower: string): boolean => /['’]d$/.test(lower);

const tellsPast = ({ lower, verb }: Reading, first: number, before: number): boolean =>
	some(
		{ first, last: before - 1 },
		(at) => verb(at)?.form === "past" || /..ed$|^(?:had|was|were|has|have)$/.test(lower(at)),
	);
