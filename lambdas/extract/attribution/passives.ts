import { isA } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { type Run, some } from "../text/run.ts";
import { type Region, type Statement, statementOf } from "./clause.ts";
import { leftOf, nextStop, rightOf } from "./contents.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { phraseStart } from "./phrase-before.ts";

/** "is estimated", "were told", "has been reported": who says so is elsewhere or nowhere. */
export function isPassive(region: Region, at: number, verb: CueVerb): boolean {
	return mayBePassive(verb) && beBefore(region, at) !== undefined;
}

const mayBePassive = ({ form }: CueVerb): boolean => form === "past" || form === "participle";

/** The "was" of "was not officially confirmed". */
export function beBefore({ reading, first }: Region, at: number): number | undefined {
	for (let back = at - 1; back >= first && at - back < 5; back--) {
		if (reading.is(back, "be", "be-like")) return back;
		if (!reading.tagged(back, "adverb", "not", "auxiliary")) return undefined;
	}
	return undefined;
}

/** "40 people were killed, as reported by police", "the toll is estimated by the UN at 40". */
export function readPassive(region: Region, at: number, verb: CueVerb): Statement | undefined {
	if (!mayBePassive(verb)) return undefined;
	const be = beBefore(region, at);
	// "the crowd, put at 20,000 by organisers, marched"
	const reckoned = region.reading.lower(at + 1) === "at";
	const by = be === undefined && !reckoned ? at + 1 : agentAfter(region, at);
	const source = isAgent(region, by) ? nounPhraseFrom(region.reading, by + 1, region.end) : undefined;
	if (source === undefined) return undefined;
	const contents = saidPassively(region, at, verb, { be, by, source });
	const cue = { first: at, last: by === at + 1 ? by : at };
	return contents && statementOf(source, cue, contents, at, Math.max(source.last, cue.last));
}

/** "by police", not "by 40" or "by saying". */
function isAgent(region: Region, by: number): boolean {
	const { reading } = region;
	const { lower, tagged } = reading;
	if (lower(by) !== "by" || lower(by + 1).endsWith("ing")) return false;
	// "told by two former ministers", but "cut by 40 jobs"
	if (tagged(by + 1, "number") && !isSomeone(region, by + 2)) return false;
	// "expected by year-end", "by next spring": when
	if (reading.is(by + 1, "time-noun", "time-lead") || /^(?:year|month|week)[-‐‑]end$/.test(lower(by + 1)))
		return false;
	// "said by telephone": how, not who.
	return !reading.is(by + 1, "occasion");
}

/** "former ministers": people who may speak, a word or two behind their number. */
const isSomeone = ({ reading, end }: Region, from: number): boolean =>
	some({ first: from, last: Math.min(from + 2, end - 1) }, (at) =>
		reading.is(at, "role", "counter", "person-noun", "spokesperson"),
	);

/** Where "be", "by" and the agent stand around a participle. */
interface Agent {
	be: number | undefined;
	by: number;
	source: Run;
}

/** What the agent says; undefined where the verb's passive says nothing. */
function saidPassively(region: Region, at: number, { lemma }: CueVerb, agent: Agent): Run[] | undefined {
	const { be, by, source } = agent;
	const { lower } = region.reading;
	const after = source.last + 1;
	const between = by > at + 1 ? [{ first: at + 1, last: by - 1 }] : [];
	const right = [...between, ...behindAgent(region, agent)];
	if (isA(lemma, "informing-verb")) return right;
	const as = be === undefined && lower(at - 1) === "as";
	if (!isA(lemma, "passive-reporting-verb") && !(as && isA(lemma, "as-reporting-verb"))) return undefined;
	// "the cap proposed by the council would hurt the fund": what it would do is no part of the proposal
	const meant = isA(lemma, "promising-verb");
	if (be === undefined && between.length > 0) return between;
	if (be === undefined && !as) return [...described(region, at), ...(meant ? [] : rest(region, after))];
	const edge = (be ?? at) - 1;
	const left = edge > region.first ? leftOf(region, lower(edge) === "as" ? edge - 1 : edge) : [];
	return [...left, ...right];
}

/**
 * What follows who says it; not "confirmed by the Forum, the body she founded in 1975", which is who that is, nor what
 * the sentence goes on with behind "her win, which was projected by a network,".
 */
function behindAgent(region: Region, { be, source }: Agent): Run[] {
	const { tagged } = region.reading;
	const after = source.last + 1;
	if (be !== undefined && tagged(be - 1, "relative") && tagged(be - 2, "comma")) {
		const own = { first: after, last: nextStop(region, after) - 1 };
		return own.last > own.first ? [own] : [];
	}
	const apposed = be !== undefined && tagged(after, "comma") && tagged(after + 1, "determiner");
	return after < region.end - 1 && !apposed ? rightOf(region, after) : [];
}

/** "missed the 426,000 expected by analysts": only the phrase before the participle is theirs. */
function described({ reading, first }: Region, at: number): Run[] {
	return at > first ? [{ first: phraseStart(reading, at - 1, first), last: at - 1 }] : [];
}

/** "the toll reported by police was 40": what a verb right behind says of the phrase. */
function rest(region: Region, after: number): Run[] {
	const { lower, tagged } = region.reading;
	// "the migrants, estimated by the ministry to number 100,000, are unskilled"
	if (lower(after) === "to" && after < region.end)
		return [{ first: after, last: nextStop(region, after) - 1 }];
	return after < region.end && tagged(after, "auxiliary", "verb") ? rightOf(region, after) : [];
}

/** "put at 40 by the ministry": the "by" behind what it was put at. */
function agentAfter(region: Region, at: number): number {
	const { lower, tagged } = region.reading;
	for (let by = at + 1; by < region.end && by - at < 9; by++) {
		if (lower(by) === "by") return by;
		if (tagged(by, "comma", "verb", "auxiliary", "relative", "subordinator", "and", "quote")) break;
	}
	return at + 1;
}
