import { type Day, yearOf } from "./days.ts";
import type { Grain, Interval, Period } from "./interval.ts";

/**
 * What a date expression means so far. Exactly one of:
 * `period`: it stands alone; `yearly`: it comes once a year and the year is not said yet ("March",
 * "the third quarter"); neither: recognised, not resolvable ("in recent years", or no publication date).
 */
export interface Time {
	grain: Grain;
	period?: Period | undefined;
	yearly?: ((year: number) => Period | undefined) | undefined;
	/** An open end, set by "since", "by" …; then `period` is absent. */
	open?: Interval | undefined;
	/** What was inferred rather than said. */
	implied?: readonly string[] | undefined;
	/** 1-7 for a bare weekday: "Monday to Friday" counts on from the Monday. */
	weekday?: number | undefined;
	/** 1-12 for a day of a month: "March 3-5". */
	month?: number | undefined;
	/** It names the last part of a period: "before the end of 2025" reaches to its last day. */
	isEnd?: boolean | undefined;
}

/** A time and the index of the word after it. */
export interface Found {
	end: number;
	time: Time;
}

export const unresolved = (grain: Grain): Time => ({ grain });

export const resolved = (grain: Grain, period: Period | undefined, implied?: readonly string[]): Time => ({
	grain,
	period,
	implied,
});

/** The same change made to a time whether or not its year is known. */
export function mapTime(time: Time, grain: Grain, change: (period: Period) => Period | undefined): Time {
	const { period, yearly, implied } = time;
	if (period) return { grain, period: change(period), implied };
	if (!yearly) return { grain };
	return {
		grain,
		implied,
		yearly: (year) => {
			const inYear = yearly(year);
			return inYear && change(inYear);
		},
	};
}

export function inYear(time: Time, year: number): Time {
	return { ...time, period: time.yearly?.(year), yearly: undefined };
}

/** The year a time lies in, where it lies in one. */
export function yearOfTime(time: Time): number | undefined {
	if (!time.period) return undefined;
	return yearOf(time.period.from);
}

export const startOf = (time: Time): Day | undefined => time.period?.from;

export function alsoImplied(time: Time, ...what: string[]): Time {
	return { ...time, implied: [...new Set([...(time.implied ?? []), ...what])] };
}
