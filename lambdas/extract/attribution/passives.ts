import type { Run } from "../text/run.ts";
import type { Region, Statement } from "./clause.ts";
import { leftOf, rightOf } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { nounPhraseEndingAt, phraseStart } from "./phrase-before.ts";
import { subjectBefore } from "./subject.ts";

const BE = new Set("is are was were be been being isn aren wasn weren 're ’re am got".split(" "));

/** "is estimated", "were told", "has been reported": who says so is elsewhere or nowhere. */
export function isPassive(region: Region, at: number, verb: CueVerb): boolean {
	if (verb.form !== "past" && verb.form !== "participle") return false;
	return beBefore(region, at) >= 0;
}

function beBefore(region: Region, at: number): number {
	const { reading, first } = region;
	for (let back = at - 1; back >= first && at - back < 5; back--) {
		if (BE.has(reading.lower(back))) return back;
		const is = reading.tag(back);
		if (is !== "adverb" && is !== "not" && is !== "auxiliary") return -1;
	}
	return -1;
}

/** Verbs whose passive says something of its subject: "the toll was put at 40 by police", "figures released by the bank". */
const OF_SUBJECT = new Set(
	"report estimate put confirm announce claim forecast project predict describe allege believe reveal disclose expect calculate record cite note state say".split(
		" ",
	),
);
/** Verbs whose passive says something to its subject: "he was told by police that 40 had died". */
const TO_SUBJECT = new Set("tell inform warn advise notify remind assure".split(" "));

/** "40 people were killed, as reported by police", "the toll is estimated by the UN at 40". */
export function readPassive(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first, end } = region;
	const { lower, tagged } = reading;
	if (verb.form !== "past" && verb.form !== "participle") return undefined;
	const be = beBefore(region, at);
	const by = be < 0 ? at + 1 : agentAfter(region, at);
	if (lower(by) !== "by" || tagged(by + 1, "number") || lower(by + 1)?.endsWith("ing")) return undefined;
	const source = nounPhraseFrom(reading, by + 1, end);
	if (source === undefined) return undefined;
	const cue = { first: at, last: by === at + 1 ? by : at };
	const after = source.last + 1;
	const between = by > at + 1 ? [{ first: at + 1, last: by - 1 }] : [];
	const right = [...between, ...(after < end - 1 ? rightOf(region, after) : [])];
	if (TO_SUBJECT.has(verb.lemma)) return made(source, cue, right, at);
	if (!OF_SUBJECT.has(verb.lemma)) return undefined;
	if (be < 0 && lower(at - 1) !== "as")
		return made(source, cue, [...described(region, at), ...rest(region, after)], at);
	const edge = (be >= 0 ? be : at) - 1;
	const left = edge > first ? leftOf(region, lower(edge) === "as" ? edge - 1 : edge) : [];
	return made(source, cue, [...left, ...right], at);
}

/** "missed the 426,000 expected by analysts": only the phrase before the participle is theirs. */
function described({ reading, first }: Region, at: number): Run[] {
	return at > first ? [{ first: phraseStart(reading, at - 1, first), last: at - 1 }] : [];
}

/** "the toll reported by police was 40": what a verb right behind says of the phrase. */
function rest(region: Region, after: number): Run[] {
	const is = region.reading.tag(after);
	return after < region.end && (is === "auxiliary" || is === "verb") ? rightOf(region, after) : [];
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

/** "X was quoted (by R) as saying C", "R quoted X as saying C". */
export function readQuotedAs(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { lower } = reading;
	if (lower(at) !== "quoted" && lower(at) !== "cited" && lower(at) !== "quotes" && lower(at) !== "quoting")
		return undefined;
	let as = at + 1;
	while (as < end && as - at < 25 && !(lower(as) === "as" && lower(as + 1)?.endsWith("ing"))) as++;
	if (lower(as) !== "as") return undefined;
	const contents = rightOf(region, as + 2);
	const be = beBefore(region, at);
	if (be < 0) {
		const source = nounPhraseEndingAt(reading, as - 1, at + 1);
		const relay = subjectBefore(reading, at, first);
		const statement = source && made(source, { first: as, last: as + 1 }, contents, relay?.first ?? at);
		if (statement !== undefined && relay !== undefined)
			statement.via = { first: relay.first, last: relay.last };
		return statement;
	}
	const source = subjectBefore(reading, be, first);
	const statement =
		source && made(source, { first: at, last: at === as - 1 ? as + 1 : at }, contents, source.first);
	const relay = lower(at + 1) === "by" ? nounPhraseEndingAt(reading, as - 1, at + 2) : undefined;
	if (statement !== undefined && relay !== undefined) statement.via = relay;
	return statement;
}

function made(source: Run, cue: Run, contents: Run[], clauseFirst: number): Statement | undefined {
	if (contents.length === 0) return undefined;
	const clauseLast = Math.max(source.last, cue.last);
	return { source: { first: source.first, last: source.last }, cue, contents, clauseFirst, clauseLast };
}
