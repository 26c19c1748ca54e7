import type { Reading } from "../text/reading.ts";
import { firstIn, type Run, sentenceRun, some } from "../text/run.ts";
import { type Statement, trim } from "./clause.ts";
import { headOf } from "./phrase.ts";
import { isFraction, isShareWord } from "./shares.ts";

/** Sentences without a result, over which a poll is still remembered. */
const PAUSE = 2;
/** Further than this from its cue, or from its last result, a poll is over. */
const LONGEST = 8;

/** A poll whose results are told. */
interface Turn {
	poll: Statement;
	/** Sentences since one gave a result. */
	quiet: number;
	/** Somebody else has spoken since. */
	broken: boolean;
}

/**
 * Gives the results that follow a poll to it: "The survey found 47 percent for Whitfield. Drexel leads by 6 points among
 * men." A sentence with shares in it that names no source is the poll's until somebody else speaks; behind that only what
 * so many of those asked answer: "Just 30 percent of voters call her honest."
 */
export function carryPolls(reading: Reading, statements: readonly Statement[]): Statement[] {
	const bySentence = new Map<number, Statement[]>();
	for (const statement of statements) {
		const sentence = reading.sentence(statement.cue.first);
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), statement]);
	}
	const carried: Statement[] = [];
	let turn: Turn | undefined;
	for (let sentence = 0; sentence + 1 < reading.first.length; sentence++) {
		const run = sentenceRun(reading, sentence);
		const asked = questionEnd(reading, run);
		const said = (bySentence.get(sentence) ?? []).filter(({ cue }) => cue.first > asked);
		const named = said.find(({ source }) => isPoll(reading, source));
		if (named !== undefined) turn = { poll: named, quiet: 0, broken: false };
		else if (turn !== undefined && said.length > 0) turn = { ...turn, quiet: turn.quiet + 1, broken: true };
		else if (turn !== undefined) {
			const result = resultIn(reading, { first: asked + 1, last: run.last }, turn);
			if (result === undefined) turn = { ...turn, quiet: turn.quiet + 1 };
			else {
				const { poll } = turn;
				carried.push({ ...poll, contents: [result], clauseFirst: run.first, clauseLast: run.first });
				turn = { ...turn, quiet: 0 };
			}
		}
		if (turn !== undefined && turn.quiet > (turn.broken ? LONGEST : PAUSE)) turn = undefined;
	}
	return carried;
}

/** What the sentence tells of the poll's results; undefined where it tells of none. */
function resultIn(reading: Reading, run: Run, { broken, quiet }: Turn): Run | undefined {
	const shares = sharesIn(reading, run);
	if (shares.length === 0 || isOfPoll(reading, run)) return undefined;
	const answered = shares.some((at) => isAnswered(reading, at, run.last));
	const opens = opensParagraph(reading, run);
	if (broken) return answered && opens ? trim(reading, run) : undefined;
	// "Orlo grows one-fifth of the wheat" is no result; in the paragraph of one, the next percentage is.
	const goesOn = quiet === 0 && !opens && shares.some((at) => !isFraction(reading, at));
	return answered || isResult(reading, run) || goesOn ? trim(reading, run) : undefined;
}

/** One poll that the text has named, not "some polls", "the previous survey". */
function isPoll(reading: Reading, source: Run): boolean {
	const { is, lower } = reading;
	if (is(source.first, "quantifier", "other-poll")) return false;
	if (some(source, (at) => is(at, "earlier-poll") || lower(at) === "polls" || lower(at) === "surveys"))
		return false;
	const head = headOf(reading, source);
	// "exit poll data showed"
	return is(head, "poll", "poll-maker") || (lower(head) === "data" && is(head - 1, "poll"));
}

/** Tokens before "asked" that open a question at most: "And when". */
const MAX_OPENING = 3;

/** The comma that ends "When asked whether the town must wait, 59 percent said no"; the token before the run where none is. */
function questionEnd({ is, tagged }: Reading, { first, last }: Run): number {
	const asked = firstIn({ first, last: Math.min(last, first + MAX_OPENING) }, (at) =>
		is(at, "asking-participle"),
	);
	if (asked === undefined) return first - 1;
	let quoted = false;
	for (let at = asked + 1; at < last; at++) {
		if (tagged(at, "quote")) quoted = !quoted;
		if (tagged(at, "comma") && !quoted) return at;
		// “…,” 75 percent said yes
		if (tagged(at, "quote") && tagged(at - 1, "comma") && !quoted) return at;
	}
	return first - 1;
}

/** The words that tell a share outside of quotations: "percent", "points", "half". */
function sharesIn(reading: Reading, { first, last }: Run): number[] {
	const shares: number[] = [];
	let quoted = false;
	for (let at = first; at <= last; at++) {
		if (reading.tagged(at, "quote")) quoted = !quoted;
		if (!quoted && isShareWord(reading, at)) shares.push(at);
	}
	return shares;
}

/** Tokens that name those asked at most, between their share and what they answer. */
const MAX_ASKED = 9;

/** "79 percent of Whigs said", "half of them back the plan", "Lund was named by 3 percent" */
function isAnswered({ is, lower, tagged }: Reading, share: number, last: number): boolean {
	const reach = { first: share + 1, last: Math.min(last, share + MAX_ASKED) };
	const verb = firstIn(
		reach,
		(at) => tagged(at, "comma", "subordinator", "preposition") && lower(at) !== "of",
	);
	return some({ ...reach, last: (verb ?? reach.last + 1) - 1 }, (at) =>
		is(at, "poll-answer", "answering-verb", "respondent"),
	);
}

/** Opens with a share or a group, or tells what those asked say or whom they back. */
function isResult({ is, tagged }: Reading, { first, last }: Run): boolean {
	let opens = first;
	while (opens < last && tagged(opens, "adverb", "and", "but", "comma")) opens++;
	return (
		tagged(opens, "number") ||
		is(opens, "approximator", "bound-word", "result-opening") ||
		some({ first, last }, (at) => is(at, "poll-answer"))
	);
}

function opensParagraph({ end, start, text }: Reading, { first }: Run): boolean {
	return first === 0 || text.slice(end(first - 1), start(first)).includes("\n");
}

/** "The poll, conducted last week, has a margin of error of 3 points": of the poll, not by it. */
function isOfPoll({ is, lower, tagged }: Reading, run: Run): boolean {
	return some(run, (at) => {
		if (lower(at) === "margin" && lower(at + 1) === "of") return true;
		// "Averages of polls show", "In the last election", "the same poll in August": others than this one.
		if (lower(at) === "polls" || lower(at) === "surveys") return true;
		const opens = at - run.first < 6;
		return opens && (is(at, "election-word") || (is(at, "poll", "poll-maker") && !tagged(at + 1, "word")));
	});
}
