import { weekdayOf, yearOf } from "../days.ts";
import { oneDay, type Period, weekPeriod } from "../interval.ts";
import { isShortWeekday, WEEKDAYS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { isCapitalised, isDash, isGlued, isNoun, type Word } from "../words.ts";
import { readDate } from "./month-day.ts";
import { isAnySuch, isName, isPerson } from "./weekday-names.ts";

const WHICH = new Set("last next this past coming upcoming previous following".split(" "));
const PLURALS = new Set([...WEEKDAYS.keys()].filter((name) => name.length > 5).map((name) => `${name}s`));
/** "on Fridays": a time that comes again and again is recognised, not resolved. */
const isEvery = (word: Word | undefined): boolean =>
	word !== undefined && PLURALS.has(word.lower) && isCapitalised(word);

/** "Monday", "last Friday", "Monday, March 3", "Tuesday the 19th", "Monday of last week". */
export const weekday: Recogniser = {
	starts: ["the", ...WHICH, ...WEEKDAYS.keys(), ...PLURALS],
	read(reading, at, depth) {
		const { words } = reading;
		if (isEvery(words[at])) return { end: at + 1, time: unresolved("day") };
		const inWeek = weekThenDay(reading, at, depth);
		if (inWeek) return inWeek;
		let from = words[at]?.lower === "the" ? at + 1 : at;
		let which = WHICH.has(words[from]?.lower ?? "") ? words[from]?.lower : undefined;
		if (which) from++;
		if (which === "this" && /^(?:past|coming|upcoming|last)$/.test(words[from]?.lower ?? ""))
			which = words[from++]?.lower;
		if (
			from > at &&
			!which &&
			!/^(?:of|end)$/.test(words[at - 1]?.lower ?? "") &&
			!WEEKDAYS.has(words[from]?.lower ?? "")
		)
			return undefined;
		const number = WEEKDAYS.get(words[from]?.lower ?? "");
		if (number === undefined) return undefined;
		const stop =
			isShortWeekday(words[from]?.lower ?? "") && words[from + 1]?.text === "." && isGlued(words, from + 1);
		const end = stop ? from + 2 : from + 1;
		const dated = withDate(reading, end, number, depth) ?? withWeek(reading, end, number, depth);
		if (dated) return dated;
		if (isName(words, at, from, which) || (!which && isPerson(words, from))) return undefined;
		// The span of "the Wednesday attack" is the day.
		if (from > at && !which && isNoun(words[end])) return undefined;
		// "on Friday nights" comes again and again.
		if (/^(?:mornings|afternoons|evenings|nights)$/.test(words[end]?.lower ?? ""))
			return { end: end + 1, time: unresolved("day") };
		if (!which && isAnySuch(words, from)) return { end, time: unresolved("day") };
		if (words[end]?.lower === "week" && !which && isWeekLater(words, end))
			return { end: end + 1, time: secondToCome(reading, number) };
		if (words[end]?.lower === "after" && words[end + 1]?.lower === "next")
			return { end: end + 2, time: secondToCome(reading, number) };
		return { end, time: bare(reading, from, end, number, which) };
	},
};

/** "Monday, March 3": the weekday helps to tell the year; the date wins where they disagree. */
function withDate(reading: Reading, end: number, number: number, depth: number): Found | undefined {
	const { words } = reading;
	let next = end;
	const bracket = words[next]?.text === "(";
	if (words[next]?.text === "," || bracket || (isDash(words[next]) && isGlued(words, next))) next++;
	if (words[next]?.lower === "the") {
		const date = readDate(words, next + 1);
		if (
			date?.ordinal &&
			(/^\d/.test(words[next + 1]?.text ?? "") || isEndOfDate(words, date.end)) &&
			!/^(?:of|day|week|month|time|anniversary)$/.test(words[date.end]?.lower ?? "") &&
			!words[date.end]?.text.match(/^\p{Lu}/u)
		)
			return { end: date.end, time: dateNear(reading, number, date.date) };
	}
	// "Monday the 25 July 2022"
	if (words[next]?.lower === "the" && /^\d/.test(words[next + 1]?.text ?? "")) next++;
	const found = depth < 3 ? reading.point(next, depth + 1) : undefined;
	if (found?.time.grain !== "day" || !(found.time.month || found.time.period) || found.time.weekday) {
		const date = next === end ? readDate(words, next) : undefined;
		return date && !found && isEndOfDate(words, date.end)
			? { end: date.end, time: dateNear(reading, number, date.date) }
			: undefined;
	}
	if (
		!/^[\p{L}\d]/u.test(words[next]?.text ?? "") ||
		/^(?:today|yesterday|tomorrow|the|a|an)$/.test(words[next]?.lower ?? "")
	)
		return undefined;
	// "Friday two weeks ago", "Monday, two weeks from now"
	const { period } = found.time;
	if (period && /^(?:ago|now|hence)$/.test(words[found.end - 1]?.lower ?? ""))
		return { end: found.end, time: resolved("day", oneDay(weekPeriod(period.from).from + number - 1)) };
	if (bracket && words[found.end]?.text !== ")") return undefined;
	const time = onWeekday(reading, found.time, number);
	return { end: bracket ? found.end + 1 : found.end, time };
}

/** Keeps to the years in which a day falls on a weekday, where the years around publication hold one. */
export function onWeekday({ published }: Reading, time: Time, weekday: number): Time {
	const { yearly } = time;
	if (!yearly) return time;
	const near = published === undefined ? 0 : yearOf(published);
	if (near > 0 && ![-1, 0, 1].some((away) => isOn(yearly(near + away), weekday))) return time;
	return { ...time, yearly: (year) => (isOn(yearly(year), weekday) ? yearly(year) : undefined) };
}

const isOn = (period: Period | undefined, weekday: number): boolean =>
	period !== undefined && weekdayOf(period.from) === weekday;

const isEndOfDate = (words: readonly Word[], at: number): boolean =>
	words[at] === undefined || /^[.,;)!?]$/.test(words[at]?.text ?? "");

