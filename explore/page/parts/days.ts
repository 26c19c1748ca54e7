/** So many articles or claims in a span of days. */
export interface Bin {
	/** First day of it, `2026-03-09`. */
	from: string;
	/** What a person calls it: "9 Mar 2026", "week of 9 Mar 2026", "Mar 2026", "2026". */
	label: string;
	count: number;
}

const DAY_MS = 86_400_000;
/** More bars than this are a fence. */
const MOST_BINS = 60;

type Unit = "day" | "week" | "month" | "year";

/** Counts days by the shortest unit that gives a picture and not a fence; spans between that have none are there with 0. */
export function binsOf(days: readonly string[]): Bin[] {
	const known = days.filter((day) => !Number.isNaN(Date.parse(day))).sort();
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined) return [];
	const span = (Date.parse(last) - Date.parse(first)) / DAY_MS;
	const unit: Unit =
		span < MOST_BINS ? "day" : span < MOST_BINS * 7 ? "week" : span < MOST_BINS * 30 ? "month" : "year";
	const bins = new Map<string, Bin>();
	for (let at = startOf(first, unit); at <= startOf(last, unit); at = next(at, unit))
		bins.set(at, { from: at, label: labelOf(at, unit), count: 0 });
	for (const day of known) {
		const bin = bins.get(startOf(day, unit));
		if (bin) bin.count++;
	}
	return [...bins.values()];
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function startOf(day: string, unit: Unit): string {
	if (unit === "year") return `${day.slice(0, 4)}-01-01`;
	if (unit === "month") return `${day.slice(0, 7)}-01`;
	const time = Date.parse(day.slice(0, 10));
	if (unit === "day") return isoDay(time);
	const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
	return isoDay(time - sinceMonday * DAY_MS);
}

function next(day: string, unit: Unit): string {
	const date = new Date(day);
	if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
	else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
	else date.setUTCDate(date.getUTCDate() + (unit === "week" ? 7 : 1));
	return isoDay(date.getTime());
}

function labelOf(day: string, unit: Unit): string {
	if (unit === "year") return day.slice(0, 4);
	const parts: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "short" };
	if (unit !== "month") parts.day = "numeric";
	const text = new Date(day).toLocaleDateString("en-GB", parts);
	return unit === "week" ? `week of ${text}` : text;
}

/** "9 Mar 2026" of an ISO day or time. */
export const dayLabel = (at: string): string => labelOf(at.slice(0, 10), "day");

/** "9 – 17 Mar 2026", "28 Feb – 3 Mar 2026": from one day to another, what they share said once. */
export function periodLabel(from: string | undefined, to: string | undefined): string | undefined {
	if (from === undefined || to === undefined) return undefined;
	const [first, last] = [dayLabel(from), dayLabel(to)];
	if (first === last) return first;
	const [day, ...month] = first.split(" ");
	const shared = last.endsWith(` ${month.join(" ")}`)
		? day
		: first.slice(-4) === last.slice(-4)
			? first.slice(0, -5)
			: first;
	return `${shared} – ${last}`;
}
