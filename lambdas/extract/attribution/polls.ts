import type { Reading } from "../text/reading.ts";
import { type Run, sentenceRun, some } from "../text/run.ts";
import type { Statement } from "./clause.ts";
import { trim } from "./clause.ts";
import { headOf } from "./phrase.ts";

/** Sentences without a result, over which a poll is still remembered. */
const PAUSE = 2;
/** Further than this from its cue a poll is over. */
const LONGEST = 8;

/**
 * Gives the results that follow a poll to it: "The survey found 47 percent for Whitfield. Drexel leads by 6 points among
 * men." A sentence with shares in it that names no source, and no quotation, is the poll's until somebody else speaks.
 */
export function carryPolls(reading: Reading, statements: readonly Statement[]): Statement[] {
	const bySentence = new Map<number, Statement[]>();
	for (const statement of statements) {
		const sentence = reading.sentence(statement.cue.first);
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), statement]);
	}
	const carried: Statement[] = [];
	let poll: Statement | undefined;
	let quiet = 0;
	let age = 0;
	for (let sentence = 0; sentence + 1 < reading.first.length; sentence++) {
		const said = bySentence.get(sentence);
		if (said !== undefined) {
			poll = said.find(({ source }) => isPoll(reading, source));
			quiet = 0;
			age = 0;
			continue;
		}
		if (poll === undefined) continue;
		const run = sentenceRun(reading, sentence);
		if (++age > LONGEST) poll = undefined;
		else if (!holdsShare(reading, run)) {
			if (++quiet > PAUSE) poll = undefined;
		} else if (!isOfPoll(reading, run) && isResult(reading, run)) {
			quiet = 0;
			const content = trim(reading, run);
			if (content !== undefined)
				carried.push({ ...poll, contents: [content], clauseFirst: run.first, clauseLast: run.first });
		}
	}
	return carried;
}

/** One poll that the text has named, not "some polls", "the previous survey". */
function isPoll(reading: Reading, source: Run): boolean {
	const { is, lower } = reading;
	if (is(source.first, "quantifier", "other-poll")) return false;
	if (some(source, (at) => is(at, "earlier-poll") || lower(at) === "polls" || lower(at) === "surveys"))
		return false;
	return is(headOf(reading, source), "poll", "poll-maker");
}

/** "47 percent", "6 points", "three in 10", "a majority", "two-thirds"; never in a quotation. */
function holdsShare(reading: Reading, run: Run): boolean {
	return !some(run, (at) => reading.tagged(at, "quote")) && some(run, (at) => isShare(reading, at));
}

function isShare({ is, lower, tagged, word }: Reading, at: number): boolean {
	if (is(at, "percent-word") || lower(at) === "majority") return true;
	if (lower(at) === "per") return lower(at + 1) === "cent";
	if (lower(at) === "points") return tagged(at - 1, "number");
	if (/(?:thirds?|quarters?|half|fifths?|tenths?)$/.test(lower(at)) && is(at + 1, "share-verb")) return true;
	return (
		tagged(at, "number") && lower(at + 1) === "in" && /^(?:\d{1,3}|three|four|five|ten)$/.test(word(at + 2))
	);
}

/** Opens with a share or a group, or tells what those asked say or whom they back. */
function isResult({ is, tagged }: Reading, run: Run): boolean {
	return (
		tagged(run.first, "number") ||
		is(run.first, "approximator", "bound-word", "result-opening") ||
		some(run, (at) => is(at, "poll-answer"))
	);
}

/** "The poll, conducted last week, has a margin of error of 3 points": of the poll, not by it. */
function isOfPoll({ is, lower, tagged }: Reading, run: Run): boolean {
	return some(run, (at) => {
		if (lower(at) === "margin" && lower(at + 1) === "of") return true;
		// "Averages of polls show", "the same poll in August": others than this one.
		if (is(at, "election-word") || lower(at) === "polls" || lower(at) === "surveys") return true;
		return at - run.first < 6 && is(at, "poll", "poll-maker") && !tagged(at + 1, "word");
	});
}
