import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { dayOf } from "../days.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import type { Time } from "../time.ts";
import { atomAfter, date, FULL, isRangeDash, matchAt } from "./numeric-date.ts";

const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const JOINS = /[\p{L}\d\-_/.,:$€£#]/u;

/** "2/16" where a word says that it is a date ("on 2/16"), and in brackets, as captions have it ("(6/8)"). */
export const slashedDay: Recogniser = {
	starts: [],
	digits: true,
	tells: ["0/"],
	read(sentence, at) {
		const { line } = sentence;
		const start = line.atoms[at]?.start ?? 0;
		const match = matchAt(DAY_MONTH, line.text, start);
		if (!match || (JOINS.test(line.text[start - 1] ?? "") && !isRangeDash(line, at))) return undefined;
		const isTold =
			line.owner(at) === "date" ||
			isLed(line, at) ||
			continues(line, at) ||
			beginsRange(line, match, start + match[0].length);
		if (!isTold) return undefined;
		const end = atomAfter(line, at, start + match[0].length);
		// "the last 1/3 of the season" is a share.
		if (line.is(at - 1, "which-word") && line.isLetters(end) && line.lower(end) !== "to") return undefined;
		const time = dayOrMonthFirst(sentence, Number(match[1]), Number(match[2]));
		return time && { end, time };
	},
};

function dayOrMonthFirst(sentence: Sentence, first: number, second: number): Time | undefined {
	// "9/11" and "7/7" are the attacks, whatever word stands before them; "24/7" has no such month.
	if ((first === 9 && second === 11) || (first === 7 && second === 7)) return undefined;
	const dayFirst = first > 12 || (second <= 12 && sentence.dayFirst === true);
	const [month, day] = dayFirst ? [second, first] : [first, second];
	if (dayOf(2000, month, day) === undefined) return undefined;
	return {
		grain: "day",
		month,
		implied: first <= 12 && second <= 12 && sentence.dayFirst === undefined ? ["order"] : [],
		yearly: (year) => date(dayOf(year, month, day))?.period,
	};
}

const isLed = (line: NumberedLine, at: number): boolean => line.is(at - 1, "day-lead", "weekday");

/** "from 10/1 to 11/7", "between 10/1-11/7", "on 11/20, 11/22 or 11/25": the first day was told by its own word. */
function continues(line: NumberedLine, at: number): boolean {
	for (let day = at; day > at - 24; day -= 4) {
		if (day < at && isLed(line, day)) return true;
		const joined =
			line.is(day - 1, "and", "range-link") || line.word(day - 1) === "," || line.isDash(day - 1);
		if (!joined || line.word(day - 3) !== "/") return joined && isRangeEnd(line, day);
	}
	return false;
}

/** The "3/1" of "2/29-3/1" where "2/29" can be no share. */
const isRangeEnd = (line: NumberedLine, at: number): boolean =>
	line.isDash(at - 1) && line.word(at - 3) === "/" && isPlainDay(line.word(at - 4), line.word(at - 2));

const isPlainDay = (first = "", second = ""): boolean =>
	Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31 && Number(second) % 16 !== 0;

/** "10/1-11/2/2017", "2/29-3/1": days, where fractions would have no year and no such denominator. */
function beginsRange({ text }: NumberedLine, [, first, second]: RegExpExecArray, end: number): boolean {
	if (text[end] !== "-" && text[end] !== "–") return false;
	return (
		matchAt(FULL, text, end + 1) !== null ||
		(isPlainDay(first, second) && matchAt(DAY_MONTH, text, end + 1) !== null)
	);
}
