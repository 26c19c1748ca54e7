import { readContainer } from "../container.ts";
import { type Day, dayOf, yearOf } from "../days.ts";
import { type Period, weekOf, weekPeriod, yearPeriod } from "../interval.ts";
import { MAX_DEPTH, type Recogniser, type Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved, type Time } from "../time.ts";

const GRAINS = ["week", "weekend"];

/** "the week of April 10", "the weekend of Feb. 7", "week 31 of 2027". */
export const week: Recogniser = {
	starts: ["the", ...GRAINS],
	tells: GRAINS,
	read(sentence, at, depth) {
		const { line } = sentence;
		const noun = line.lower(at) === "the" ? at + 1 : at;
		const grain = line.lower(noun);
		if (grain !== "week" && grain !== "weekend") return undefined;
		if (line.lower(noun + 1) !== "of") return grain === "week" ? numbered(sentence, noun, depth) : undefined;
		const found = depth < MAX_DEPTH ? sentence.point(noun + 2, depth + 1) : undefined;
		if (found?.time.grain !== "day" || found.time.weekday) return undefined;
		const around = grain === "week" ? weekPeriod : weekendAt;
		return { end: found.end, time: mapTime(found.time, grain, ({ from }) => around(from)) };
	},
};

/** ISO week numbers, in lower case: "Week 3" is a round of games. */
function numbered(sentence: Sentence, at: number, depth: number): Found | undefined {
	const { line } = sentence;
	const number = line.word(at) === "week" ? line.number(at + 1, 2) : undefined;
	if (number === undefined || number < 1 || number > 53) return undefined;
	if ((line.isGlued(at + 2) && !line.isEnd(at + 2)) || line.has(at - 20, at + 20, "sport-word"))
		return undefined;
	const time: Time = { grain: "week", yearly: (year) => isoWeek(year, number) };
	const of = line.is(at + 2, "within") ? readContainer(sentence, at + 3, depth) : undefined;
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
