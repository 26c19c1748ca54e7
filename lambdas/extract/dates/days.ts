/** A calendar day as the number of days since 1970-01-01. No clock and no time zone is involved. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day, or undefined where the calendar has none (30 February) or ISO has no four-digit year for it. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
		return undefined;
	return utc(year, month - 1, date);
}

/** `{year, month, date}` with month 1-12. */
export function civil(day: Day): { year: number; month: number; date: number } {
	const at = new Date(day * MS_PER_DAY);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export function yearOf(day: Day): number {
	return civil(day).year;
}

/** 1 (Monday) to 7 (Sunday), as ISO counts them. */
export function weekdayOf(day: Day): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
	return civil(utc(year, month, 0)).date;
}

/** Moves by whole months; 31 January and one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, date } = civil(day);
	const index = year * 12 + (month - 1) + months;
	const toYear = Math.floor(index / 12);
	const toMonth = index - toYear * 12;
	return utc(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth + 1)));
}

/** `2026-02-16`, or undefined outside the years 1 to 9999. */
export function isoDay(day: Day): string | undefined {
	const year = yearOf(day);
	if (!(year >= 1 && year <= 9999)) return undefined;
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The calendar day an ISO day or date-time names, as written: its offset is not applied. */
export function parseDay(iso: string | undefined): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Unlike `Date.UTC`, takes the years 0 to 99 for what they are. */
function utc(year: number, month: number, date: number): Day {
	return Math.round(new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY);
}
