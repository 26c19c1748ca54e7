import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { readContainer } from "../container.ts";
import { civil, dayOf, daysInMonth } from "../days.ts";
import { oneDay } from "../interval.ts";
import { ORDINAL_STARTS } from "../numbers.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import { readDate } from "./month-day.ts";

/** "on the 18th", "the 20th of next month", "the 21st this month". Without its month only after "on" or "the week of", and nearest to publication. */
export const dayOfMonth: Recogniser = {
	starts: ["the", ...ORDINAL_STARTS],
	digits: true,
	tells: ["0th", ...ORDINAL_STARTS.filter((word) => word !== "second" && word !== "first")],
	read(sentence, at, depth) {
		const { line } = sentence;
		const from = line.lower(at) === "the" ? at + 1 : at;
		const date = readDate(line, from);
		if (!date || (!date.ordinal && line.lower(date.end) !== "of")) return undefined;
		const month = monthAfter(sentence, date.end, depth);
		if (month) {
			const inMonth = mapTime(month.time, "day", ({ from: first, to }) =>
				first + date.date - 1 <= to ? oneDay(first + date.date - 1) : undefined,
			);
			return { end: month.end, time: inMonth };
		}
		const led = line.lower(at - 1) === "on" || isWeekOf(line, at);
		if (!date.digits || !led || !endsPhrase(line, date.end)) return undefined;
		return { end: date.end, time: nearest(sentence, at, date.end, date.date) };
	},
};

/** The month of "the 20th of next month", "the 21st this month". */
function monthAfter(sentence: Sentence, at: number, depth: number): Found | undefined {
	const { line } = sentence;
	const linked = line.is(at, "within");
	const month =
		linked || line.is(at, "which-word") ? readContainer(sentence, linked ? at + 1 : at, depth) : undefined;
	return month?.time.grain === "month" ? month : undefined;
}

/** "the week of the 18th", "the morning of the 14th" */
const isWeekOf = (line: NumberedLine, at: number): boolean =>
	line.lower(at - 1) === "of" &&
	(line.is(at - 2, "day-part") || line.lower(at - 2) === "week" || line.lower(at - 2) === "weekend");

const endsPhrase = (line: NumberedLine, at: number): boolean =>
	line.isEnd(at) ||
	line.isDash(at) ||
	line.is(at, "coordinator", "article", "subject-pronoun", "bound-word") ||
	line.is(at, "clock-lead", "subordinator", "bare-quantity", "on-word");

function nearest(sentence: Sentence, at: number, end: number, date: number): Time {
	const { published } = sentence;
	if (published === undefined) return unresolved("day");
	const { year, month, date: today } = civil(published);
	const toCome = sentence.tense(at, end) === "future";
	const step = toCome ? (date < today ? 1 : 0) : date > today ? -1 : 0;
	const index = year * 12 + month - 1 + step;
	const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
	const day = date <= daysInMonth(inYear, inMonth) ? dayOf(inYear, inMonth, date) : undefined;
	return day === undefined ? unresolved("day") : resolved("day", oneDay(day), ["month", "year"]);
}
