import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import { hasVerb, type Region, type Statement, statementOf } from "./clause.ts";
import { isStop, leftOf, nextStop, resumed, rightOf } from "./contents.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { stepOverOccasions } from "./occasions.ts";
import { headOf } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** Words that can open a phrase that names a source: "according to", "in the words of", "in a poll", "based on". */
export const PHRASE_CUES: ReadonlySet<string> = new Set(["according", "in", "per", "based", "by"]);

/** "according to X, C", "C, according to X", "C, according to X, C", "in a poll, C", "by X's count, C". */
export function readPhrase(region: Region, at: number): Statement | undefined {
	const own = readOwnWords(region, at);
	if (own !== undefined) return own;
	const width = firstOf(CUES, { region, at });
	if (width === undefined) return undefined;
	// "and, according to a person briefed on it, a notebook": the comma that closes it ends who says so
	const end = opensBehindJoint(region, at) ? nextStop(region, at + width) : region.end;
	const phrase = isByEstimates(region, at)
		? { first: at + 1, last: at + 2 }
		: nounPhraseFrom(region.reading, at + width, end);
	const source = phrase && withoutTime(region.reading, phrase);
	if (source === undefined || !maySpeak(region, at, width, source)) return undefined;
	// "according to https://www.…": an address is nobody.
	if (/^(?:https?|www)/.test(region.reading.lower(source.first))) return undefined;
	const only = lastClauseOnly(region, at);
	const contents = only === undefined ? contentsOf(region, at, source) : [only];
	return statementOf(source, { first: at, last: at + width - 1 }, contents, at, source.last);
}

/** "an Orlo Register poll last month": the poll; "a poll taken last month" is told apart by its time. */
function withoutTime({ is }: Reading, { first, last }: Run): Run {
	const taken = is(last - 2, "publishing-participle");
	const timed = last - first > 2 && is(last, "time-noun") && is(last - 1, "time-lead") && !taken;
	return { first, last: timed ? last - 2 : last };
}

/** "in the minister's words, C", "C, in his view": whose words they are speaks. */
function readOwnWords(region: Region, at: number): Statement | undefined {
	const { reading, end } = region;
	const { is, lower, tagged } = reading;
	if (lower(at) !== "in" || !opensClause(region, at)) return undefined;
	const noun = firstIn({ first: at + 2, last: Math.min(end, at + MAX_OWNER) - 1 }, (one) =>
		is(one, "view-noun"),
	);
	if (noun === undefined || !isStop(region, noun + 1)) return undefined;
	const owned = tagged(noun - 1, "possessive") || is(noun - 1, "apostrophe");
	const last = owned ? noun - 2 : noun - 1;
	if (!owned && !(is(last, "possessive") && last === at + 1)) return undefined;
	const source = { first: at + 1, last };
	const contents = contentsOf(region, at, { first: at + 1, last: noun });
	return statementOf(source, { first: at, last: at }, contents, at, noun);
}

/** Tokens that lie at most between "in" and the words of somebody. */
const MAX_OWNER = 9;

interface Cue {
	region: Region;
	at: number;
}

/** How many tokens of the cue come before the source. */
export const CUES: readonly Reader<Cue, number>[] = [
	[
		"according to",
		"According to the ministry, 40 people died.",
		({ region: { reading }, at }) => pair(reading.lower(at), reading.lower(at + 1), "according", "to", 2),
	],
	[
		"based on",
		"Based on a census, 40 people live there.",
		({ region, at }) =>
			opensClause(region, at)
				? pair(region.reading.lower(at), region.reading.lower(at + 1), "based", "on", 2)
				: undefined,
	],
	[
		"in the words of",
		"In the view of the ministry, 40 people died.",
		({ region: { reading }, at }) =>
			reading.lower(at) === "in" && reading.is(at + 2, "view-noun") && reading.lower(at + 3) === "of"
				? 4
				: undefined,
	],
	[
		"in",
		"In a poll, 40 percent backed the plan.",
		({ region: { reading }, at }) => (reading.lower(at) === "in" ? 1 : undefined),
	],
	[
		"by",
		"By the ministry's count, 40 people died.",
		({ region, at }) =>
			region.reading.lower(at) === "by" && (opensClause(region, at) || isByEstimates(region, at))
				? 1
				: undefined,
	],
	[
		"as per",
		"As per state data, 1,047 people died.",
		({ region, at }) =>
			pair(region.reading.lower(at - 1), region.reading.lower(at), "as", "per", 1) &&
			opensClause(region, at - 1)
				? 1
				: undefined,
	],
	[
		"per",
		// but not "60 km per hour"
		"Some 40 people died, per CNN.",
		({ region, at }) =>
			region.reading.lower(at) === "per" &&
			opensClause(region, at) &&
			region.reading.tagged(at + 1, "name", "determiner")
				? 1
				: undefined,
	],
];

function pair(one: string, two: string, first: string, second: string, width: number): number | undefined {
	return one === first && two === second ? width : undefined;
}

/** "killed 40 by some estimates": a count is no doer. */
function isByEstimates({ reading }: Region, by: number): boolean {
	if (reading.lower(by) !== "by") return false;
	return (
		reading.is(by + 1, "quantifier") && reading.is(by + 2, "reckoning") && isPlural(reading.lower(by + 2))
	);
}

