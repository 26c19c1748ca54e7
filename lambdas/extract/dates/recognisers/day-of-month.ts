import { readContainer } from "../container.ts";
import { civil, dayOf, daysInMonth, yearOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { ORDINAL_STARTS } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import { type Word, wholeNumber } from "../words.ts";
import { readDate } from "./month-day.ts";

/** "on the 18th", "the 20th of next month", "the 21st this month". Without its month only after "on" or "the week of", and nearest to publication. */
export const dayOfMonth: Recogniser = {
	starts: ["the", ...ORDINAL_STARTS],
	digits: true,
	read(reading, at, depth) {
		const { words } = reading;
		const from = words[at]?.lower === "the" ? at + 1 : at;
		const date = readDate(words, from);
		if (!date || (!date.ordinal && words[date.end]?.lower !== "of")) return undefined;
		const after = words[date.end]?.lower ?? "";
		const of = /^(?:of|in)$/.test(after)
			? readContainer(reading, date.end + 1, depth)
			: /^(?:this|last|next)$/.test(after)
				? readContainer(reading, date.end, depth)
				: undefined;
		if (of?.time.grain === "month")
			return {
				end: of.end,
				time: mapTime(of.time, "day", ({ from: first, to }) =>
					first + date.date - 1 <= to ? oneDay(first + date.date - 1) : undefined,
				),
			};
		if (
			wholeNumber(words[from], 2) === undefined ||
			!(words[at - 1]?.lower === "on" || isWeekOf(words, at)) ||
			!endsPhrase(words[date.end])
		)
			return undefined;
		return { end: date.end, time: nearest(reading, at, date.end, date.date) } satisfies Found;
	},
};

/** "the week of the 18th", "the morning of the 14th" */
const isWeekOf = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.lower === "of" &&
	/^(?:week|weekend|morning|afternoon|evening|night)$/.test(words[at - 2]?.lower ?? "");

const endsPhrase = (word: Word | undefined): boolean =>
	word === undefined ||
	/^[.,;:)!?–-]$/.test(word.text) ||
	/^(?:and|or|at|when|after|but|to|in|by|more|some|about|he|she|it|they|we|the|a|an)$/.test(word.lower);

function nearest(reading: Reading, at: number, end: number, date: number): Time {
	const { published } = reading;
	if (published === undefined) return unresolved("day");
	const tense = reading.tense(at, end);
	const { year, month, date: today } = civil(published);
	const step = tense === "future" ? (date < today ? 1 : 0) : date > today ? -1 : 0;
	const index = year * 12 + month - 1 + step;
	const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
	const day = date <= daysInMonth(inYear, inMonth) ? dayOf(inYear, inMonth, date) : undefined;
	return day === undefined || yearOf(day) < 1
		? unresolved("day")
		: resolved("day", oneDay(day), ["month", "year"]);
}
