import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { lastIn, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** A figure in its clause. */
interface Open {
	reading: Reading;
	scope: Scope;
}

/** True where nobody says that it is so: it is asked, doubted, or could not be confirmed. */
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
 * leaves open the sale.
 */
function isAsked({ is, lower }: Reading, { figure, narrow }: Scope): boolean {
	// "asked whether 200 was enough": of an amount that is there.
	if (is(figure.last + 1, "be") && lower(figure.first - 1) === "whether") return false;
	const asks = (at: number) =>
		lower(at) === "whether" || (lower(at) === "if" && is(at - 1, "questioning-verb"));
	return asks(narrow.first - 1) || asks(narrow.first);
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
