import { readContainer } from "../container.ts";
import { type Day, dayOf, yearOf } from "../days.ts";
import { type Period, weekOf, weekPeriod, yearPeriod } from "../interval.ts";
import { MAX_DEPTH, type Reading, type Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, type Time } from "../time.ts";
import { isGlued, wholeNumber } from "../words.ts";

const SPORT = /^(?:nfl|season|touchdowns?|game|games|quarterback|coach|fantasy)$/;

/** "the week of April 10", "the weekend of Feb. 7", "week 31 of 2027". */
export const week: Recogniser = {
	starts: ["the", "week", "weekend"],
	read(reading, at, depth) {
		const { words } = reading;
		const noun = words[at]?.lower === "the" ? at + 1 : at;
		const grain = words[noun]?.lower;
		if (grain !== "week" && grain !== "weekend") return undefined;
		if (words[noun + 1]?.lower !== "of") return grain === "week" ? numbered(reading, noun, depth) : undefined;
		const found = depth < MAX_DEPTH ? reading.point(noun + 2, depth + 1) : undefined;
		if (found?.time.grain !== "day" || found.time.weekday) return undefined;
		return {
			end: found.end,
			time: mapTime(found.time, grain, ({ from }) => (grain === "week" ? weekPeriod(from) : weekendAt(from))),
		};
	},
};

/** ISO week numbers, in lower case: "Week 3" is a round of games. */
function numbered(reading: Reading, at: number, depth: number): Found | undefined {
	const { words } = reading;
	const number = wholeNumber(words[at + 1], 2);
	if (number === undefined || number < 1 || number > 53 || words[at]?.text !== "week") return undefined;
	if (
		(isGlued(words, at + 2) && !/^[.,;)]$/.test(words[at + 2]?.text ?? "")) ||
		words.slice(Math.max(0, at - 20), at + 20).some(({ lower }) => SPORT.test(lower))
	)
		return undefined;
	const time: Time = { grain: "week", yearly: (year) => isoWeek(year, number) };
	const of = /^(?:of|in)$/.test(words[at + 2]?.lower ?? "")
		? readContainer(reading, at + 3, depth)
		: undefined;
	if (of?.time.grain !== "year" || !of.time.period) return { end: at + 2, time };
	return { end: of.end, time: resolved("week", isoWeek(yearOf(of.time.period.from), number)) };
}

function isoWeek(year: number, number: number): Period | undefined {
	const whole = yearPeriod(year);
	const found = whole && weekOf(whole, number);
	const next = dayOf(year + 1, 1, 4);
	return found && next !== undefined && found.to < next ? found : undefined;
}

/** The days off around a day: Saturday and Sunday, longer by the Thursday before to the Tuesday after. */
export function weekendAt(day: Day): Period {
	const monday = weekPeriod(day).from;
	const weekday = day - monday + 1;
	if (weekday <= 2) return { from: monday - 2, to: day };
	return { from: weekday === 3 ? monday + 5 : Math.min(day, monday + 5), to: monday + 6 };
}
