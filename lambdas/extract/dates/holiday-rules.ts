import { type Day, dayOf, daysInMonth, weekdayOf } from "./days.ts";
import { oneDay, type Period } from "./interval.ts";

/** When a holiday falls in a year. Undefined where its calendar does not reach. */
export type HolidayRule = (year: number) => Period | undefined;

export const fixed =
	(month: number, date: number, days = 1): HolidayRule =>
	(year) =>
		stretch(dayOf(year, month, date), 0, days);

/** The nth weekday (1 Monday) of a month; -1: the last. */
export const nth =
	(month: number, weekday: number, ordinal: number, plus = 0): HolidayRule =>
	(year) => {
		const first = dayOf(year, month, 1);
		if (first === undefined) return undefined;
		const ahead = (weekday - weekdayOf(first) + 7) % 7;
		const date =
			1 + ahead + 7 * (ordinal > 0 ? ordinal - 1 : Math.floor((daysInMonth(year, month) - 1 - ahead) / 7));
		return stretch(dayOf(year, month, date), plus, 1);
	};

export const easter =
	(plus: number, days = 1): HolidayRule =>
	(year) =>
		stretch(gregorianEaster(year), plus, days);
export const orthodoxEaster =
	(plus: number): HolidayRule =>
	(year) =>
		stretch(julianEaster(year), plus, 1);

/**
 * The day a date of another calendar falls on, from the calendars of ICU (part of Node). Islamic dates are those of
 * the Umm al-Qura calendar: a country that goes by its own sighting of the moon may be a day off.
 */
export function inCalendar(calendar: string, month: string, date: number, days = 1): HolidayRule {
	const known = new Map<number, Period | undefined>();
	return (year) => {
		if (year < 1900 || year > 2100) return undefined;
		if (!known.has(year)) known.set(year, stretch(search(calendar, month, date, year), 0, days));
		return known.get(year);
	};
}

function search(calendar: string, month: string, date: number, year: number): Day | undefined {
	const first = dayOf(year, 1, 1) ?? 0;
	const format = new Intl.DateTimeFormat("en-u-nu-latn", {
		calendar,
		month: "long",
		day: "numeric",
		timeZone: "UTC",
	});
	for (let day = first; day < first + 366; day++) {
		const parts = format.formatToParts(day * 86_400_000);
		const is = (type: string, value: string) =>
			parts.some((part) => part.type === type && part.value === value);
		if (is("day", String(date)) && month.split("|").some((name) => is("month", name))) return day;
	}
	return undefined;
}

function stretch(day: Day | undefined, plus: number, days: number): Period | undefined {
	if (day === undefined) return undefined;
	const { from } = oneDay(day + plus);
	return { from, to: from + days - 1 };
}

/** The anonymous Gregorian algorithm. */
function gregorianEaster(year: number): Day | undefined {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const month = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
	return dayOf(year, Math.floor(month / 31), (month % 31) + 1);
}

/** Meeus' Julian algorithm, moved by the 13 days between the calendars from 1900 to 2099. */
function julianEaster(year: number): Day | undefined {
	if (year < 1900 || year > 2099) return undefined;
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const month = d + e + 114;
	const julian = dayOf(year, Math.floor(month / 31), (month % 31) + 1);
	return julian === undefined ? undefined : julian + 13;
}
