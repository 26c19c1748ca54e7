import type { NumberedLine } from "../numbers/numbered-line.ts";
import { WEEKDAYS } from "../text/lexicon/calendar.ts";
import { attachYear, possessedByYear } from "./attach-year.ts";
import { knownDay } from "./known-days.ts";
import { onWeekday } from "./on-weekday.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { longest, MAX_DEPTH, type Recogniser, type Sentence } from "./sentence.ts";
import type { Found } from "./time.ts";
import { skipTimeAfter, skipTimeBefore, TIME_STARTS } from "./time-of-day.ts";

const NUMBER = "0";
const BY_START = new Map<string, Recogniser[]>();
for (const recogniser of RECOGNISERS) {
	for (const start of new Set([...recogniser.starts, ...(recogniser.digits ? [NUMBER] : [])])) {
		const list = BY_START.get(start);
		if (list) list.push(recogniser);
		else BY_START.set(start, [recogniser]);
	}
}

const startingAt = (line: NumberedLine, at: number): Recogniser[] | undefined =>
	BY_START.get(line.isDigits(at) ? NUMBER : line.lower(at));

/** Whether any time can begin with an atom. */
export const startsPoint = (line: NumberedLine, at: number): boolean =>
	startingAt(line, at) !== undefined || TIME_STARTS.has(line.lower(at));

/** The longest time that begins at an atom, its year and its time of day included. */
export function readPoint(sentence: Sentence, at: number, depth: number): Found | undefined {
	if (depth > MAX_DEPTH || at >= sentence.line.size) return undefined;
	const candidates = startingAt(sentence.line, at);
	const found =
		candidates && longest(candidates.map((one) => completed(sentence, one.read(sentence, at, depth), depth)));
	return found ?? afterTime(sentence, at, depth);
}

function completed(sentence: Sentence, found: Found | undefined, depth: number): Found | undefined {
	if (!found) return undefined;
	const dated = knownDay(sentence.line, attachYear(sentence, found, depth));
	if (dated.time.grain !== "day") return possessedByYear(sentence, dated, depth) ?? dated;
	const named = nameAfter(sentence, dated);
	if (named) return attachYear(sentence, named, depth);
	const end = skipTimeAfter(sentence.line, dated.end);
	// "Monday night last week", "3 March at noon 2025": the year may stand after the time.
	return end === dated.end ? dated : { ...dated, end };
}

/** "Feb. 16 (Monday)", "16 February, a Monday". */
function nameAfter(sentence: Sentence, found: Found): Found | undefined {
	const { line } = sentence;
	const mark = line.word(found.end);
	if (!found.time.month || (mark !== "," && mark !== "(")) return undefined;
	const at = line.lower(found.end + 1) === "a" ? found.end + 2 : found.end + 1;
	const number = WEEKDAYS.get(line.lower(at));
	const closes = mark === "(" ? line.word(at + 1) === ")" : line.isEnd(at + 1);
	if (number === undefined || !line.isCapital(at) || !closes) return undefined;
	return { end: mark === "(" ? at + 2 : at + 1, time: onWeekday(sentence, found.time, number) };
}

/** "8 a.m. Monday", "the evening of March 3". */
function afterTime(sentence: Sentence, at: number, depth: number): Found | undefined {
	const next = skipTimeBefore(sentence.line, at);
	const found = next === undefined ? undefined : readPoint(sentence, next, depth + 1);
	return found?.time.grain === "day" ? found : undefined;
}
