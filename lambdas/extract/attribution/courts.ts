import type { Run } from "../text/run.ts";
import { hasVerb, type Region, type Statement, statementOf } from "./clause.ts";
import { isStop, leftOf, rightOf } from "./contents.ts";
import { stepOverOccasions } from "./occasions.ts";
import { headOf } from "./phrase.ts";
import { subjectBefore } from "./subject.ts";

/** "Leeds Crown Court heard (that) C", "The inquest was told C", "C, the jury heard". */
export function readCourt(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	if (!isHearing(region, at)) return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated || !reading.is(headOf(reading, subject), "tribunal"))
		return undefined;
	const next = stepOverOccasions(region, at + 1);
	const contents = heardIn(region, subject.first - 1, next);
	return statementOf(subject, { first: at, last: at }, contents, subject.first, Math.min(next, end) - 1);
}

/** "heard", "was told" */
function isHearing({ reading }: Region, at: number): boolean {
	const { lower, is } = reading;
	if (lower(at) === "heard" || lower(at) === "hears") return true;
	// "was told by police that": they say it, and no court.
	return lower(at) === "told" && is(at - 1, "be") && lower(at + 1) !== "by";
}

/** What stands before the comma at `edge` where nothing follows, else what follows. */
function heardIn(region: Region, edge: number, next: number): Run[] {
	const { reading, first, end } = region;
	if (isStop(region, next)) return edge >= first && reading.tagged(edge, "comma") ? leftOf(region, edge) : [];
	// "heard evidence from 40 witnesses"
	if (reading.is(next, "hearing-object") && !hasVerb(reading, next, next + 8)) return [];
	return reading.lower(next) === "that" || hasVerb(reading, next, end) ? rightOf(region, next) : [];
}
