import { yearOf } from "./days.ts";
import type { Period } from "./interval.ts";
import { resolved, type Time, unresolved } from "./time.ts";

/** "Last March" is over, "next March" has not begun, "this March" is the nearest; `by` -2 is "the March before last". */
export function onceAYear({ published }: { published: number | undefined }, time: Time, by: number): Time {
	const { yearly, grain, implied } = time;
	if (published === undefined || !yearly) return unresolved(grain);
	const year = yearOf(published);
	const periods = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
		.map((away) => yearly(year + away))
		.filter((period) => period !== undefined);
	return resolved(grain, pick(periods, published, by) ?? (by === 0 ? yearly(year) : undefined), implied);
}

function pick(periods: readonly Period[], day: number, by: number): Period | undefined {
	if (by < 0) return periods.filter(({ to }) => to < day).at(by);
	if (by > 0) return periods.filter(({ from }) => from > day)[by - 1];
	return periods.find(({ from, to }) => from <= day && day <= to);
}
