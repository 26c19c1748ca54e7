import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { readMonthName } from "../month-names.ts";
import type { Recogniser } from "../sentence.ts";
import type { Found } from "../time.ts";
import { dayInMonth, readDate } from "./month-day.ts";

/** Days that a list goes on with: more than a month has are none. */
const MOST = 12;

/** One of several days of a month that is said once: the "4" and the "7" of "May 3, 4 and 7", the "3" of "3, 4 and 7 May". */
export const listedDay: Recogniser = {
	starts: [],
	digits: true,
	tells: [],
	read({ line }, at) {
		const day = line.owner(at) === "date" || line.owner(at) === "ordinal" ? readDate(line, at) : undefined;
		const month = day && (monthBehind(line, day.end) ?? monthBefore(line, at));
		const time = day && month !== undefined ? dayInMonth(month, day.date) : undefined;
		return day && time && ({ end: day.end, time } satisfies Found);
	},
};

/** Over ", 4 and 7" to the month: "3, 4 and 7 May". Names of weekdays may stand between. */
function monthBehind(line: NumberedLine, at: number): number | undefined {
	let next = at;
	for (let days = 0; days < MOST && isJoin(line, next); days++) {
		next = line.word(next) === "," && line.is(next + 1, "and") ? next + 2 : next + 1;
		if (line.is(next, "weekday")) next++;
		const day = readDate(line, line.lower(next) === "the" ? next + 1 : next);
		if (!day) return undefined;
		const name = readMonthName(line, line.lower(day.end) === "of" ? day.end + 1 : day.end);
		if (name?.capital) return name.month;
		next = day.end;
	}
	return undefined;
}

/** Back over "3, 4 and" to the month: "May 3, 4 and 7". */
function monthBefore(line: NumberedLine, at: number): number | undefined {
	let day = at;
	for (let days = 0; days < MOST; days++) {
		const join = line.lower(day - 1) === "the" ? day - 2 : day - 1;
		if (!isJoin(line, join)) return undefined;
		const behind = line.is(join, "and") && line.word(join - 1) === "," ? join - 2 : join - 1;
		day = line.is(behind, "ordinal-ending") ? behind - 1 : behind;
		if (!line.isDigits(day)) return undefined;
		const month = line.word(day - 1) === "." ? day - 2 : day - 1;
		const name = readMonthName(line, month);
		if (name?.capital) return name.month;
	}
	return undefined;
}

const isJoin = (line: NumberedLine, at: number): boolean => line.word(at) === "," || line.is(at, "and");
