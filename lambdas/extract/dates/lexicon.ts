import type { Grain } from "./interval.ts";

/** The words dates are made of, lower case. */

const FULL_MONTHS =
	"january february march april may june july august september october november december".split(" ");
const SHORT_MONTHS: Record<string, number> = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	sept: 9,
	oct: 10,
	nov: 11,
	dec: 12,
};
export const MONTHS: ReadonlyMap<string, number> = new Map([
	...FULL_MONTHS.map((name, index) => [name, index + 1] as const),
	...Object.entries(SHORT_MONTHS),
]);
export const isShortMonth = (lower: string): boolean => lower in SHORT_MONTHS;

const FULL_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SHORT_WEEKDAYS: Record<string, number> = {
	mon: 1,
	tue: 2,
	tues: 2,
	wed: 3,
	weds: 3,
	thu: 4,
	thur: 4,
	thurs: 4,
	fri: 5,
	sat: 6,
	sun: 7,
};
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
	...FULL_WEEKDAYS.map((name, index) => [name, index + 1] as const),
	...Object.entries(SHORT_WEEKDAYS),
]);
export const isShortWeekday = (lower: string): boolean => lower in SHORT_WEEKDAYS;

/** Units that a count can stand before: `days` is how many a unit that is no calendar unit has. */
export interface Unit {
	grain: Grain;
	/** How many of the grain it is: a fortnight is two weeks. */
	times: number;
	plural: boolean;
}
const unit = (grain: Grain, plural: boolean, times = 1): Unit => ({ grain, times, plural });
export const UNITS: ReadonlyMap<string, Unit> = new Map([
	...(["day", "week", "weekend", "month", "quarter", "year", "decade"] as const).flatMap((grain) => [
		[grain, unit(grain, false)] as const,
		[`${grain}s`, unit(grain, true)] as const,
	]),
	["century", unit("century", false)],
	["centuries", unit("century", true)],
	["fortnight", unit("week", false, 2)],
	["fortnights", unit("week", true, 2)],
	["hour", unit("day", false, 1 / 24)],
	["hours", unit("day", true, 1 / 24)],
]);

export const SEASONS: ReadonlyMap<string, number> = new Map([
	["spring", 3],
	["springtime", 3],
	["summer", 6],
	["summertime", 6],
	["autumn", 9],
	["fall", 9],
	["winter", 12],
	["wintertime", 12],
]);

export const DASHES: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—", "−", "~"]);

/** Nouns that make the number before them a count, however much it looks like a year or a day. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
	`people persons troops soldiers men women children civilians workers employees jobs homes houses households
	families students patients cases deaths votes seats points dollars rs euros pounds yuan yen rupees tons tonnes
	kilometers kilometres km miles meters metres feet acres hectares kg kilograms barrels shares units cars vehicles
	companies others residents refugees migrants members species copies megawatts mw calories percent per % million
	billion trillion thousand hundred minutes hours seconds times cents degrees square additional more or-so`
		.split(/\s+/)
		.filter((word) => word !== ""),
);
