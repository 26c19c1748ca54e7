import { civil, yearOf } from "./days.ts";
import { oneDay, yearPeriod } from "./interval.ts";
import { readMonthName } from "./month-names.ts";
import type { Reading } from "./reading.ts";
import { dayInMonth, readDate } from "./recognisers/month-day.ts";
import { type Found, resolved, type Time, unresolved } from "./time.ts";
import { isDash, isGlued, type Word, wholeNumber } from "./words.ts";

/** "from January to March", "between 2019 and 2021", "March 3-5", "3-5 March", "Jan 30 – Feb 2", "2015-20". */
export function readRange(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const lead = words[at]?.lower;
	const from = lead === "from" || lead === "between" ? at + 1 : at;
	const first = reading.point(from, 0) ?? (lead ? now(reading, from, lead) : undefined);
	if (!first) return daysOfMonth(reading, from, lead);
	const to = connector(words, first.end, lead) ?? nextMonth(words, first);
	if (to === undefined) return nextDays(words, first);
	const second =
		lastDay(words, first, to) ??
		shortYear(words, first, to, lead) ??
		reading.point(to, 0) ??
		now(reading, to, lead);
	// "On Jan. 3 to 5 people" — both ends must be times, and in order.
	const time = second && between(first.time, second.time);
	return time && { end: second.end, time };
}

/** "between now and Nov. 15", "from January until now", "1990 to the present": only as an end of a range. */
function now({ words, published }: Reading, at: number, lead: string | undefined): Found | undefined {
	const the = words[at]?.lower === "the" ? at + 1 : at;
	const word = words[the]?.lower ?? "";
	const present = /^(?:present|current)$/.test(word);
	if (!present && lead !== "from" && lead !== "between") return undefined;
	if (!present && !/^(?:now|date)$/.test(word)) return undefined;
	const noun = present && /^(?:day|date|time)$/.test(words[the + 1]?.lower ?? "");
	if (word === "current" && !noun) return undefined;
	// "From 1990 to the present government" goes on to its noun.
	if (present && !noun && /^\p{Ll}/u.test(words[the + 1]?.text ?? "")) return undefined;
	return {
		end: noun ? the + 2 : the + 1,
		time: published === undefined ? unresolved("day") : resolved("day", oneDay(published)),
	};
}

/** The word after "to", "-" …, where such a word joins two times. */
function connector(words: readonly Word[], at: number, lead: string | undefined): number | undefined {
	const word = words[at];
	if (!word) return undefined;
	if (lead === "between" && (word.lower === "and" || word.text === "&")) return at + 1;
	if (/^(?:to|through|thru)$/.test(word.lower)) return at + 1;
	if (lead === "from" && /^(?:until|till)$/.test(word.lower))
		return words[at + 1]?.lower === "the" && words[at + 2]?.lower === "end" ? at + 1 : at + 1;
	if (!isDash(word)) return undefined;
	// "the July-to-September period"
	if (/^(?:to|through)$/.test(words[at + 1]?.lower ?? "") && isDash(words[at + 2])) return at + 3;
	return word.text === "—" && !isGlued(words, at) ? undefined : at + 1;
}

/** "March/April 2021" */
const nextMonth = (words: readonly Word[], { end, time }: Found): number | undefined =>
	words[end]?.text === "/" && time.grain === "month" && readMonthName(words, end + 1) ? end + 1 : undefined;

/** The "5" of "March 3-5" and "March 3 to 5". */
function lastDay(words: readonly Word[], first: Found, at: number): Found | undefined {
	const { month } = first.time;
	const day = month === undefined ? undefined : readDate(words, words[at]?.lower === "the" ? at + 1 : at);
	if (month === undefined || !day) return undefined;
	const next = words[day.end];
	if (next && /^[\p{L}%:/.-]/u.test(next.text) && isGlued(words, day.end) && next.text !== ".")
		return undefined;
	// "March 3 to 5 April" names its own month.
	if (
		next &&
		/^(?:january|february|march|april|may|june|july|august|september|october|november|december|of)$/.test(
			next.lower,
		)
	)
		return undefined;
	// "From April 27th to the 3rd" ends in May.
	const begun = first.time.yearly?.(2000)?.from;
	const wraps = !isDash(words[at - 1]) && begun !== undefined && day.date < civil(begun).date;
	const time = dayInMonth(wraps ? (month % 12) + 1 : month, day.date);
	if (!time) return undefined;
	const year = /^(?:,|of|in)$/.test(next?.lower ?? "") ? day.end + 1 : day.end;
	const number = words[year]?.text.length === 4 ? wholeNumber(words[year]) : undefined;
	if (number === undefined || number < 1500 || number > 2200) return { end: day.end, time };
	return { end: year + 1, time: { ...time, period: time.yearly?.(number), yearly: undefined } };
}

