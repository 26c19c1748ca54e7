import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { readContainer } from "../container.ts";
import { half, shift, third } from "../interval.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, mapTime, type Time } from "../time.ts";
import { singleUnit } from "../units.ts";

/** Which third a word names. */
const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
	["early", 0],
	["mid", 1],
	["late", 2],
	["start", 0],
	["beginning", 0],
	["outset", 0],
	["dawn", 0],
	["opening", 0],
	["turn", 0],
	["middle", 1],
	["midway", 1],
	["end", 2],
	["close", 2],
]);

/** "early March", "mid-2024", "late last year", "the end of next week", "the first half of the 1990s". */
export const partOfPeriod: Recogniser = {
	starts: [...wordsOf("definite-article", "half-word"), ...THIRDS.keys()],
	tells: [],
	read(sentence, at, depth) {
		const from = sentence.line.lower(at) === "the" ? at + 1 : at;
		return halfOf(sentence, from, depth) ?? thirdOf(sentence, from, depth);
	},
};

function thirdOf(sentence: Sentence, from: number, depth: number): Found | undefined {
	const { line } = sentence;
	const start = line.lower(from) === "very" ? from + 1 : from;
	const which = THIRDS.get(line.lower(start));
	const next = which === undefined ? undefined : wholeAfter(line, start);
	const found = next === undefined ? undefined : readContainer(sentence, next, depth);
	if (which === undefined || next === undefined || !found) return undefined;
	if (line.is(start, "third-word") && isBare(line, next, found)) return undefined;
	if (isIdiom(line, from, found.end)) return undefined;
	const century = line.lower(start) === "turn" && found.time.grain === "century";
	const time = century ? firstDecade(found.time) : partOf(found.time, which);
	return {
		end: found.end,
		time: which === 2 && line.lower(start) !== "late" ? { ...time, isEnd: true } : time,
	};
}

/** Where the whole begins behind the word for its part; undefined where none can. */
function wholeAfter(line: NumberedLine, start: number): number | undefined {
	const name = line.lower(start);
	const range =
		name === "mid" && line.isDash(start + 1) && line.lower(start + 2) === "to" && line.isDash(start + 3);
	const next = range ? start + 4 : start + 1;
	const earlyIn = line.lower(next) === "in" && line.is(start, "early-or-late");
	if (range || line.isDash(next) || line.lower(next) === "of" || earlyIn)
		return line.is(start, "early-or-late") && line.lower(next + 1) === "on"
			? next + 2
			: range
				? next
				: next + 1;
	if (!line.is(start, "third-or-end") || (name === "end" && line.lower(next) === "the")) return undefined;
	return line.is(start, "early-or-late") && line.lower(next) === "on" ? next + 1 : next;
}

/** "early years" and "mid-day" are no times; "early in the year" and "by mid-year" are. */
function isBare(line: NumberedLine, at: number, found: Found): boolean {
	const lead = line.lower(at - 3);
	if (
		line.lower(at) === "year" &&
		line.isDash(at - 1) &&
		(line.is(at - 3, "until", "in-word") || lead === "by" || lead === "at")
	)
		return false;
	return (
		found.end === at + 1 &&
		!found.time.yearly &&
		line.lower(at) !== "week" &&
		singleUnit(line.lower(at)) !== undefined
	);
}

/** "At the end of the day, it is only a game." */
const isIdiom = (line: NumberedLine, from: number, end: number): boolean =>
	line.lower(from) === "end" &&
	line.lower(from - 2) === "at" &&
	line.lower(end - 1) === "day" &&
	line.word(end) === ",";

/** The third of a time; what has none stays whole. */
export function partOf(time: Time, which: 0 | 1 | 2): Time {
	if (time.grain === "day" || time.grain === "span" || time.grain === "weekend") return time;
	return mapTime(time, "span", (period) => third(period, time.grain, which));
}

/** "The turn of the century" is not its first third. */
const firstDecade = (time: Time): Time =>
	mapTime(time, "decade", ({ from }) => ({ from, to: shift(from, "decade", 1) - 1 }));

/** "the first half of the 1990s"; halves of a year are calendar halves and come out the same. */
function halfOf(sentence: Sentence, from: number, depth: number): Found | undefined {
	const { line } = sentence;
	const which = line.lower(from);
	const named = which === "first" || which === "second" || which === "latter";
	if (!named || line.lower(from + 1) !== "half" || !line.is(from + 2, "within")) return undefined;
	const found = readContainer(sentence, from + 3, depth);
	if (!found || found.time.grain === "day") return undefined;
	return {
		end: found.end,
		time: mapTime(found.time, "half", (period) => half(period, found.time.grain, which !== "first")),
	};
}
