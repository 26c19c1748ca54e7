import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS } from "../../text/lexicon/calendar.ts";
import { dayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { readMonthName } from "../month-names.ts";
import { CARDINAL_STARTS, ORDINAL_STARTS, readCount, readOrdinal } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import { type Found, type Time, unresolved } from "../time.ts";
import { readSpelledYear } from "./spelled-year.ts";

/** "Feb. 16", "February 16th", "16 February", "the 16th of February", "16-Feb". */
export const monthDay: Recogniser = {
	starts: [...MONTHS.keys(), ...CARDINAL_STARTS.filter((word) => word.length > 2), ...ORDINAL_STARTS, "the"],
	digits: true,
	tells: [...MONTHS.keys()].flatMap((name) => [name, `${name}0`]),
	read: ({ line }, at) => monthFirst(line, at) ?? dayFirst(line, at),
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

/** The number of a day as it is written. */
interface DateNumber {
	end: number;
	date: number;
	/** "16th", "sixteenth". */
	ordinal: boolean;
	/** In digits: words are read with more care. */
	digits: boolean;
}

/** The number of a day, with or without its ordinal ending: "16", "16th"; words only as "sixteenth". */
export function readDate(line: NumberedLine, at: number): DateNumber | undefined {
	const digits = line.isDigits(at);
	const ordinal = readOrdinal(line, at);
	if (ordinal)
		return ordinal.value <= 31 ? { end: ordinal.end, date: ordinal.value, ordinal: true, digits } : undefined;
	const date = line.number(at, 2);
	return date !== undefined && date >= 1 && date <= 31
		? { end: at + 1, date, ordinal: false, digits }
		: undefined;
}

/** A day in words as a transcript has it: "May twenty-nine"; a single word ("In March three, …") only before its year. */
function spokenDate(line: NumberedLine, at: number): DateNumber | undefined {
	if (line.word(at).length < 3 || !line.isLetters(at)) return undefined;
	const count = readCount(line, at);
	if (count?.value === undefined || count.value < 1 || count.value > 31) return undefined;
	const two = count.end > at + 1 && count.value > 20;
	const named = readMonthName(line, count.end) !== undefined;
	if (!two && !named && !readSpelledYear(line, count.end)) return undefined;
	return { end: count.end, date: count.value, ordinal: false, digits: false };
}

/** "In May 12 people died", "May 2:30", "May 5%": a number that something else owns is no day. */
const isOwned = (line: NumberedLine, at: number): boolean => {
	const owner = line.owner(at);
	return owner !== undefined && owner !== "date" && owner !== "ordinal";
};

function monthFirst(line: NumberedLine, at: number): Found | undefined {
	const name = readMonthName(line, at);
	if (!name) return undefined;
	const next = dayBehind(line, name.end);
	const day = readDate(line, next) ?? spokenDate(line, next);
	if (!day || isOwned(line, next)) return undefined;
	if (!name.capital && name.month === 5 && !day.ordinal) return undefined;
	if (!day.digits && !endsPhrase(line, day.end)) return undefined;
	const time = dayInMonth(name.month, day.date);
	return time && { end: day.end, time };
}

/** After the "the" of "May the 3rd", the comma of "May, 3rd", the mark of "May/3". */
function dayBehind(line: NumberedLine, at: number): number {
	const comma = line.word(at) === "," && line.is(at + 2, "ordinal-ending");
	const mark = (line.isDash(at) || line.word(at) === "/") && line.isGlued(at) && line.isGlued(at + 1);
	return line.lower(at) === "the" || comma || mark ? at + 1 : at;
}

function dayFirst(line: NumberedLine, at: number): Found | undefined {
	const from = line.lower(at) === "the" ? at + 1 : at;
	const day = readDate(line, from) ?? spokenDate(line, from);
	// "the 16th of February" is one phrase, "the 3 March attack" is not.
	if (!day || isOwned(line, from) || (from > at && !day.ordinal)) return undefined;
	const name = readMonthName(line, monthBehind(line, day.end));
	if (!name || (!name.capital && (name.month === 5 || name.month === 3) && !day.ordinal)) return undefined;
	if (day.ordinal && !day.digits && line.lower(day.end) !== "of") return undefined;
	// "Fifteen August nineteen ninety-three" is a day, "twenty August holidays" are twenty.
	if (!day.ordinal && !day.digits && !readSpelledYear(line, name.end)) return undefined;
	const time = dayInMonth(name.month, day.date);
	return time && { end: name.end, time };
}

/** After the "of" of "3rd of May" and the mark of "3-May". */
function monthBehind(line: NumberedLine, at: number): number {
	const mark = (line.isDash(at) || line.word(at) === "/") && line.isGlued(at) && line.isGlued(at + 1);
	return line.lower(at) === "of" || mark ? at + 1 : at;
}

/** "March first," is a day; the "second" of "May second-quarter profit" is not. */
const endsPhrase = (line: NumberedLine, at: number): boolean =>
	line.isEnd(at) ||
	(line.isDash(at) && line.isGlued(at) === false) ||
	line.is(at, "range-link", "and") ||
	line.number(at) !== undefined ||
	line.is(at, "spelled-year-opener");
