import type { EntityMention } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/**
 * The clause whose names a figure is about: a relative clause, or a subordinate one that opens with a name, is about its own
 * ("Its rival SkyNorr, which flies 60 planes", "… after Borel bought 12 planes").
 */
export function ownClause(reading: Reading, scope: Scope, own: readonly EntityMention[]): Run {
	const { narrow, wide } = scope;
	if (narrow.first <= wide.first) return wide;
	if (antecedentName(reading, scope, own) !== undefined) return narrow;
	const start = reading.start(narrow.first);
	const subordinate = reading.tagged(narrow.first - 1, "subordinator");
	return subordinate && own.some((mention) => mention.start === start) ? narrow : wide;
}

/** "SkyNorr, which flies 60 planes": the name that the figure's relative clause is of. */
export function antecedentName(
	{ lower, tagged, tokens }: Reading,
	{ figure, narrow, statement }: Scope,
	own: readonly EntityMention[],
): EntityMention | undefined {
	const relative = narrow.first - 1;
	if (relative <= statement.first || (lower(relative) !== "who" && lower(relative) !== "which"))
		return undefined;
	// "Moreau, who hosted him, ordered 30 tankers": the clause ended before the figure.
	if (some({ first: narrow.first, last: figure.first - 1 }, (at) => tagged(at, "comma"))) return undefined;
	const before = tokens[tagged(relative - 1, "comma") ? relative - 2 : relative - 1];
	return before && own.find((mention) => mention.start < before.end && mention.end >= before.end);
}
