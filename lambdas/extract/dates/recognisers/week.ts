import { weekPeriod } from "../interval.ts";
import { MAX_DEPTH, type Recogniser } from "../reading.ts";
import { mapTime } from "../time.ts";

const BEGINNING = /^(?:of|beginning|starting|commencing)$/;

/** "the week of April 10", "the weekend of Feb. 7", "the week beginning 4 March". */
export const week: Recogniser = {
	starts: ["the", "week", "weekend"],
	read(reading, at, depth) {
		const { words } = reading;
		const noun = words[at]?.lower === "the" ? at + 1 : at;
		const grain = words[noun]?.lower;
		if (
			(grain !== "week" && grain !== "weekend") ||
			!BEGINNING.test(words[noun + 1]?.lower ?? "") ||
			depth >= MAX_DEPTH
		)
			return undefined;
		const next = words[noun + 2]?.lower === "on" ? noun + 3 : noun + 2;
		const found = reading.point(next, depth + 1);
		if (found?.time.grain !== "day" || found.time.weekday) return undefined;
		return {
			end: found.end,
			time: mapTime(found.time, grain, ({ from }) => (grain === "week" ? weekPeriod(from) : weekendAt(from))),
		};
	},
};

/** The days off around a day: Saturday and Sunday, longer by the Thursday before to the Tuesday after. */
export function weekendAt(day: number): { from: number; to: number } {
	const monday = weekPeriod(day).from;
	const weekday = day - monday + 1;
	if (weekday <= 2) return { from: monday - 2, to: day };
	return {
		from: Math.min(day, monday + 5) < monday + 3 ? monday + 5 : Math.min(day, monday + 5),
		to: monday + 6,
	};
}
