import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS } from "../../text/lexicon/calendar.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { addMonths } from "../days.ts";
import { monthPeriod } from "../interval.ts";
import { ORDINAL_STARTS, readOrdinal } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import type { Found, Time } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";

/** "the third quarter", "the first half" (of a year that follows), "the December quarter". */
export const quarter: Recogniser = {
	starts: [...wordsOf("definite-article", "month", "part-word"), "fiscal", ...ORDINAL_STARTS],
	digits: true,
	tells: wordsOf("quarter-noun"),
	read: ({ line }, at) => spelled(line, at) ?? endingIn(line, at),
};

/** A quarter or half of a year still to be said; of a fiscal year it is counted as the calendar year's. */
export function partOfYear(unit: "quarter" | "half", number: number): Time | undefined {
	const months = unit === "quarter" ? 3 : 6;
	if (number > 12 / months) return undefined;
	return { grain: unit, yearly: (year) => monthPeriod(year, months * (number - 1) + 1, months) };
}

function spelled(line: NumberedLine, at: number): Found | undefined {
	const the = line.lower(at) === "the";
	const name = the ? at + 1 : at;
	const fiscal = line.lower(name) === "fiscal";
	const which = readWhich(line, fiscal ? name + 1 : name);
	// The span of "the third-quarter loss" is the quarter.
	if (!which || (the && line.isDash(which.end))) return undefined;
	const noun = line.isDash(which.end) ? which.end + 1 : which.end;
	if (isSport(line, noun)) return undefined;
	const time = partAt(line, at, noun, which);
	return time && { end: noun + 1, time: fiscal ? { ...time, implied: ["bounds"] } : time };
}

/** A word of a ball game near by, or two that may be of one: "a point behind Apple" makes no match. */
function isSport(line: NumberedLine, at: number): boolean {
	// "the first quarter of the season"
	const ofSeason = line.lower(at + 1) === "of" && line.is(at + 3, "season-of-play");
	if (ofSeason || line.has(at - 20, at + 20, "ball-game-word")) return true;
	const words = new Set<string>();
	for (let near = Math.max(0, at - 20); near < at + 20; near++)
		if (line.is(near, "sport-word")) words.add(line.lower(near));
	return words.size > 1;
}

function partAt(
	line: NumberedLine,
	at: number,
	noun: number,
	which: { end: number; value: number },
): Time | undefined {
	const unit = line.lower(noun);
	if (unit === "quarter" || unit === "qtr")
		return partOfYear("quarter", which.value === -1 ? 4 : which.value);
	if (unit !== "half") return undefined;
	// "The first half" alone is as often a match's: only with its year is it half a year.
	const dated =
		line.is(noun + 1, "within") ||
		fourDigits(line, noun + 1) !== undefined ||
		line.isDash(which.end) ||
		fourDigits(line, at - 1) !== undefined;
	return dated ? partOfYear("half", which.value === -1 ? 2 : which.value) : undefined;
}

/** "The December quarter", "the June half": the months that end with it, as Indian and Australian firms report. */
function endingIn(line: NumberedLine, at: number): Found | undefined {
	const name = line.lower(at) === "the" ? at + 1 : at;
	const month = MONTHS.get(line.lower(name));
	const noun = line.isDash(name + 1) ? name + 2 : name + 1;
	const grain = line.lower(noun);
	if (month === undefined || (grain !== "quarter" && grain !== "half") || line.isDash(name - 1))
		return undefined;
	const months = grain === "quarter" ? 3 : 6;
	const yearly: Time["yearly"] = (year) => {
		const last = monthPeriod(year, month);
		return last && { from: addMonths(last.from, 1 - months), to: last.to };
	};
	return { end: noun + 1, time: { grain, yearly } };
}

/** -1: the last one. "The last quarter" is the one before this, and read elsewhere. */
function readWhich(line: NumberedLine, at: number): { end: number; value: number } | undefined {
	const word = line.lower(at);
	if (line.is(at, "final-word")) return { end: at + 1, value: -1 };
	if (word === "opening") return { end: at + 1, value: 1 };
	const ordinal = readOrdinal(line, at);
	return ordinal && ordinal.value >= 1 && ordinal.value <= 4 ? ordinal : undefined;
}
