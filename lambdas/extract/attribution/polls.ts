import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Statement } from "./clause.ts";
import { trim } from "./clause.ts";
import { headOf } from "./phrase.ts";

const POLLS = /^(?:poll|polls|survey|surveys|polling|pollsters?|census|questionnaire|barometer)$/;
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
		const run = { first: reading.first[sentence]!, last: reading.first[sentence + 1]! - 1 };
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

/** One poll that the text has named, not "some polls". */
function isPoll(reading: Reading, source: Run): boolean {
	if (
		/^(?:some|most|many|other|several|recent|few|all|various|previous|earlier|last)$/.test(
			reading.lower(source.first),
		)
	)
		return false;
	for (let at = source.first; at <= source.last; at++)
		if (/^(?:previous|earlier|polls|surveys)$/.test(reading.lower(at))) return false;
	return POLLS.test(reading.lower(headOf(reading, source)));
}

/** "47 percent", "6 points", "three in 10", "a majority", "two-thirds"; never in a quotation. */
function holdsShare({ lower, tagged, word }: Reading, { first, last }: Run): boolean {
	let share = false;
	for (let at = first; at <= last; at++) {
		if (tagged(at, "quote")) return false;
		if (/^(?:percent|%|percentage|majority)$/.test(lower(at))) share = true;
		if (lower(at) === "per" && lower(at + 1) === "cent") share = true;
		if (lower(at) === "points" && tagged(at - 1, "number")) share = true;
		if (
			/(?:thirds?|quarters?|half|fifths?|tenths?)$/.test(lower(at)) &&
			/^(?:of|say|said)$/.test(lower(at + 1))
		)
			share = true;
		if (
			tagged(at, "number") &&
			lower(at + 1) === "in" &&
			/^(?:10|ten|five|5|four|4|three|3|20|100)$/.test(word(at + 2))
		)
			share = true;
	}
	return share;
}

/** Opens with a share or a group, or tells what those asked say or whom they back. */
function isResult({ lower, tagged }: Reading, { first, last }: Run): boolean {
	if (tagged(first, "number") || OPENINGS.test(lower(first))) return true;
	for (let at = first; at <= last; at++) if (ANSWERS.test(lower(at))) return true;
	return false;
}

const OPENINGS = /^(?:among|just|only|about|nearly|almost|roughly|some|fewer|more|another|around|over|a)$/;
const ANSWERS =
	/^(?:respondents?|surveyed|asked|undecided|leads?|ahead|trails?|backs?|backed|favou?rs?|favou?red|approves?|approved|disapproves?|disapproved|opposes?|opposed|agrees?|agreed|disagreed?|prefers?|preferred)$/;

/** "The poll, conducted last week, has a margin of error of 3 points": of the poll, not by it. */
function isOfPoll({ lower, tagged }: Reading, { first, last }: Run): boolean {
	for (let at = first; at <= last; at++) {
		if (lower(at) === "margin" && lower(at + 1) === "of") return true;
		// "Averages of polls show", "the same poll in August": others than this one.
		if (/^(?:averages?|polls|surveys|election|elections|exit)$/.test(lower(at))) return true;
		if (at - first < 6 && POLLS.test(lower(at)) && !tagged(at + 1, "word")) return true;
	}
	return false;
}
