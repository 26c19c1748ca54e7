import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { dayOf } from "../days.ts";
import { monthPeriod, oneDay } from "../interval.ts";
import { readMonthName } from "../month-names.ts";
import type { Recogniser } from "../sentence.ts";
import { type Found, resolved } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";
import { readDate } from "./month-day.ts";

/** Big-endian dates: "2019-Aug-01", "2020 October 3", "2020/3/Oct", and months in digits, "2015-03", "03/2015". */
export const yearFirst: Recogniser = {
	starts: [],
	digits: true,
	tells: ["0000"],
	read({ line }, at) {
		if (line.isGlued(at) && /^[-/.,\d]/.test(line.word(at - 1))) return undefined;
		return numericMonth(line, at) ?? dayBetween(line, at) ?? monthInYear(line, at);
	},
};

/** "2020/23/Sep" */
function dayBetween(line: NumberedLine, at: number): Found | undefined {
	const year = line.word(at).length === 4 ? line.number(at) : undefined;
	const [dayAt, date] = [afterMark(line, at + 1), line.number(at + 2, 2)];
	const name = readMonthName(line, afterMark(line, at + 3));
	if (
		year === undefined ||
		dayAt === at + 1 ||
		date === undefined ||
		!name ||
		afterMark(line, at + 3) === at + 3
	)
		return undefined;
	const day = dayOf(year, name.month, date);
	return day === undefined ? undefined : { end: name.end, time: resolved("day", oneDay(day)) };
}

function monthInYear(line: NumberedLine, at: number): Found | undefined {
	const year = fourDigits(line, at);
	const name = year === undefined ? undefined : readMonthName(line, afterMark(line, at + 1));
	if (year === undefined || !name || year < 1500) return undefined;
	const next = afterMark(line, name.end);
	const date = readDate(line, next);
	// "In 2019 March 3" is two dates run together; with its marks it is one.
	const oneDate = next > name.end || afterMark(line, at + 1) === at + 1;
	const day = date && oneDate ? dayOf(year, name.month, date.date) : undefined;
	if (date && day !== undefined) return { end: date.end, time: resolved("day", oneDay(day)) };
	return { end: name.end, time: resolved("month", monthPeriod(year, name.month)) };
}

/** After a "-" or "/" that joins two words without spaces. */
function afterMark(line: NumberedLine, at: number): number {
	const mark = line.isDash(at) || line.word(at) === "/";
	return mark && line.isGlued(at) && line.isGlued(at + 1) ? at + 1 : at;
}

/** "2010-11" is two years, "2005-12" eight: a month only where the digits can be no later year. */
function numericMonth(line: NumberedLine, at: number): Found | undefined {
	const next = afterMark(line, at + 1);
	if (next === at + 1 || (line.isGlued(next + 1) && !line.isEnd(next + 1))) return undefined;
	const yearFirst = line.word(at).length === 4;
	const [yearAt, monthAt] = yearFirst ? [at, next] : [next, at];
	const year = line.word(yearAt).length === 4 ? line.number(yearAt) : undefined;
	const month = line.number(monthAt, 2);
	if (year === undefined || year < 1900 || year > 2100) return undefined;
	if (month === undefined || month < 1 || month > 12) return undefined;
	if (yearFirst && line.word(monthAt).length === 2 && month > year % 100) return undefined;
	return { end: next + 1, time: resolved("month", monthPeriod(year, month)) };
}
