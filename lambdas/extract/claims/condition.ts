import type { Reading } from "../text/reading.ts";
import type { Scope } from "./scope.ts";

/** Behind these "if" asks or compares: "asked if 40 had died", "even if". */
const NO_CONDITION = /^(?:as|even|asked|ask|know|see|wonder|wondered|not|unclear|clear|determine|say|and)$/;
const MODAL = /^(?:would|could|might|may|will|can|should)$/;

/** "If the dam fails, 12,000 would …", "unless it finds $5m", "would have cost $3bn". */
export function isConditional(reading: Reading, scope: Scope): boolean {
	return isUnderCondition(reading, scope) || isUnreal(reading, scope);
}

function isUnderCondition(reading: Reading, { figure, statement, wide, narrow }: Scope): boolean {
	const { lower, tagged } = reading;
	for (let at = statement.first; at <= statement.last; at++) {
		const word = lower(at);
		if (word !== "if" && word !== "unless") continue;
		if (NO_CONDITION.test(lower(at - 1))) continue;
		// The condition opens the statement, the figure is part of it, or the figure's own verb depends on it.
		if (at <= wide.first + 1 || at === statement.first) return true;
		let end = at;
		while (end < statement.last && !tagged(end, "comma")) end++;
		if (at < figure.first && figure.last <= end) return true;
		for (let verb = narrow.first; verb <= narrow.last; verb++) if (MODAL.test(lower(verb))) return true;
	}
	return false;
}

/** "would have cost $3bn", "may have killed 40": it did not happen, or nobody knows. */
function isUnreal({ lower, tagged }: Reading, { narrow }: Scope): boolean {
	for (let at = narrow.first; at < narrow.last; at++) {
		if (!/^(?:would|could|might|may)$/.test(lower(at))) continue;
		const next = tagged(at + 1, "adverb") || tagged(at + 1, "not") ? at + 2 : at + 1;
		if (lower(next) === "have") return true;
	}
	return false;
}
