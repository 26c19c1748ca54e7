import { MONTHS, SEASONS, WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { weekdayOf } from "../days.ts";
import { type Grain, oneDay, periodAround, shift } from "../interval.ts";
import { onceAYear } from "../once-a-year.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { resolved, type Time, unresolved } from "../time.ts";
import { singleUnit, UNITS } from "../units.ts";
import { monthTime } from "./month.ts";
import { weekendAway } from "./relative-unit.ts";
import { seasonTime } from "./season.ts";

/** "the year before last", "the weekend before last", "the summer before last", "the Tuesday after next". */
export const beforeLast: Recogniser = {
	starts: ["the"],
	tells: [...UNITS.keys(), ...SEASONS.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys()],
	read(sentence, at) {
		const { line } = sentence;
		const tail = `${line.lower(at + 2)} ${line.lower(at + 3)}`;
		const by = tail === "before last" ? -2 : tail === "after next" ? 2 : 0;
		const time = by === 0 ? undefined : timeAway(sentence, line.lower(at + 1), by);
		return time && { end: at + 4, time };
	},
};

function timeAway(sentence: Sentence, name: string, by: number): Time | undefined {
	const { published } = sentence;
	const grain = singleUnit(name);
	if (grain) return published === undefined ? unresolved(grain) : unitAway(published, grain, by);
	const weekday = WEEKDAYS.get(name);
	if (weekday !== undefined)
		return published === undefined
			? unresolved("day")
			: resolved("day", oneDay(weekdayAway(published, weekday, by)));
	const [season, month] = [SEASONS.get(name), MONTHS.get(name)];
	if (season !== undefined) return onceAYear(sentence, seasonTime(sentence, season), by);
	return month === undefined ? undefined : onceAYear(sentence, monthTime(month), by);
}

const unitAway = (day: number, grain: Grain, by: number): Time =>
	resolved(grain, grain === "weekend" ? weekendAway(day, by) : periodAround(grain, shift(day, grain, by)));

/** "The Tuesday before last" is a week before the last one. */
function weekdayAway(day: number, weekday: number, by: number): number {
	const back = (weekdayOf(day) - weekday + 7) % 7 || 7;
	return by < 0 ? day - back - 7 : day - back + 14;
}
