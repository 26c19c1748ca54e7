import type { FigureStatus } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/** A headline's subject has no more tokens. */
const LONGEST_SUBJECT = 8;

/**
 * "Halden Motors to cut 2,400 jobs", "Council set to close four libraries": headlines leave out "is", so that the infinitive
 * is the sentence's verb. What somebody does of his own will is planned, the rest forecast.
 */
export function headlineStatus(
	reading: Reading,
	{ figure, sentence, narrow }: Scope,
): FigureStatus | undefined {
	const { is, lower, verb, tagged } = reading;
	const first = reading.first[sentence] ?? 0;
	const near = {
		first: Math.max(first, narrow.first),
		last: Math.min(figure.first - 1, first + LONGEST_SUBJECT),
	};
	const to = lastIn(near, (at) => lower(at) === "to" && verb(at + 1)?.form === "base");
	if (to === undefined || tagged(to + 1, "determiner", "number", "name")) return undefined;
	const last = is(to - 1, "bound-to-come") ? to - 2 : to - 1;
	if (last < first || hasVerb(reading, first, last + 1) || !isDoer(reading, last)) return undefined;
	return is(to + 1, "willed-verb") ? "planned" : "forecast";
}

/** Who can do it: "Plans to cut 900 jobs" and "A bid to open the port" do nothing. */
function isDoer({ is, lower, tagged }: Reading, at: number): boolean {
	if (is(at, "plan-noun", "saying-noun", "asking-noun", "target-word")) return false;
	return tagged(at, "name") || isPlural(lower(at)) || is(at, "institution", "company", "club", "place");
}
