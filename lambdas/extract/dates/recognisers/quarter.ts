import { addMonths } from "../days.ts";
import { monthPeriod } from "../interval.ts";
import { MONTHS } from "../lexicon.ts";
import { readOrdinal } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, inYear, resolved, type Time } from "../time.ts";
import { isDash, isGlued, type Word } from "../words.ts";
import { fourDigits } from "./year.ts";

const SPORT =
	/^(?:game|touchdowns?|yards?|points?|rebounds?|goals?|scored|minutes?|lead|nba|nfl|basketball|half-?time|quarterback|whistle|match)$/;
/** "Q3", "3Q", "Q3FY26", "2Q24": a fiscal year's part is counted as the calendar year's. */
const CODE = /^(?:([qh])([1-4])|([1-4])([qh]))(?:(fy)?(\d{2}|\d{4}))?$/;

/** "the third quarter", "Q3", "2025 Q3", "3Q", "H1", "the first half" (of a year that follows). */
export const quarter: Recogniser = {
	starts: [
		"the",
		"fiscal",
		...MONTHS.keys(),
		..."first second third fourth final last opening closing".split(" "),
		...codes(),
	],
	digits: true,
	read: (reading, at) => coded(reading.words, at) ?? spelled(reading, at) ?? endingIn(reading.words, at),
};

function* codes(): Generator<string> {
	for (const code of "q1 q2 q3 q4 h1 h2".split(" ")) {
		yield code;
		for (let year = 0; year < 100; year++) {
			const two = String(year).padStart(2, "0");
			for (const tail of [two, `fy${two}`, `20${two}`, `fy20${two}`]) yield code + tail;
		}
	}
}

function part(letter: string, number: number): Time | undefined {
	if (letter === "q") return { grain: "quarter", yearly: (year) => monthPeriod(year, 3 * number - 2, 3) };
	if (number > 2) return undefined;
	return { grain: "half", yearly: (year) => monthPeriod(year, 6 * number - 5, 6) };
}

/** "Q3"; "2025 Q3", "2025-Q3" and "3Q25" carry their year. */
function coded(words: readonly Word[], at: number): Found | undefined {
	const year = fourDigits(words, at);
	const next = year === undefined ? at : isDash(words[at + 1]) ? at + 2 : at + 1;
	const turned = /^[1-4]$/.test(words[next]?.text ?? "") && isGlued(words, next + 1) ? next + 1 : next;
	const code = CODE.exec(
		turned > next ? `${words[next]?.text}${words[turned]?.lower}` : (words[next]?.lower ?? ""),
	);
	const time = code && part(code[1] ?? code[4] ?? "", Number(code[2] ?? code[3]));
	if (!time) return undefined;
	const own = code[6];
	if (own !== undefined) {
		const whole = inYear(time, Number(own) + (own.length === 2 ? 2000 : 0));
		return { end: turned + 1, time: code[5] ? { ...whole, implied: ["bounds"] } : whole };
	}
	if (year === undefined) return { end: turned + 1, time };
	return { end: turned + 1, time: resolved(time.grain, time.yearly?.(year)) };
}

function spelled(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const name = words[at]?.lower === "the" ? at + 1 : at;
	const fiscal = words[name]?.lower === "fiscal";
	const from = fiscal ? name + 1 : name;
	const which = readWhich(words, from);
	if (!which) return undefined;
	// The span of "the third-quarter loss" is the quarter.
	if (isDash(words[which.end]) && words[at]?.lower === "the") return undefined;
	const noun = isDash(words[which.end]) ? which.end + 1 : which.end;
	const unit = words[noun]?.lower;
	if (unit === "quarter" || unit === "qtr") {
		const number = which.value === -1 ? 4 : which.value;
		if (number > 4 || isSport(words, noun)) return undefined;
		const time = part("q", number);
		return time && { end: noun + 1, time: fiscal ? { ...time, implied: ["bounds"] } : time };
	}
	// "The first half" alone is as often a match's: only with its year is it half a year.
	if (
		unit !== "half" ||
		which.value > 2 ||
		(!/^(?:of|in|\d{4})$/.test(words[noun + 1]?.lower ?? "") &&
			!isDash(words[which.end]) &&
			fourDigits(words, at - 1) === undefined)
	)
		return undefined;
	if (isSport(words, noun)) return undefined;
	const time = part("h", which.value === -1 ? 2 : which.value);
	return time && { end: noun + 1, time };
}

/** "The December quarter", "the June half": the months that end with it, as Indian and Australian firms report. */
function endingIn(words: readonly Word[], at: number): Found | undefined {
	const name = words[at]?.lower === "the" ? at + 1 : at;
	const month = MONTHS.get(words[name]?.lower ?? "");
	const noun = isDash(words[name + 1]) ? name + 2 : name + 1;
	const months = { quarter: 3, half: 6 }[words[noun]?.lower ?? ""];
	if (month === undefined || months === undefined || isDash(words[name - 1])) return undefined;
	const grain = months === 3 ? "quarter" : "half";
	const time: Time = {
		grain,
		yearly: (year) => {
			const last = monthPeriod(year, month);
			return last && { from: addMonths(last.from, 1 - months), to: last.to };
		},
	};
	return { end: noun + 1, time };
}

/** -1: the last one. "The last quarter" is the one before this, and read elsewhere. */
function readWhich(words: readonly Word[], at: number): { end: number; value: number } | undefined {
	const word = words[at]?.lower;
	if (word === "final" || word === "closing") return { end: at + 1, value: -1 };
	if (word === "opening") return { end: at + 1, value: 1 };
	const ordinal = readOrdinal(words, at);
	return ordinal && ordinal.value >= 1 && ordinal.value <= 4 ? ordinal : undefined;
}

const isSport = (words: readonly Word[], at: number): boolean =>
	words.slice(Math.max(0, at - 20), at + 20).some((word) => SPORT.test(word.lower));
