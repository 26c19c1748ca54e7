import type { DateExpression, Figure } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import type { BySentence } from "./by-sentence.ts";
import { daysOf, type FigureTime, toTime } from "./times.ts";

/** A month: "On Tuesday" is the news itself, and what comes behind it may be of any day. */
const LONG_DAYS = 27;
const SHORTEST_NOUN = 4;

/**
 * The time that the sentence before opens with, where a figure's own sentence names none and goes on about the same: "In
 * April last year a quake struck off Banda. Five people died in the quake."
 */
export function frameTime(
	reading: Reading,
	figure: Figure,
	dates: BySentence<DateExpression>,
): FigureTime | undefined {
	const sentence = reading.sentence(reading.at(figure.start));
	if (figure.kind !== "count" || sentence === 0 || dates.in(sentence).length > 0) return undefined;
	const [date, ...others] = dates.in(sentence - 1);
	if (date === undefined || others.length > 0 || !opensWith(reading, sentence - 1, date)) return undefined;
	if (date.from === undefined || daysOf(date) < LONG_DAYS) return undefined;
	return goesOnAbout(reading, sentence) ? toTime(reading, date, figure) : undefined;
}

/** "In 2004 a tremor …", "Last year a quake …" */
function opensWith(reading: Reading, sentence: number, date: DateExpression): boolean {
	const [first, at] = [reading.first[sentence] ?? 0, reading.at(date.start)];
	return at === first || (at === first + 1 && reading.tagged(first, "preposition"));
}

/** Whether it speaks of "the quake" that the sentence before brought up. */
function goesOnAbout(reading: Reading, sentence: number): boolean {
	const [before, from, end] = [sentence - 1, sentence, sentence + 1].map(
		(n) => reading.first[n] ?? reading.size,
	);
	const told = new Set<string>();
	for (let at = before ?? 0; at < (from ?? 0); at++) told.add(reading.lower(at));
	for (let at = (from ?? 0) + 1; at < (end ?? 0); at++) {
		const word = reading.lower(at);
		if (reading.lower(at - 1) === "the" && word.length >= SHORTEST_NOUN && told.has(word)) return true;
	}
	return false;
}
