import { firstIn } from "../text/run.ts";
import { type Region, type Statement, statementOf } from "./clause.ts";
import { objectFrom } from "./objects.ts";
import { subjectBefore } from "./subject.ts";

/** "what Warsaw called a brigade of 3,500 men": who names a thing so says what it is, and nothing of the rest. */
export function readLabel(region: Region, at: number): Statement | undefined {
	const { reading, first } = region;
	const { is, lower, tagged } = reading;
	if (!is(at, "labelling-verb")) return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.first <= first || lower(subject.first - 1) !== "what")
		return undefined;
	const next = lower(at + 1) === "as" ? at + 2 : at + 1;
	const to = firstIn(
		{ first: next, last: region.end - 1 },
		(one) => lower(one) === "to" && tagged(one + 1, "preposition"),
	);
	const within = to === undefined ? region : { ...region, end: to };
	return statementOf(subject, { first: at, last: at }, objectFrom(within, next), subject.first, at);
}
