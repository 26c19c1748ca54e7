import { dayOf } from "../days.ts";
import { monthPeriod, oneDay } from "../interval.ts";
import { readMonthName } from "../month-names.ts";
import type { Recogniser } from "../reading.ts";
import { resolved } from "../time.ts";
import { isDash, isGlued, type Word, wholeNumber } from "../words.ts";
import { readDate } from "./month-day.ts";
import { fourDigits } from "./year.ts";

/** Big-endian dates: "2019-Aug-01", "2020 October 3", and months in digits, "2015-03", "03/2015". */
export const yearFirst: Recogniser = {
	starts: [],
	digits: true,
	read({ words }, at) {
		if (isGlued(words, at) && /^[-/.,\d]/.test(words[at - 1]?.text ?? "")) return undefined;
		return numericMonth(words, at) ?? monthInYear(words, at);
	},
};

function monthInYear(words: readonly Word[], at: number) {
	const year = fourDigits(words, at);
	const name = year === undefined ? undefined : readMonthName(words, afterMark(words, at + 1));
	if (year === undefined || !name || year < 1500) return undefined;
	const next = afterMark(words, name.end);
	const joined = next > name.end;
	const date = readDate(words, next);
	// "In 2019 March 3" is two dates run together; with its marks it is one.
	const day =
		date && (joined || afterMark(words, at + 1) === at + 1) ? dayOf(year, name.month, date.date) : undefined;
	if (date && day !== undefined) return { end: date.end, time: resolved("day", oneDay(day)) };
	return { end: name.end, time: resolved("month", monthPeriod(year, name.month)) };
}

/** After a "-" or "/" that joins two words without spaces. */
function afterMark(words: readonly Word[], at: number): number {
	const mark = isDash(words[at]) || words[at]?.text === "/";
	return mark && isGlued(words, at) && isGlued(words, at + 1) ? at + 1 : at;
}

/** "2010-11" is two years, "2005-12" eight: a month only where the digits can be no later year. */
function numericMonth(words: readonly Word[], at: number) {
	const next = afterMark(words, at + 1);
	if (next === at + 1 || (isGlued(words, next + 1) && !/^[.,;:)]$/.test(words[next + 1]?.text ?? "")))
		return undefined;
	const first = words[at]?.text.length === 4;
	const year = fourDigits(words, first ? at : next);
	const digits = words[first ? next : at];
	const month = wholeNumber(digits, 2);
	if (year === undefined || month === undefined || month < 1 || month > 12 || year < 1900 || year > 2100)
		return undefined;
	if (first && digits?.text.length === 2 && month > year % 100) return undefined;
	return { end: next + 1, time: resolved("month", monthPeriod(year, month)) };
}
