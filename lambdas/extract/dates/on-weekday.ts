import { weekdayOf, yearOf } from "./days.ts";
import type { Period } from "./interval.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./time.ts";

/** Keeps to the years in which a day falls on a weekday, where the years around publication hold one. */
export function onWeekday({ published }: Sentence, time: Time, weekday: number): Time {
	const { yearly } = time;
	if (!yearly) return time;
	const near = published === undefined ? 0 : yearOf(published);
	if (near > 0 && ![-1, 0, 1].some((away) => isOn(yearly(near + away), weekday))) return time;
	return { ...time, yearly: (year) => (isOn(yearly(year), weekday) ? yearly(year) : undefined) };
}

const isOn = (period: Period | undefined, weekday: number): boolean =>
	period !== undefined && weekdayOf(period.from) === weekday;
