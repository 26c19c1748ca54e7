import { wordsOf } from "../text/lexicon/lexicon.ts";
import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import { singular } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { isVerbHere } from "./agreement.ts";
import { type Region, type Statement, statementOf } from "./clause.ts";
import { isStop, nextStop, rightOf } from "./contents.ts";
import { headOf } from "./phrase.ts";
import { sharedSubject } from "./shared-subject.ts";
import { subjectBefore } from "./subject.ts";

export const TALLY_CUES: ReadonlySet<string> = new Set([
	...wordsOf("tally-verb"),
	...wordsOf("recording-verb"),
]);

/** "The ministry raised the number of dead to 37", "the network kept its count at 43", "the bank cut its forecast to 2 percent". */
export function readTally(region: Region, at: number, earlier: Statement[]): Statement | undefined {
	const { reading, first } = region;
	const { is, lower, tagged } = reading;
	if (at === first || lower(at - 1) === "to") return undefined;
	if (is(at, "recording-verb")) return readRecord(region, at);
	if (!is(at, "tally-verb") || tagged(at - 1, "determiner", "preposition")) return undefined;
	const poll = readPollResult(region, at);
	if (poll !== undefined) return poll;
	const last = amountBehind(region, at);
	if (last === undefined) return undefined;
	const subject = subjectBefore(reading, at, first) ?? sharedSubject(region, at, earlier);
	if (subject === undefined || subject.negated) return undefined;
	// "raised its forecast": whose it is says so, whatever it is.
	if (!is(at + 1, "possessive") && !maySpeak(reading, subject)) return undefined;
	const clauseFirst = subject.shared === true ? subject.verbFirst : subject.first;
	return statementOf(subject, { first: at, last: at }, [{ first: at + 1, last }], clauseFirst, at);
}

/** "a poll gave the party 38 percent", "the survey put her on 41 percent": to whom a poll gives a share is no matter. */
function readPollResult(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { is, lemma, tagged } = reading;
	if (lemma(at) !== "give" && lemma(at) !== "put") return undefined;
	const reach = { first: at + 2, last: Math.min(end, at + MAX_SHARE) - 1 };
	if (!some(reach, (one) => tagged(one - 1, "number") && (is(one, "percent-word") || lemma(one) === "point")))
		return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated || !is(headOf(reading, subject), "poll", "poll-maker"))
		return undefined;
	return statementOf(subject, { first: at, last: at }, rightOf(region, at + 1), subject.first, at);
}

/** Tokens that lie at most between a poll's verb and the share it gives. */
const MAX_SHARE = 10;

/** "The International Organization for Migration has recorded more than 33,400 deaths", but not "Baltimore recorded 58". */
function readRecord(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	if (!leadsToNumber(reading, at + 1, end)) return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated) return undefined;
	const finds = reading.is(at, "discovering-verb") && isBody(reading, subject);
	if (!finds && !isInstitution(reading, subject)) return undefined;
	const verb = cueVerb(reading.lower(at));
	// "tied an NFL record with nine wins"
	if (verb?.nounToo === true && !isVerbHere(region, subject, at, verb)) return undefined;
	return statementOf(subject, { first: at, last: at }, rightOf(region, at + 1), subject.first, at);
}

const isBody = (reading: Reading, subject: Run): boolean =>
	reading.name(headOf(reading, subject))?.type === "ORG";

/** A body by its word, or by letters: "UNICEF". A place, a firm or a team records what happens to it. */
function isInstitution(reading: Reading, subject: Run): boolean {
	const head = headOf(reading, subject);
	if (reading.is(head, "counter")) return !reading.is(head, "counted-body");
	// "the CPI recorded a rise": a measure is nobody
	return reading.name(head)?.type === "ORG" && /^\p{Lu}{3,}$/u.test(reading.word(head));
}

/**
 * The last token of "the number of dead to 37", where the object is a tally and "at" or "to" leads to a number; of
 * "a lower toll of 1,500", where it is given.
 */
function amountBehind(region: Region, verb: number): number | undefined {
	const { reading, end } = region;
	// Who "gave a lower toll of 1,500" keeps no count up to date, but gives one.
	const given = reading.lemma(verb) === "give";
	let tally = false;
	for (let at = verb + 1; at < end && at - verb < 16; at++) {
		tally ||= isTally(region, at, given);
		if (reading.tagged(at, "relative", "quote", "pronoun") || isStop(region, at)) return undefined;
		if (tally && leads(reading, at, given) && leadsToNumber(reading, at + 1, end))
			return nextStop(region, at + 1) - 1;
	}
	return undefined;
}

/** "toll", "estimate", "number of dead", but not "number of seats", which one sets by deciding so. */
function isTally({ reading, end }: Region, at: number, given: boolean): boolean {
	const { is, lower } = reading;
	if (is(at, "tally") || (given && singular(lower(at)) === "figure")) return true;
	// "local groups raise the figure to 684": that just told
	if (lower(at) === "figure" && is(at - 1, "naming-word")) return true;
	if (lower(at) !== "number" || lower(at + 1) !== "of") return false;
	return some({ first: at + 2, last: Math.min(at + 6, end) - 1 }, (next) => is(next, "suffered"));
}

function leads({ lower }: Reading, at: number, given: boolean): boolean {
	return lower(at) === "at" || lower(at) === "to" || (given && lower(at) === "of");
}

/** "to 37", "at between 45 and 48", "at more than $3bn" */
function leadsToNumber({ is, tagged }: Reading, from: number, end: number): boolean {
	for (let at = from; at < end && at - from < 5; at++) {
		if (tagged(at, "number") || is(at, "currency-sign")) return true;
		const between = tagged(at, "preposition", "adverb", "determiner", "subordinator");
		if (!between && !is(at, "approximator", "bound-word", "bound-end", "dollar-prefix")) return false;
	}
	return false;
}

/** What is no one's word: "the second blast raised the toll to 37". */
function maySpeak(reading: Reading, subject: Run): boolean {
	const head = headOf(reading, subject);
	return reading.tagged(head, "name") || reading.is(head, "counter", "speaking-pronoun");
}