/** "June 18 and 19": days that follow each other are one stretch. */
function nextDays(words: readonly Word[], first: Found): Found | undefined {
	if (words[first.end]?.lower !== "and" || first.time.grain !== "day") return undefined;
	const second = lastDay(words, first, first.end + 1);
	const before = readDate(words, first.end - 1) ?? readDate(words, first.end - 2);
	const after = readDate(words, words[first.end + 1]?.lower === "the" ? first.end + 2 : first.end + 1);
	if (!second || !before || !after || after.date !== before.date + 1 || isUnitNext(words, second.end))
		return undefined;
	const time = between(first.time, second.time);
	return time && { end: second.end, time };
}

/** "On June 18 and 19 people died": the second number counts. */
const isUnitNext = (words: readonly Word[], at: number): boolean =>
	/^\p{Ll}{4,}/u.test(words[at]?.text ?? "") &&
	!/^(?:when|with|after|before|during|from|that|while|this|last|next|will|were|would|they)$/.test(
		words[at]?.lower ?? "",
	);

/** The "20" of "2015-20". */
function shortYear(
	words: readonly Word[],
	first: Found,
	at: number,
	lead: string | undefined,
): Found | undefined {
	const digits = words[at]?.text ?? "";
	if (first.time.grain !== "year" || !first.time.period || !/^\d{1,2}$/.test(digits)) return undefined;
	// "1543-4" and "from 1846 to 48"
	if (!(isDash(words[at - 1]) && isGlued(words, at)) && !(lead === "from" && digits.length === 2))
		return undefined;
	if (isGlued(words, at + 1) && /^[\p{L}\d%-]/u.test(words[at + 1]?.text ?? "")) return undefined;
	const start = yearOf(first.time.period.from);
	const base = 10 ** digits.length;
	const year = start - (start % base) + Number(digits);
	return year > start ? { end: at + 1, time: resolved("year", yearPeriod(year)) } : undefined;
}

/** "3-5 March", "from the 13th to the 15th of July", "between 3 and 12 September". */
function daysOfMonth(reading: Reading, at: number, lead: string | undefined): Found | undefined {
	const { words } = reading;
	const first = readDate(words, words[at]?.lower === "the" ? at + 1 : at);
	// "the 13th to the 15th of July" is one phrase, "the 3-5 March talks" is not.
	if (
		!first ||
		(words[at]?.lower === "the" && !first.ordinal) ||
		(isGlued(words, at) && /^[\d:.,/$€£-]$/.test(words[at - 1]?.text ?? ""))
	)
		return undefined;
	const listed = /^(?:and|&)$/.test(words[first.end]?.lower ?? "") ? first.end + 1 : undefined;
	const to = connector(words, first.end, lead) ?? listed;
	const second = to === undefined ? undefined : reading.point(to, 0);
	if (!second?.time.month || second.time.grain !== "day") return undefined;
	// "3-5 March": the month follows the second day; in "10 to March 3" it does not.
	if (
		to !== undefined &&
		/^\p{L}/u.test(words[to]?.text ?? "") &&
		!readDate(words, words[to]?.lower === "the" ? to + 1 : to)
	)
		return undefined;
	// "18 and 19 June" is a stretch of days; "3 and 19 June" are two days.
	if (lead !== "between" && to === listed && to !== undefined && readDate(words, to)?.date !== first.date + 1)
		return undefined;
	const start = dayInMonth(second.time.month, first.date);
	const time = start && between(start, second.time);
	return time && { end: second.end, time };
}

/** From the start of one time to the end of another; a year said once is meant for both. */
export function between(first: Time, second: Time): Time | undefined {
	const implied = [...new Set([...(first.implied ?? []), ...(second.implied ?? [])])];
	if (first.weekday && second.weekday && first.period) {
		const { from } = first.period;
		return resolved("span", { from, to: from + ((second.weekday - first.weekday + 7) % 7) }, implied);
	}
	const [a, b] = [first.period, second.period];
	if (a && b) return a.from <= b.to ? resolved("span", { from: a.from, to: b.to }, implied) : undefined;
	if (first.yearly && b) {
		const year = yearOf(b.from);
		const same = first.yearly(year);
		const start = same && same.from > b.to ? first.yearly(year - 1) : same;
		return start && resolved("span", { from: start.from, to: b.to }, implied);
	}
	if (a && second.yearly) {
		const end = laterThan(a.from, second.yearly);
		return end && resolved("span", { from: a.from, to: end.to }, implied);
	}
	if (!first.yearly || !second.yearly) return unresolved("span");
	const { yearly: start } = first;
	const { yearly: end } = second;
	return {
		grain: "span",
		implied,
		yearly: (year) => {
			const from = start(year)?.from;
			const to = from === undefined ? undefined : laterThan(from, end)?.to;
			return from === undefined || to === undefined ? undefined : { from, to };
		},
	};
}

/** The first time a yearly time ends on or after a day. */
function laterThan(day: number, yearly: NonNullable<Time["yearly"]>) {
	const same = yearly(yearOf(day));
	return same && same.to >= day ? same : yearly(yearOf(day) + 1);
}
