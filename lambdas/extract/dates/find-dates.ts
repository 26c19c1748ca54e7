import type { DateExpression } from "../../shared/extraction.ts";
import { NumberedLine } from "../numbers/numbered-line.ts";
import type { Reading } from "../text/reading.ts";
import { dayFirst, isSouthern } from "./conventions.ts";
import { isoDay, parseDay } from "./days.ts";
import { datesAhead, holdsDate } from "./gate.ts";
import { isPartOfName } from "./in-names.ts";
import { type Interval, inCalendar } from "./interval.ts";
import { readOpenInterval, startsInterval } from "./open-interval.ts";
import { readPoint, startsPoint } from "./point.ts";
import { readRange } from "./range.ts";
import { SaidDays } from "./said-days.ts";
import { longest, type Sentence } from "./sentence.ts";
import { settle } from "./settle.ts";
import { tenseAround } from "./tense.ts";
import { type Found, type Time, yearOfTime } from "./time.ts";

/**
 * Every date expression of an article in text order, resolved against its publication date: inclusive ISO days, an
 * absent end is open, both absent is recognised but not resolvable. Without a publication date only what stands
 * alone is resolved ("16 February 2026", "since 2022"). Spans do not overlap and leave out "in", "on" and "during"; what is
 * part of a recognised name ("May Okafor", "August House") is no date. Never throws; linear in the text's length.
 */
export function findDates(reading: Reading): DateExpression[] {
	const article: Article = {
		published: parseDay(reading.publishedAt),
		dayFirst: dayFirst(reading),
		southern: isSouthern(reading.dateline),
		said: new SaidDays(),
	};
	const dates: DateExpression[] = [];
	let anchor: Anchor | undefined;
	for (let index = 0; index + 1 < reading.first.length; index++) {
		const [from = 0, to = 0] = [reading.first[index], reading.first[index + 1]];
		if (!holdsDate(reading.tokens, from, to)) continue;
		const line = new NumberedLine(reading.text, reading.span({ first: from, last: to - 1 }));
		const near = anchor && index - anchor.index <= 1 ? anchor.time : undefined;
		for (const { at, end, time } of timesIn(article, line, near)) {
			const date = expression(line, at, end, time);
			if (isPartOfName(reading, date)) continue;
			dates.push(date);
			if (time.period) anchor = { time, index };
		}
	}
	return dates;
}

type Article = Pick<Sentence, "published" | "dayFirst" | "southern" | "said">;

/** The last resolved date and the index of its sentence. */
interface Anchor {
	time: Time;
	index: number;
}

/** The times of one sentence in order, settled. `before`: the last resolved time of the sentence before. */
function* timesIn(
	article: Article,
	line: NumberedLine,
	before: Time | undefined,
): Generator<{ at: number; end: number; time: Time }> {
	const ahead = datesAhead(line);
	let openingYear: number | undefined;
	let anchor = before && { time: before, near: false };
	let sentence = sentenceOf(article, line, anchor, openingYear);
	for (let at = 0; at < line.size; ) {
		if (openingYear !== undefined && beginsClause(line, at)) {
			openingYear = undefined;
			sentence = sentenceOf(article, line, anchor, openingYear);
		}
		const found = ahead[at] ? readExpression(sentence, at) : undefined;
		if (!found) {
			at++;
			continue;
		}
		const time = settle(sentence, found.time, sentence.tense(at, found.end));
		article.said.remember(time);
		yield { at, end: found.end, time };
		if (time.period) {
			anchor = { time, near: true };
			openingYear ??= opensSentence(line, at) ? yearSaid(time) : undefined;
			sentence = sentenceOf(article, line, anchor, openingYear);
		}
		at = found.end;
	}
}

function sentenceOf(
	article: Article,
	line: NumberedLine,
	anchor: { time: Time; near: boolean } | undefined,
	openingYear: number | undefined,
): Sentence {
	// Range, open interval and point begin by reading the same atoms.
	const known = new Map<number, Found | undefined>();
	const pointOnce = (at: number): Found | undefined => {
		if (!known.has(at)) known.set(at, readPoint(sentence, at, 0));
		return known.get(at);
	};
	const sentence: Sentence = {
		...article,
		line,
		openingYear,
		anchor: anchor?.time,
		anchorIsNear: anchor?.near === true,
		tense: (from, to) => tenseAround(line, from, to),
		point: (at, depth) => (depth === 0 ? pointOnce(at) : readPoint(sentence, at, depth)),
	};
	return sentence;
}

/** "In 2019, …", "Last year …": nothing but "in" or "during" stands before it. */
const opensSentence = (line: NumberedLine, at: number): boolean =>
	at === 0 || (at === 1 && line.is(0, "in-word"));

/** "Last year it cut 300 jobs, and in January 200 more": the second clause has its own time. */
const beginsClause = (line: NumberedLine, at: number): boolean =>
	line.word(at) === ";" ||
	((line.is(at, "coordinator") || line.lower(at) === "while") &&
		(line.word(at - 1) === "," || line.is(at + 1, "in-word", "on-word") || line.lower(at + 1) === "by"));

const yearSaid = (time: Time): number | undefined =>
	time.grain === "year" && !time.implied?.length ? yearOfTime(time) : undefined;

function readExpression(sentence: Sentence, at: number): Found | undefined {
	// "The411Coming May" is one word of somebody's.
	if (sentence.line.isLetters(at) && sentence.line.isGlued(at) && sentence.line.isDigits(at - 1))
		return undefined;
	if (!startsPoint(sentence.line, at) && !startsInterval(sentence.line, at)) return undefined;
	return longest([readRange(sentence, at), readOpenInterval(sentence, at), sentence.point(at, 0)]);
}

function expression(line: NumberedLine, from: number, to: number, time: Time): DateExpression {
	const [start, end] = [line.atoms[from]?.start ?? 0, line.atoms[to - 1]?.end ?? 0];
	const interval: Interval = time.open ?? time.period ?? {};
	const known = inCalendar(interval) ? interval : {};
	const implied =
		time.implied?.length && (known.from ?? known.to) !== undefined ? { implied: [...time.implied] } : {};
	return {
		start,
		end,
		text: line.text.slice(start, end),
		...iso("from", known.from),
		...iso("to", known.to),
		...implied,
	};
}

function iso(key: "from" | "to", day: number | undefined): { [side in "from" | "to"]?: string } {
	const value = day === undefined ? undefined : isoDay(day);
	return value === undefined ? {} : { [key]: value };
}
