import type { Run } from "../text/run.ts";
import { type Region, type Statement, statementOf } from "./clause.ts";
import { isStop, leftOf, rightOf } from "./contents.ts";
import { beBefore } from "./passives.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { nounPhraseEndingAt } from "./phrase-before.ts";
import { subjectBefore } from "./subject.ts";

/** "X was quoted (by R) as saying C", "R quoted X as saying C". */
export function readQuotedAs(region: Region, at: number): Statement | undefined {
	const { lower, is } = region.reading;
	if (!is(at, "quoting-verb") || lower(at) === "cites" || lower(at) === "citing") return undefined;
	const as = asSaying(region, at);
	if (as === undefined) return undefined;
	const be = beBefore(region, at);
	return be === undefined ? quotes(region, at, as) : isQuoted(region, at, as, be);
}

/** The "as" of "as saying". */
function asSaying({ reading, end }: Region, at: number): number | undefined {
	const { lower } = reading;
	for (let as = at + 1; as < end && as - at < 25; as++)
		if (lower(as) === "as" && lower(as + 1).endsWith("ing")) return as;
	return undefined;
}

/** "R quoted X as saying C" */
function quotes(region: Region, at: number, as: number): Statement | undefined {
	const { reading, first } = region;
	const source = subjectBefore(reading, as, at + 1);
	const relay = subjectBefore(reading, at, first);
	return source && quoted(region, source, { first: as, last: as + 1 }, relay?.first ?? at, relay);
}

/** "X was quoted by R as saying C", "C, X was quoted (by R) as saying (by R)" */
function isQuoted(region: Region, at: number, as: number, be: number): Statement | undefined {
	const { reading, first } = region;
	const source = subjectBefore(reading, be, first);
	if (source === undefined) return undefined;
	const behind = agentFrom(region, as + 2);
	const relay = reading.lower(at + 1) === "by" ? nounPhraseEndingAt(reading, as - 1, at + 2) : behind;
	const cue = { first: at, last: at === as - 1 ? as + 1 : at };
	const after = behind === undefined ? as + 2 : behind.last + 1;
	if (!isStop(region, after)) return quoted(region, source, cue, source.first, relay, as);
	const statement = statementOf(source, cue, leftOf(region, source.first - 1), source.first, after - 1);
	return statement && via(statement, relay);
}

/** "by R" right behind "as saying" */
function agentFrom({ reading, end }: Region, by: number): Run | undefined {
	return reading.lower(by) === "by" ? nounPhraseFrom(reading, by + 1, end) : undefined;
}

function quoted(
	region: Region,
	source: Run,
	cue: Run,
	clauseFirst: number,
	relay: Run | undefined,
	as = cue.first,
): Statement | undefined {
	const last = Math.max(source.last, cue.last);
	const statement = statementOf(source, cue, rightOf(region, as + 2), clauseFirst, last);
	return statement && via(statement, relay);
}

const via = (statement: Statement, relay: Run | undefined): Statement =>
	relay === undefined ? statement : { ...statement, via: { first: relay.first, last: relay.last } };
