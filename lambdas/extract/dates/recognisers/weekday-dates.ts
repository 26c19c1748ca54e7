import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { civil, weekdayOf } from "../days.ts";
import { oneDay, weekPeriod } from "../interval.ts";
import { onWeekday } from "../on-weekday.ts";
import { MAX_DEPTH, type Recogniser, type Sentence } from "../sentence.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { readDate } from "./month-day.ts";

/** "Monday, March 3": the weekday helps to tell the year; the date wins where they disagree. */
export function withDate(sentence: Sentence, end: number, number: number, depth: number): Found | undefined {
	const { line } = sentence;
	const bracket = line.word(end) === "(";
	const joined = line.word(end) === "," || bracket || (line.isDash(end) && line.isGlued(end));
	const next = joined ? end + 1 : end;
	const near = nearDate(sentence, next, number) ?? bareDate(sentence, end, next, number);
	if (near) return near;
	// "Monday the 25 July 2022"
	const from = line.lower(next) === "the" && line.isDigits(next + 1) ? next + 1 : next;
	const found = depth < MAX_DEPTH && beginsDate(line, from) ? sentence.point(from, depth + 1) : undefined;
	if (!found || !isDated(found.time)) return undefined;
	// "Friday two weeks ago", "Monday, two weeks from now"
	const { period } = found.time;
	if (period && line.is(found.end - 1, "ago-word"))
		return { end: found.end, time: resolved("day", oneDay(weekPeriod(period.from).from + number - 1)) };
	if (bracket && line.word(found.end) !== ")") return undefined;
	return { end: bracket ? found.end + 1 : found.end, time: onWeekday(sentence, found.time, number) };
}

const isDated = ({ grain, month, period, weekday }: Time): boolean =>
	grain === "day" && Boolean(month || period) && !weekday;

const beginsDate = (line: NumberedLine, at: number): boolean =>
	(line.isLetters(at) || line.isDigits(at)) && !line.is(at, "day-word", "article");

/** "Tuesday the 19th": of the month nearest to publication in which that is a Tuesday. */
function nearDate(sentence: Sentence, at: number, number: number): Found | undefined {
	const { line } = sentence;
	const date = line.lower(at) === "the" ? readDate(line, at + 1) : undefined;
	if (!date?.ordinal || !(date.digits || line.isEnd(date.end))) return undefined;
	const goesOn = line.isCapital(date.end) || line.is(date.end, "day-owner");
	return goesOn ? undefined : { end: date.end, time: dateNear(sentence, number, date.date) };
}

/** "Monday 21" at the end of its phrase. */
function bareDate(sentence: Sentence, end: number, next: number, number: number): Found | undefined {
	const { line } = sentence;
	const date = next === end ? readDate(line, next) : undefined;
	if (!date || line.owner(next) === "time" || !line.isEnd(date.end) || sentence.point(next, MAX_DEPTH))
		return undefined;
	return { end: date.end, time: dateNear(sentence, number, date.date) };
}

/** The day of that number and weekday closest to publication: "Monday 21". */
function dateNear({ published }: Sentence, number: number, date: number): Time {
	if (published === undefined) return unresolved("day");
	for (let away = 0; away < 400; away++) {
		for (const day of [published - away, published + away]) {
			if (weekdayOf(day) === number && civil(day).date === date)
				return resolved("day", oneDay(day), ["month", "year"]);
		}
	}
	return unresolved("day");
}

/** "Monday of last week", "Friday of next week", and "Wednesday last week". */
export function withWeek(sentence: Sentence, end: number, number: number, depth: number): Found | undefined {
	const { line } = sentence;
	const next = line.lower(end) === "of" ? end + 1 : end;
	if (!(line.is(next, "which-word") || line.lower(next) === "the") || depth >= MAX_DEPTH) return undefined;
	const found = sentence.point(next, depth + 1);
	if (found?.time.grain !== "week") return undefined;
	const from = found.time.period?.from;
	return {
		end: found.end,
		time: from === undefined ? unresolved("day") : resolved("day", oneDay(from + number - 1)),
	};
}

/** How many weeks a word leads from this one. */
const WEEKS: Readonly<Record<string, number>> = {
	last: -1,
	past: -1,
	previous: -1,
	this: 0,
	next: 1,
	coming: 1,
	upcoming: 1,
	following: 1,
};

/** "next week Tuesday", "this week, on Monday". */
export const weekThenDay: Recogniser = {
	starts: Object.keys(WEEKS),
	tells: ["week"],
	read({ line, published }, at) {
		const weeks = WEEKS[line.lower(at)];
		if (weeks === undefined || line.lower(at + 1) !== "week") return undefined;
		const next = line.lower(at + 2) === "on" || line.isDash(at + 2) ? at + 3 : at + 2;
		const number = WEEKDAYS.get(line.lower(next));
		if (number === undefined) return undefined;
		const monday = published === undefined ? undefined : weekPeriod(published).from + 7 * weeks;
		return {
			end: next + 1,
			time: monday === undefined ? unresolved("day") : resolved("day", oneDay(monday + number - 1)),
		};
	},
};
