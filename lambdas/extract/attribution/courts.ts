import { hasVerb, type Region, type Statement } from "./clause.ts";
import { isStop, leftOf, rightOf } from "./contents.ts";
import { stepOverOccasions } from "./occasions.ts";
import { headOf } from "./phrase.ts";
import { subjectBefore } from "./subject.ts";

/** Who listens to evidence, so that what it heard was said before it. */
const COURTS =
	/^(?:courts?|jury|jurors|inquest|tribunal|hearing|inquiry|trial|panel|committee|judges?|magistrates?|coroner|commission|arbitrators?|bench|mps|lawmakers|parliament|councillors)$/;

/** "Leeds Crown Court heard (that) C", "The inquest was told C", "C, the jury heard". */
export function readCourt(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { lower, tagged } = reading;
	const heard = /^(?:heard|hears)$/.test(lower(at));
	const told = lower(at) === "told" && /^(?:was|were|been|is|are)$/.test(lower(at - 1));
	if (!heard && !told) return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated || !COURTS.test(lower(headOf(reading, subject))))
		return undefined;
	const next = stepOverOccasions(region, at + 1);
	const edge = subject.first - 1;
	const contents = isStop(region, next)
		? edge >= first && tagged(edge, "comma")
			? leftOf(region, edge)
			: []
		: // "heard evidence from 40 witnesses"
			lower(next) === "that" || hasVerb(reading, next, end)
			? rightOf(region, next)
			: [];
	if (
		contents.length === 0 ||
		(/^(?:evidence|arguments?|testimony|the|a|from|closing|opening)$/.test(lower(next)) &&
			!hasVerb(reading, next, next + 8))
	)
		return undefined;
	return {
		source: { first: subject.first, last: subject.last },
		cue: { first: at, last: at },
		contents,
		clauseFirst: subject.first,
		clauseLast: Math.min(next, end) - 1,
	};
}