function opensClause({ reading, first }: Region, at: number): boolean {
	return at === first || reading.tagged(at - 1, "comma");
}

/** "In a poll", "By the ministry's count", not "In a river", "By a mile". */
function maySpeak(region: Region, at: number, width: number, source: Run): boolean {
	const { lower, is } = region.reading;
	const head = headOf(region.reading, source);
	if (lower(at) === "by") return is(head, "reckoning");
	// "all 14 economists in a Bloomberg survey": who was asked
	if (lower(at) === "in" && is(at - 1, "role")) return false;
	if (lower(at) !== "in" || width > 1 || is(head, "poll")) return true;
	return at === region.first && isAuthored(region, source);
}

/** "In a report by the World Bank, growth was put at 3 percent." */
function isAuthored({ reading }: Region, source: Run): boolean {
	if (!speaksThroughDocuments(reading, source)) return false;
	const { is, lower } = reading;
	return some(
		source,
		(at) => (lower(at) === "by" && !is(at - 1, "obtaining-participle")) || lower(at) === "from",
	);
}

/**
 * What alone X says of "…, beating analysts' estimates of $16 million, according to X", who knows what was expected and
 * not what came, and of "…, whose support has fallen to 8 percent according to X". Undefined where X may say all of it.
 */
function lastClauseOnly({ reading, first }: Region, at: number): Run | undefined {
	const { is, lower, tagged } = reading;
	const apart = tagged(at - 1, "comma");
	const last = apart ? at - 2 : at - 1;
	let begins = last;
	while (begins > first && !tagged(begins - 1, "comma")) begins--;
	if (begins === first) return undefined;
	const clause = { first: begins, last };
	if (!apart && (tagged(begins, "relative") || lower(begins) === "where") && lower(begins) !== "that")
		return clause;
	const compares = is(begins, "expectation-verb", "expectation-word");
	return compares && some(clause, (one) => is(one, "expected-by")) ? clause : undefined;
}

/** What the phrase at `at`, whose source this is, speaks for: what stands left of it, what it leads, or both. */
function contentsOf(region: Region, at: number, source: Run): Run[] {
	const { reading, first } = region;
	// "Six in 10 say so, after half did in the earlier poll": only what it is compared with
	if (at > first && some(source, (one) => reading.is(one, "earlier-poll"))) return comparedIn(region, at);
	const as = reading.lower(at - 1) === "as";
	const opensAs = as && at - 1 === first;
	const joins = joinsClause(region, at, source.last + 1);
	const left =
		at > first && !opensAs ? (joins ? quantified(region, at - 1) : leftOf(region, as ? at - 2 : at - 1)) : [];
	const leads = at === first || joins || opensAs || !hasVerb(reading, first, at);
	const after = source.last + 1;
	// "She leads in Orlo, according to a poll, where 475 seats will be at stake": told of Orlo
	if (left.length > 0 && reading.lower(after + 1) === "where") return left;
	// "killed 150,000 by some estimates and driven 12 million from home"
	const coordinated = isByEstimates(region, at) && reading.tagged(after, "and");
	return [...left, ...(coordinated ? rightOf(region, after + 1) : ledBy(region, after, leads))];
}

function comparedIn({ reading, first }: Region, at: number): Run[] {
	const comma = lastIn({ first, last: at - 2 }, (one) => reading.tagged(one, "comma"));
	return [{ first: comma === undefined ? first : comma + 1, last: at - 1 }];
}

/** "half of whom, according to the army, had come": the half is theirs too. */
function quantified({ reading, first }: Region, comma: number): Run[] {
	if (!reading.tagged(comma - 1, "relative") || reading.lower(comma - 2) !== "of") return [];
	let opens = comma - 2;
	while (opens > first && !reading.tagged(opens - 1, "comma")) opens--;
	return opens < comma - 2 ? [{ first: opens, last: comma - 1 }] : [];
}

/** "and, according to the UN, left 24 million hungry": only what follows. */
function joinsClause(region: Region, at: number, after: number): boolean {
	return opensBehindJoint(region, at) && region.reading.tagged(after, "comma");
}

const opensBehindJoint = ({ reading: { tagged } }: Region, at: number): boolean =>
	tagged(at - 1, "comma") && tagged(at - 2, "and", "but", "relative", "subordinator");

function ledBy(region: Region, after: number, leads: boolean): Run[] {
	const { reading, end } = region;
	// "In a poll last month, 40 percent backed it"
	const time = stepOverOccasions(region, after);
	if (time > after && time < end && reading.tagged(time, "comma")) return ledBy(region, time, leads);
	if (after < end && reading.tagged(after, "comma")) {
		// "According to the document, which was drafted in May, 40 were held"
		const which = reading.tagged(after + 1, "relative") && reading.lower(after + 1) !== "that";
		const behind = which ? nextStop(region, after + 2) : after;
		return leads ? rightOf(region, behind + 1) : resumed(region, after);
	}
	return leads && after < end - 1 ? rightOf(region, after) : [];
}
