import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS } from "../../text/lexicon/calendar.ts";
import { monthPeriod } from "../interval.ts";
import { type MonthName, readMonthName } from "../month-names.ts";
import type { Recogniser } from "../sentence.ts";
import type { Time } from "../time.ts";
import { UNITS } from "../units.ts";

/** Names that are also verbs or first names: "March", "May said", "April Jones", "June", "August". */
const ALSO_NAMES = new Set([3, 4, 5, 6, 8]);
/** Also verbs. */
const isVerb = (month: number): boolean => month === 3 || month === 5;

/** "March", "in Sept.", with the year still to come. A name that may be a person's needs a sign of time. */
export const month: Recogniser = {
	starts: MONTHS.keys(),
	tells: MONTHS.keys(),
	read({ line }, at) {
		const name = readMonthName(line, at);
		if (!name || !isMonth(line, at, name)) return undefined;
		return { end: name.end, time: monthTime(name.month) };
	},
};

export function monthTime(number: number): Time {
	return { grain: "month", yearly: (year) => monthPeriod(year, number) };
}

function isMonth(line: NumberedLine, at: number, name: MonthName): boolean {
	if (hasYear(line, name.end)) return true;
	if (!name.capital) return isLowerCaseMonth(line, at, name);
	if (name.short) return isShortMonth(line, at, name);
	if (!ALSO_NAMES.has(name.month) || besideMonth(line, at)) return true;
	return isMonthNotName(line, at, name);
}

/** As people type: "in may", "last dec", "in the april". */
function isLowerCaseMonth(line: NumberedLine, at: number, { month: number, end, short }: MonthName): boolean {
	const led = line.is(at - 1, "in-word", "which-word");
	if (short) return led && number !== 3 && line.word(end) !== "-";
	if (isVerb(number)) return (led || line.lower(at - 1) === "of") && !line.isLetters(end);
	const the = line.lower(at - 1) === "the" && line.is(at - 2, "in-word", "within");
	return !ALSO_NAMES.has(number) || line.is(at - 1, "date-lead") || the;
}

function isMonthNotName(line: NumberedLine, at: number, { month: number, end }: MonthName): boolean {
	// "the hottest March on record", "its busiest May"
	if (/^\p{Ll}{3,}est$|^worst$/u.test(line.lower(at - 1))) return !line.isCapital(end);
	if (line.is(at - 1, "date-lead")) return isLedMonth(line, at, number, end);
	const onlyMonth = !line.isCapital(end) || isUpperCase(line.word(end));
	// "the March figures", "A June poll" and "its May report" are months, "the March on Washington" and "Ms. May" are not.
	if (line.is(at - 1, "article", "possessive", "possessive-mark"))
		return onlyMonth && line.isLetters(end) && !line.is(end, "preposition", "and");
	return !isVerb(number) && onlyMonth && !line.isCapital(at - 1) && !line.is(end, "telling-verb");
}

/** "by May"; "told by May, who", "from June Carter" are people. */
function isLedMonth(line: NumberedLine, at: number, number: number, end: number): boolean {
	const lead = line.lower(at - 1);
	const loose = lead === "by" || lead === "from" || lead === "to" || lead === "and";
	if (number === 5 && loose && line.is(end, "telling-verb", "be", "modal")) return false;
	const strict = line.is(at - 1, "in-word", "which-word", "third-word") || lead === "until" || lead === "-";
	return strict || !line.isCapital(end) || isUpperCase(line.word(end));
}

const isUpperCase = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "March and April", "May to July", "February/March". */
function besideMonth(line: NumberedLine, at: number): boolean {
	const joins = (mark: number) =>
		line.is(mark, "and", "range-link") || line.isDash(mark) || line.word(mark) === "/";
	const isName = (other: number) => line.isCapital(other) && line.is(other, "month");
	return (joins(at + 1) && isName(at + 2)) || (joins(at - 1) && isName(at - 2));
}

/** "Jan-Feb" and "from Sep to Nov". */
function isNumberedRange(line: NumberedLine, at: number): boolean {
	const joins = (mark: number) => line.isDash(mark) || line.is(mark, "range-link");
	return (joins(at + 1) && line.is(at + 2, "month")) || (joins(at - 1) && line.is(at - 2, "month"));
}

function hasYear(line: NumberedLine, after: number): boolean {
	const linked = line.is(after, "within-link") || line.word(after) === "/" || line.word(after) === "-";
	const year = line.number(linked ? after + 1 : after);
	return year !== undefined && year >= 1500 && year < 2200;
}

/** "Feb." after a word of time, "in Dec", "Jan-Feb"; "Jan" alone is a first name. */
function isShortMonth(line: NumberedLine, at: number, name: MonthName): boolean {
	if (isNumberedRange(line, at)) return true;
	if (line.lower(at - 1) === "of") return UNITS.has(line.lower(at - 2)) || line.is(at - 2, "part-noun");
	if (!line.is(at - 1, "date-lead")) return false;
	return (
		name.end > at + 1 ||
		line.is(name.end, "and", "up-to") ||
		line.is(at - 1, "in-word", "which-word", "third-word") ||
		line.is(at - 1, "until", "before-or-after")
	);
}