/** The day of that number and weekday closest to publication: "Monday 21". */
function dateNear({ published }: Reading, number: number, date: number): Time {
	if (published === undefined) return unresolved("day");
	for (let away = 0; away < 400; away++) {
		for (const day of [published - away, published + away]) {
			if (weekdayOf(day) === number && new Date(day * 86_400_000).getUTCDate() === date)
				return resolved("day", oneDay(day), ["month", "year"]);
		}
	}
	return unresolved("day");
}

/** "next week Tuesday", "this week, on Monday". */
function weekThenDay(reading: Reading, at: number, depth: number): Found | undefined {
	const { words } = reading;
	if (words[at + 1]?.lower !== "week" || depth >= 3 || !WHICH.has(words[at]?.lower ?? "")) return undefined;
	const next = /^(?:on|,|-|–)$/.test(words[at + 2]?.lower ?? "") ? at + 3 : at + 2;
	const number = WEEKDAYS.get(words[next]?.lower ?? "");
	if (number === undefined || words[at + 2]?.text === ",") return undefined;
	const from = relativeWeek(reading, words[at]?.lower ?? "");
	return {
		end: next + 1,
		time: from === undefined ? unresolved("day") : resolved("day", oneDay(from + number - 1)),
	};
}

function relativeWeek({ published }: Reading, which: string): number | undefined {
	if (published === undefined) return undefined;
	const weeks = /^(?:last|past|previous)$/.test(which) ? -1 : which === "this" ? 0 : 1;
	return weekPeriod(published).from + 7 * weeks;
}

/** "Monday of last week", "Friday of next week", and "Wednesday last week". */
function withWeek(reading: Reading, end: number, number: number, depth: number): Found | undefined {
	const { words } = reading;
	const next = words[end]?.lower === "of" ? end + 1 : end;
	if (!/^(?:last|this|next|the)$/.test(words[next]?.lower ?? "") || depth >= 3) return undefined;
	const found = reading.point(next, depth + 1);
	if (found?.time.grain !== "week") return undefined;
	const from = found.time.period?.from;
	return {
		end: found.end,
		time: from === undefined ? unresolved("day") : resolved("day", oneDay(from + number - 1)),
	};
}

/** "Earlier Tuesday" has been, whatever the verb. */
const isToCome = (reading: Reading, from: number, end: number): boolean =>
	reading.words[from - 1]?.lower !== "earlier" && reading.tense(from, end) === "future";

/** "Saturday week" is the Saturday after the coming one. */
const isWeekLater = (words: readonly Word[], at: number): boolean =>
	!isDash(words[at + 1]) &&
	!/^['’]s?$/.test(words[at + 1]?.lower ?? "") &&
	!/^(?:of|on)$/.test(words[at + 1]?.lower ?? "");

/** "Friday after next", "Saturday week". */
function secondToCome({ published }: Reading, number: number): Time {
	if (published === undefined) return unresolved("day");
	return resolved("day", oneDay(published + ((number - weekdayOf(published) + 7) % 7 || 7) + 7));
}

/**
 * A bare weekday is the latest such day, publication day included, or the coming one in a clause about the future.
 * "Next Friday" is the Friday of the next ISO week, "last Friday" the latest before publication.
 */
function bare(reading: Reading, from: number, end: number, number: number, which: string | undefined): Time {
	const { published } = reading;
	if (published === undefined) return { ...unresolved("day"), weekday: number };
	const back = (weekdayOf(published) - number + 7) % 7;
	const ahead = (number - weekdayOf(published) + 7) % 7;
	const at = (day: number): Time => ({ ...resolved("day", oneDay(day)), weekday: number });
	switch (which) {
		case "last":
		case "previous":
			// On a Thursday "last Wednesday" is not yesterday.
			return at(published - (back > 1 ? back : back + 7));
		case "past":
			return at(published - (back || 7));
		case "next":
		case "following":
			return at(weekPeriod(published).from + 7 + number - 1);
		case "coming":
		case "upcoming":
			return at(published + (ahead || 7));
		case "this":
			return at(reading.tense(from, end) === "past" ? published - back : published + ahead);
		default:
			return at(isToCome(reading, from, end) ? published + ahead : published - back);
	}
}
