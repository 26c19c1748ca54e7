import type { Span } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import { isDash } from "../attribution/phrase.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, sentenceRun, some } from "../text/run.ts";

/** Where a figure stands: its tokens, and the stretches of text that can say something about it. */
export interface Scope {
	figure: Run;
	sentence: number;
	/** The figure's sentence, or the part of it that is attributed to the figure's source. */
	statement: Run;
	/** The statement's clause that holds the figure, with its phrases, asides and subordinate clauses. */
	wide: Run;
	/** The smallest clause with the figure: one verb group. */
	narrow: Run;
}

/** Reads the scope of a figure; `content` is what its innermost source says, or the source that the figure is part of. */
export function scopeOf(reading: Reading, span: Span, content: Span | undefined): Scope {
	const first = reading.at(span.start);
	const figure = { first, last: Math.max(first, reading.at(span.end - 1)) };
	const sentence = reading.sentence(first);
	const statement = sentenceRun(reading, sentence);
	if (content !== undefined) {
		statement.first = Math.max(statement.first, reading.at(content.start));
		statement.last = Math.min(statement.last, reading.at(content.end - 1));
	}
	statement.first = behindClaim(reading, statement, figure.first);
	const wide = grow(reading, figure, statement, endsWide);
	return { figure, sentence, statement, wide, narrow: narrowIn(reading, figure, wide) };
}

/** "denied a report in the Times that 300 had crossed": what is denied begins behind "that". */
function behindClaim({ is, lower }: Reading, statement: Run, figure: number): number {
	let claim = false;
	for (let at = statement.first; at < figure && at - statement.first < 16; at++) {
		if (at - statement.first < 4 && is(at, "saying-noun", "counting-noun")) claim = true;
		if (claim && lower(at) === "that") return at + 1;
	}
	return statement.first;
}

/** No clause reaches further than this many tokens to either side of its figure. */
const MAX_REACH = 60;

type Ends = (reading: Reading, at: number, within: Run) => boolean;

/** Widens the run to both sides until a token that begins another clause. */
function grow(reading: Reading, from: Run, within: Run, ends: Ends): Run {
	let { first, last } = besideAmount(reading, from, within) ?? from;
	const floor = Math.max(within.first, first - MAX_REACH);
	const ceiling = Math.min(within.last, last + MAX_REACH);
	for (let next = first - 1; next >= floor; next = first - 1) {
		const aside = bracketEnding(reading, next);
		if (aside === undefined && ends(reading, next, within)) break;
		first = Math.max(floor, aside ?? next);
	}
	for (let next = last + 1; next <= ceiling; next = last + 1) {
		const aside = bracketFrom(reading, next);
		if (aside === undefined && ends(reading, next, within)) break;
		last = Math.min(ceiling, aside ?? next);
	}
	return { first, last };
}

/** Tokens that what a clause goes on behind has at most between its brackets: "(US$17.6 billion)", "(GDP)". */
const MAX_ASIDE = 7;

/** The last token of the bracket that opens at the token, if it holds no clause. */
function bracketFrom(reading: Reading, at: number): number | undefined {
	if (reading.word(at) !== "(") return undefined;
	const close = firstIn({ first: at + 1, last: at + MAX_ASIDE }, (next) => reading.word(next) === ")");
	return close !== undefined && !hasVerb(reading, at + 1, close) ? close : undefined;
}

/** The first token of the bracket that closes at the token, if it holds no clause. */
function bracketEnding(reading: Reading, at: number): number | undefined {
	if (reading.word(at) !== ")") return undefined;
	const open = lastIn({ first: at - MAX_ASIDE, last: at - 1 }, (next) => reading.word(next) === "(");
	return open !== undefined && !hasVerb(reading, open + 1, at) ? open : undefined;
}

/** "8,500 yuan (US$1,286)": an amount in brackets behind another is in that one's clause. */
function besideAmount(reading: Reading, figure: Run, within: Run): Run | undefined {
	const { is, tagged, word } = reading;
	const open = lastIn(
		{ first: Math.max(within.first, figure.first - 3), last: figure.first - 1 },
		(at) => word(at) === "(",
	);
	if (open === undefined) return undefined;
	const close = bracketFrom(reading, open);
	const amount =
		tagged(open - 1, "number") ||
		is(open - 1, "percent-word") ||
		(!tagged(open - 1, "name") && some({ first: open - 3, last: open - 2 }, (at) => tagged(at, "number")));
	return close !== undefined && close > figure.last && amount
		? { first: open, last: Math.min(close, within.last) }
		: undefined;
}

