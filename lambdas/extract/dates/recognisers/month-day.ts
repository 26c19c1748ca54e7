import { dayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { COUNT_NOUNS, MONTHS } from "../lexicon.ts";
import { readMonthName } from "../month-names.ts";
import { CARDINAL_STARTS, ORDINAL_STARTS, readCount, readOrdinal } from "../numbers.ts";
import type { Recogniser } from "../reading.ts";
import { type Found, type Time, unresolved } from "../time.ts";
import { isCapitalised, isDash, isGlued, type Word, wholeNumber } from "../words.ts";
import { readSpelledYear } from "./spelled-year.ts";

/** "Feb. 16", "February 16th", "16 February", "the 16th of February", "16-Feb". */
export const monthDay: Recogniser = {
	starts: [...MONTHS.keys(), ...CARDINAL_STARTS.filter((word) => word.length > 2), ...ORDINAL_STARTS, "the"],
	digits: true,
	read: ({ words }, at) => monthFirst(words, at) ?? dayFirst(words, at),
};

/** A day of a month whose year is still to be said. */
export function dayInMonth(month: number, date: number): Time | undefined {
	// "Feb. 30" is meant as a day, and there is none.
	if (dayOf(2000, month, date) === undefined) return date <= 31 ? unresolved("day") : undefined;
	return {
		grain: "day",
		month,
		yearly: (year) => {
			const day = dayOf(year, month, date);
			return day === undefined ? undefined : oneDay(day);
		},
	};
}

/** The number of a day, with or without its ordinal ending: "16", "16th"; words only as "sixteenth". */
export function readDate(
	words: readonly Word[],
	at: number,
): { end: number; date: number; ordinal: boolean } | undefined {
	const ordinal = readOrdinal(words, at);
	if (ordinal)
		return ordinal.value <= 31 ? { end: ordinal.end, date: ordinal.value, ordinal: true } : undefined;
	const date = wholeNumber(words[at], 2);
	return date !== undefined && date >= 1 && date <= 31 ? { end: at + 1, date, ordinal: false } : undefined;
}

/** A day in words as a transcript has it: "May twenty-nine"; a single word ("In March three, …") only before its year. */
function spokenDate(
	words: readonly Word[],
	at: number,
): { end: number; date: number; ordinal: boolean } | undefined {
	if (!/^\p{L}{3,}$/u.test(words[at]?.text ?? "")) return undefined;
	const count = readCount(words, at);
	if (count?.value === undefined || count.value < 1 || count.value > 31) return undefined;
	const two = count.end > at + 1 && count.value > 20;
	const named = readMonthName(words, count.end) !== undefined;
	if (!two && !named && !readSpelledYear(words, count.end)) return undefined;
	return { end: count.end, date: count.value, ordinal: false };
}

function monthFirst(words: readonly Word[], at: number): Found | undefined {
	const name = readMonthName(words, at);
	if (!name) return undefined;
	let next = name.end;
	if (
		words[next]?.lower === "the" ||
		(words[next]?.text === "," && /^(?:st|nd|rd|th)$/.test(words[next + 2]?.lower ?? ""))
	)
		next++;
	else if (
		isGlued(words, next) &&
		(isDash(words[next]) || words[next]?.text === "/") &&
		isGlued(words, next + 1)
	)
		next++;
	const day = readDate(words, next) ?? spokenDate(words, next);
	if (!day || isCount(words, day.end)) return undefined;
	if (!name.capital && name.month === 5 && !day.ordinal) return undefined;
	if (wholeNumber(words[next], 2) === undefined && !endsPhrase(words[day.end])) return undefined;
	const time = dayInMonth(name.month, day.date);
	return time && { end: day.end, time };
}

function dayFirst(words: readonly Word[], at: number): Found | undefined {
	const from = words[at]?.lower === "the" ? at + 1 : at;
	const before = words[at - 1]?.text ?? "";
	// "10:30 March 3" is no 30 March, and "$ 12 December 27" no 12 December.
	if (
		/^[$€£#]$/.test(before) ||
		(isGlued(words, at) &&
			(/^[.,]$/.test(before) || (before === ":" && wholeNumber(words[at - 2]) !== undefined)))
	)
		return undefined;
	const day = readDate(words, from) ?? spokenDate(words, from);
	// "the 16th of February" is one phrase, "the 3 March attack" is not.
	if (!day || (from > at && !day.ordinal)) return undefined;
	const of = words[day.end]?.lower === "of";
	const dash =
		(isDash(words[day.end]) || words[day.end]?.text === "/") &&
		isGlued(words, day.end) &&
		isGlued(words, day.end + 1);
	const name = readMonthName(words, of || dash ? day.end + 1 : day.end);
	if (!name || (!name.capital && (name.month === 5 || name.month === 3) && !day.ordinal)) return undefined;
	if (day.ordinal && wholeNumber(words[from], 2) === undefined && !of) return undefined;
	// "Fifteen August nineteen ninety-three" is a day, "twenty August holidays" are twenty.
	if (!day.ordinal && wholeNumber(words[from], 2) === undefined && !readSpelledYear(words, name.end))
		return undefined;
	const time = dayInMonth(name.month, day.date);
	return time && { end: name.end, time };
}

/** "In May 12 people died": a number that counts something is no day. */
function isCount(words: readonly Word[], after: number): boolean {
	const next = words[after];
	if (!next) return false;
	if (COUNT_NOUNS.has(next.lower)) return true;
	return (
		isGlued(words, after) &&
		/^(?:[:%$\p{L}])/u.test(next.text) &&
		!(next.text === ":" && wholeNumber(words[after + 1]) === undefined) &&
		!/^(?:st|nd|rd|th|['’])/.test(next.lower)
	);
}

/** "March first," is a day; the "second" of "May second-quarter profit" is not. */
function endsPhrase(word: Word | undefined): boolean {
	return (
		word === undefined ||
		/^[.,;:)!?–-]$/.test(word.text) ||
		/^(?:to|through|till|until|and)$/.test(word.lower) ||
		wholeNumber(word) !== undefined ||
		isYearWords(word)
	);
}

const isYearWords = (word: Word): boolean =>
	/^(?:two|nineteen|twenty)$/.test(word.lower) && !isCapitalised(word);
