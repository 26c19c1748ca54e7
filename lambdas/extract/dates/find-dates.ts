import type { DateExpression } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Document } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { dayFirst, isSouthern } from "./conventions.ts";
import { datesAhead, holdsDate } from "./date-words.ts";
import { isoDay, parseDay } from "./days.ts";
import { type Interval, inCalendar } from "./interval.ts";
import { readOpenInterval, startsInterval } from "./open-interval.ts";
import { readPoint, startsPoint } from "./point.ts";
import { readRange } from "./range.ts";
import { longest, type Reading } from "./reading.ts";
import { SaidDays } from "./said-days.ts";
import { settle } from "./settle.ts";
import { tenseAround } from "./tense.ts";
import { type Found, type Time, yearOfTime } from "./time.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * Every date expression of an article in text order, resolved against its publication date: inclusive ISO days, an
 * absent end is open, both absent is recognised but not resolvable. Without a publication date only what stands
 * alone is resolved ("16 February 2026", "since 2022"). Spans do not overlap and leave out "in", "on" and "during".
 * Never throws; linear in the text's length.
 */
export function findDates(doc: Document): DateExpression[] {
	const dates: DateExpression[] = [];
	const article: Article = {
		text: doc.text,
		published: parseDay(doc.publishedAt),
		dayFirst: dayFirst(doc),
		southern: isSouthern(doc.dateline),
		said: new SaidDays(),
	};
	let anchor: Anchor | undefined;
	for (const { from, to, sentence } of runsBySentence(doc.tokens)) {
		if (!holdsDate(doc.tokens, from, to)) continue;
		const words = wordsOf(doc.tokens, from, to);
		const ahead = datesAhead(words);
		let openingYear: number | undefined;
		let reading = readingOf(article, words, sentence, anchor, openingYear);
		for (let at = 0; at < words.length; ) {
			if (openingYear !== undefined && beginsClause(words, at)) {
				openingYear = undefined;
				reading = readingOf(article, words, sentence, anchor, openingYear);
			}
			const found = ahead[at] ? readExpression(reading, at) : undefined;
			if (!found) {
				at++;
				continue;
			}
			const tense = reading.tense(at, found.end);
			const time = settle(reading, found.time, tense);
			article.said.remember(time);
			dates.push(expression(doc.text, words, at, found.end, time));
			if (time.period) {
				anchor = { time, sentence };
				openingYear ??= opensSentence(words, at) ? yearSaid(time) : undefined;
				reading = readingOf(article, words, sentence, anchor, openingYear);
			}
			at = found.end;
		}
	}
	return dates;
}

/** Where dates stand, for those who only have to stay clear of them. */
export const dateSpans = (doc: Document): Span[] => findDates(doc).map(({ start, end }) => ({ start, end }));

type Article = Pick<Reading, "text" | "published" | "dayFirst" | "southern" | "said">;

/** The last resolved date and the sentence it stands in. */
interface Anchor {
	time: Time;
	sentence: number;
}

function readingOf(
	article: Article,
	words: readonly Word[],
	sentence: number,
	last: Anchor | undefined,
	openingYear: number | undefined,
): Reading {
	const anchor = last && sentence - last.sentence <= 1 ? last : undefined;
	// Range, open interval and point begin by reading the same words.
	const known = new Map<number, Found | undefined>();
	const pointOnce = (at: number): Found | undefined => {
		if (!known.has(at)) known.set(at, readPoint(reading, at, 0));
		return known.get(at);
	};
	const reading: Reading = {
		...article,
		words,
		openingYear,
		anchor: anchor?.time,
		anchorIsNear: anchor?.sentence === sentence,
		tense: (from, to) => tenseAround(words, from, to),
		point: (at, depth) => (depth === 0 ? pointOnce(at) : readPoint(reading, at, depth)),
	};
	return reading;
}

/** "In 2019, …", "Last year …": nothing but "in" or "during" stands before it. */
const opensSentence = (words: readonly Word[], at: number): boolean =>
	at === 0 || (at === 1 && /^(?:in|during|throughout)$/.test(words[0]?.lower ?? ""));

/** "Last year it cut 300 jobs, and in January 200 more": the second clause has its own time. */
const beginsClause = (words: readonly Word[], at: number): boolean =>
	words[at]?.text === ";" ||
	(/^(?:and|but|while)$/.test(words[at]?.lower ?? "") &&
		(words[at - 1]?.text === "," || /^(?:in|on|by|since)$/.test(words[at + 1]?.lower ?? "")));

const yearSaid = (time: Time): number | undefined =>
	time.grain === "year" && !time.implied?.length ? yearOfTime(time) : undefined;

function readExpression(reading: Reading, at: number): Found | undefined {
	const word = reading.words[at] as Word;
	if (!startsPoint(word) && !startsInterval(word)) return undefined;
	return longest([readRange(reading, at), readOpenInterval(reading, at), reading.point(at, 0)]);
}

function expression(
	text: string,
	words: readonly Word[],
	from: number,
	to: number,
	time: Time,
): DateExpression {
	const start = (words[from] as Word).start;
	const end = (words[to - 1] as Word).end;
	const interval: Interval = time.open ?? time.period ?? {};
	const known = inCalendar(interval) ? interval : {};
	const implied =
		time.implied?.length && (known.from ?? known.to) !== undefined ? { implied: [...time.implied] } : {};
	return {
		start,
		end,
		text: text.slice(start, end),
		...iso("from", known.from),
		...iso("to", known.to),
		...implied,
	};
}

function iso(key: "from" | "to", day: number | undefined): { [side in "from" | "to"]?: string } {
	const value = day === undefined ? undefined : isoDay(day);
	return value === undefined ? {} : { [key]: value };
}

/** The runs of tokens that share a sentence. */
function* runsBySentence(
	tokens: readonly Token[],
): Generator<{ from: number; to: number; sentence: number }> {
	for (let from = 0; from < tokens.length; ) {
		const sentence = (tokens[from] as Token).sentence;
		let to = from + 1;
		while (tokens[to]?.sentence === sentence) to++;
		yield { from, to, sentence };
		from = to;
	}
}
