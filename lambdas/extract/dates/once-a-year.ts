import { yearOf } from "./days.ts";
import type { Period } from "./interval.ts";
import { resolved, type Time, unresolved } from "./time.ts";

/**
 * "Last March" is over, "next March" has not begun, "this March" is the nearest; `by` -2 is "the March before last". `passed`:
 * "we lost 60 ewes this autumn", told in January, is of the one that is over.
 */
export function onceAYear(
	{ published }: { published: number | undefined },
	time: Time,
	by: number,
	passed = false,
): Time {
	const { yearly, grain, implied } = time;
	if (published === undefined || !yearly) return unresolved(grain);
	const year = yearOf(published);
	const periods = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
		.map((away) => yearly(year + away))
		.filter((period) => period !== undefined);
	const found = pick(periods, published, by);
	const nearest = () => (passed && lastNearer(periods, published)) || yearly(year);
	return resolved(grain, found ?? (by === 0 ? nearest() : undefined), implied);
}

function pick(periods: readonly Period[], day: number, by: number): Period | undefined {
	if (by < 0) return periods.filter(({ to }) => to < day).at(by);
	if (by > 0) return periods.filter(({ from }) => from > day)[by - 1];
	return periods.find(({ from, to }) => from <= day && day <= to);
}

/** The last one, where it is nearer than the next. */
function lastNearer(periods: readonly Period[], day: number): Period | undefined {
	const [last, next] = [pick(periods, day, -1), pick(periods, day, 1)];
	return last && next && day - last.to < next.from - day ? last : undefined;
}
