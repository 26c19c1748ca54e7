import { addMonths, civil, type Day, dayOf, weekdayOf, yearOf } from "./days.ts";

/** Inclusive days; an absent end is open. */
export interface Interval {
	from?: Day;
	to?: Day;
}

/** An interval with both ends. */
export type Period = Required<Interval>;

/** How coarse a time is. `span` is any stretch that is no calendar unit ("the past five years"). */
export type Grain =
	| "day"
	| "weekend"
	| "week"
	| "month"
	| "quarter"
	| "season"
	| "half"
	| "year"
	| "decade"
	| "century"
	| "span";

const MONTHS_IN: Partial<Record<Grain, number>> = {
	month: 1,
	quarter: 3,
	half: 6,
	year: 12,
	decade: 120,
	century: 1200,
};

export function oneDay(day: Day): Period {
	return { from: day, to: day };
}

export function monthPeriod(year: number, month: number, months = 1): Period | undefined {
	const from = dayOf(year, month, 1);
	return from === undefined ? undefined : { from, to: addMonths(from, months) - 1 };
}

export function yearPeriod(year: number, years = 1): Period | undefined {
	return monthPeriod(year, 1, 12 * years);
}

/** The ISO week of a day, Monday to Sunday. */
export function weekPeriod(day: Day): Period {
	const monday = day - weekdayOf(day) + 1;
	return { from: monday, to: monday + 6 };
}

/** The calendar unit that holds `day`; a weekend is the one of its ISO week. */
export function periodAround(grain: Grain, day: Day): Period | undefined {
	const { year, month } = civil(day);
	switch (grain) {
		case "day":
			return oneDay(day);
		case "week":
			return weekPeriod(day);
		case "weekend": {
			const { to } = weekPeriod(day);
			return { from: to - 1, to };
		}
		case "month":
			return monthPeriod(year, month);
		case "quarter":
			return monthPeriod(year, month - ((month - 1) % 3), 3);
		case "half":
			return monthPeriod(year, month > 6 ? 7 : 1, 6);
		case "year":
			return yearPeriod(year);
		case "decade":
			return yearPeriod(year - (year % 10), 10);
		case "century":
			return yearPeriod(year - (year % 100), 100);
		default:
			return undefined;
	}
}

/** Moves a day by `count` units of the grain. */
export function shift(day: Day, grain: Grain, count: number): Day {
	const months = MONTHS_IN[grain];
	if (months !== undefined) return addMonths(day, months * count);
	return day + count * (grain === "day" ? 1 : 7);
}

/** The weeks that belong to a period: those whose Thursday lies in it, as ISO counts the weeks of a year. */
export function weekOf(period: Period, ordinal: number): Period {
	const first = weekPeriod(period.from + 3);
	const last = weekPeriod(period.to - 3);
	const monday = ordinal > 0 ? first.from + 7 * (ordinal - 1) : last.from + 7 * (ordinal + 1);
	return { from: monday, to: monday + 6 };
}

/** Early, mid and late are thirds: months 1-10, 11-20, 21-end; years by four months; decades 0-3, 4-6, 7-9. */
export function third(period: Period, grain: Grain, which: 0 | 1 | 2): Period {
	const { from, to } = period;
	const cuts = thirdCuts(period, grain);
	const starts = [from, ...cuts, to + 1];
	return { from: starts[which] as Day, to: (starts[which + 1] as Day) - 1 };
}

function thirdCuts({ from, to }: Period, grain: Grain): [Day, Day] {
	if (grain === "week") return [from + 2, from + 4];
	if (grain === "month") return [from + 10, from + 20];
	if (grain === "quarter" || grain === "season") return [addMonths(from, 1), addMonths(from, 2)];
	if (grain === "half") return [addMonths(from, 2), addMonths(from, 4)];
	if (grain === "year") return [addMonths(from, 4), addMonths(from, 8)];
	if (grain === "decade") return [addMonths(from, 48), addMonths(from, 84)];
	if (grain === "century") return [addMonths(from, 12 * 34), addMonths(from, 12 * 67)];
	const length = to - from + 1;
	return [from + Math.round(length / 3), from + Math.round((2 * length) / 3)];
}

/** First or second half of a period; months are cut after the 15th. */
export function half(period: Period, grain: Grain, second: boolean): Period {
	const months = MONTHS_IN[grain] ?? 0;
	const whole = period.to - period.from + 1;
	const middle =
		months % 2 === 0 && months > 0
			? addMonths(period.from, months / 2)
			: period.from + (grain === "month" ? 15 : Math.floor(whole / 2));
	return second ? { from: middle, to: period.to } : { from: period.from, to: middle - 1 };
}

/** True where the years of a period can be written with four digits. */
export function inCalendar({ from, to }: Interval): boolean {
	return [from, to].every((day) => day === undefined || (yearOf(day) >= 1 && yearOf(day) <= 9999));
}
