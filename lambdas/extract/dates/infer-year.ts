import { civil, type Day, yearOf } from "./days.ts";
import type { Grain, Period } from "./interval.ts";
import type { Tense } from "./tense.ts";
import type { Time } from "./time.ts";

/**
 * The year meant by a date without one: the nearest to publication, where a year against the clause's tense has to be
 * much nearer to win. A month always follows its verb ("Prices fell in March", written in February, is last year's);
 * a day may not ("announced the March 3 vote": nobody leaves out the year of a day eleven months ago).
 */
export function nearestYear(
	{ yearly, grain, month }: Time,
	published: Day,
	tense: Tense,
): Period | undefined {
	if (!yearly) return undefined;
	let best: Period | undefined;
	let bestScore = Number.POSITIVE_INFINITY;
	const year = yearOf(published);
	for (const candidate of yearsAround(year, yearly)) {
		const period = yearly(candidate);
		if (!period) continue;
		const against = againstTense(grain, period, month !== undefined, candidate === year);
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

/**
 * A day of the year of publication is written without it even when a past verb leads to it: "fixed 9 September for
 * judgment". A holiday and "the last day of March" follow the verb as a month does.
 */
function againstTense(grain: Grain, period: Period, isDate: boolean, thisYear: boolean): number {
	const ofDays = grain === "day" ? isDate : grain === "span" && !isWholeMonths(period);
	if (!ofDays) return 400;
	return thisYear ? 5 : 20;
}

/** The years next to publication; for 29 February the leap years next to it. */
function yearsAround(year: number, yearly: (year: number) => Period | undefined): number[] {
	const near = [year, year - 1, year + 1];
	return near.some(yearly) ? near : [2, 3, 4, 5, 6, 7, 8].flatMap((away) => [year - away, year + away]);
}

/** "From July to September" follows its verb as a month does, "19 February to 9 March" no more than a day. */
const isWholeMonths = ({ from, to }: Period): boolean => civil(from).date === 1 && civil(to + 1).date === 1;
