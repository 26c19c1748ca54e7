import { type Day, yearOf } from "./days.ts";
import type { Grain, Period } from "./interval.ts";
import type { Tense } from "./tense.ts";

/**
 * The year meant by a date without one: the nearest to publication, where a year against the clause's tense has to be
 * much nearer to win. A month always follows its verb ("Prices fell in March", written in February, is last year's);
 * a day may not ("announced the March 3 vote": nobody leaves out the year of a day eleven months ago).
 */
export function nearestYear(
	yearly: (year: number) => Period | undefined,
	grain: Grain,
	published: Day,
	tense: Tense,
): Period | undefined {
	const against = grain === "day" ? 20 : 400;
	let best: Period | undefined;
	let bestScore = Number.POSITIVE_INFINITY;
	const year = yearOf(published);
	for (const candidate of [year, year - 1, year + 1]) {
		const period = yearly(candidate);
		if (!period) continue;
		const before = Math.max(0, published - period.to);
		// "In the year to November" and "from July to September" are over when they are reported.
		const begins = grain === "span" && tense !== "future" ? period.to : period.from;
		const after = Math.max(0, begins - published);
		const score = before * (tense === "future" ? against : 1) + after * (tense === "past" ? against : 1);
		if (score < bestScore) {
			best = period;
			bestScore = score;
		}
	}
	return best;
}