function endsWide(reading: Reading, at: number, within: Run): boolean {
	const { is, tagged } = reading;
	if (isBreak(reading, at)) return true;
	if (tagged(at, "but") || is(at, "concessive") || turnsToSpeech(reading, at)) return true;
	return tagged(at, "and") && joinsClauses(reading, at, within) && !sharesSubject(reading, at);
}

function narrowIn(reading: Reading, figure: Run, wide: Run): Run {
	const clause = grow(reading, figure, wide, endsNarrow);
	// A clause with a conjunction or "which" of its own ends at its comma: "The firm, which has 300 workers, could close".
	const before = reading.tag(clause.first - 1);
	if (clause.first > wide.first && (before === "relative" || before === "subordinator")) {
		for (let at = figure.last + 1; at <= clause.last; at++) {
			if (reading.tagged(at, "comma")) return { first: clause.first, last: at - 1 };
		}
	}
	return clause;
}

function endsNarrow(reading: Reading, at: number, within: Run): boolean {
	const { lower, tagged } = reading;
	if (isBreak(reading, at) || tagged(at, "but") || turnsToSpeech(reading, at)) return true;
	if (tagged(at, "relative")) return lower(at) !== "that" || !tagged(at + 1, "word");
	if (tagged(at, "subordinator")) return !isPrepositional(reading, at);
	return tagged(at, "and") && joinsClauses(reading, at, within);
}

/** "more than 40", "as many as", "since January", "after 40 days": no clause follows. */
export function isPrepositional(reading: Reading, at: number): boolean {
	const { date, is, lower, tagged } = reading;
	// "as it did for seven weeks" is a clause
	if (lower(at) === "as" && tagged(at + 1, "pronoun")) return false;
	if (lower(at) === "than" || lower(at) === "as") return true;
	if (!is(at, "timely-conjunction")) return false;
	const named = date(at + 1);
	// "after second-quarter profit fell"
	if (named !== undefined) return !opensClause(reading, reading.run(named).last);
	if (tagged(at + 1, "date") || lower(at + 1) === "last") return true;
	return tagged(at + 1, "number") && !opensClause(reading, at + 1);
}

/** "after 9,400 people signed a petition": a noun and its verb behind the number, which counts no time. */
function opensClause(reading: Reading, number: number): boolean {
	const { is, tagged } = reading;
	let at = number + 1;
	while (tagged(at, "word", "name") && at - number < 4 && !hasVerb(reading, at, at + 1)) at++;
	return at > number + 1 && !is(number + 1, "time-noun") && hasVerb(reading, at, at + 1);
}

function isBreak(reading: Reading, at: number): boolean {
	// "at 5:50 a.m."
	const within =
		reading.lower(at) === ":" && reading.tagged(at - 1, "number") && reading.tagged(at + 1, "number");
	return (reading.is(at, "clause-break") && !within) || (isDash(reading, at) && !withinDate(reading, at));
}

/** "the academic year 2020 – 2021" */
const withinDate = ({ date }: Reading, at: number): boolean => date(at) !== undefined;

/** "40 died and 30 were hurt", "has 300 workers and could hire 50": a verb group of its own follows soon. */
export function joinsClauses(reading: Reading, and: number, within: Run): boolean {
	let end = and + 1;
	while (end <= within.last && end - and < 8 && !reading.tagged(end, "comma", "and", "relative")) end++;
	return hasVerb(reading, and + 1, end) && hasVerb(reading, Math.max(within.first, and - MAX_REACH), and);
}

/** "put the backlog at 4,600 and said it would be 6,000": what is said begins another clause. */
export function turnsToSpeech({ is, lower, tagged }: Reading, and: number): boolean {
	if (lower(and) !== "and") return false;
	return is(tagged(and + 1, "adverb") ? and + 2 : and + 1, "turning-to-speech");
}

/** "killed or wounded", "rose and is expected to fall": the verb follows directly. */
export function sharesSubject(reading: Reading, and: number): boolean {
	const next = reading.tagged(and + 1, "adverb") ? and + 2 : and + 1;
	return hasVerb(reading, next, next + 1);
}
