import { isDash } from "../attribution/phrase.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Clause, Clauses } from "./clauses.ts";

/** The clauses that begin within the phrase of what is counted, and those that list it: "two states — Ohio and Iowa". */
export function innerOf(
	{ reading, clauses }: { reading: Reading; clauses: Clauses },
	figure: Run,
	clause: Clause,
): Clause[] {
	const inner: Clause[] = [];
	for (let at = figure.last + 1; at <= Math.min(clauses.run.last, figure.last + PHRASE); at++) {
		const begun = clauses.of(at);
		if (begun === clause) {
			if (
				reading.tagged(at, "number") ||
				reading.tagged(at, "comma") ||
				clause.verb === at ||
				reading.tagged(at, "auxiliary", "verb")
			)
				break;
			continue;
		}
		if (begun.first === at && begun.on === clause && saysMore(reading, begun, figure))
			inner.push(begun, ...nestedIn(clauses, begun));
		break;
	}
	return inner;
}

/** "40 sites that were hit with a tool that Acme had sold" */
function nestedIn({ run, of }: Clauses, clause: Clause): Clause[] {
	const nested = new Set<Clause>();
	for (let at = clause.first + 1; at <= run.last; at++) {
		const { hold, on } = of(at);
		if (hold === "relative" && (on === clause || (on && nested.has(on)))) nested.add(of(at));
	}
	return [...nested];
}

/** Tokens that the phrase of what is counted has at most. */
const PHRASE = 8;

/** A clause of the very things counted: "sites that were hit", "five years after he left", "two states — Ohio and Iowa". */
function saysMore(reading: Reading, { hold, first }: Clause, figure: Run): boolean {
	if (hold === "relative") return true;
	// "five years after he left Acme": from then on
	if (hold === "subordinate" || hold === "participle")
		return first === figure.last + 1 && reading.is(first, "timely-conjunction");
	const { lower } = reading;
	return (
		hold === "aside" &&
		(isDash(reading, first) || lower(first) === ":") &&
		reading.tagged(first + 1, "name", "determiner")
	);
}
