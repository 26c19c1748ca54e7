import type { Day } from "./days.ts";
import { type Grain, type Period, periodAround, shift } from "./interval.ts";
import { resolved, type Time, unresolved } from "./time.ts";

/** Grains from the finest to the coarsest. */
const ORDER: readonly Grain[] = [
	"day",
	"weekend",
	"week",
	"month",
	"quarter",
	"season",
	"half",
	"span",
	"year",
	"decade",
	"century",
];
/** Nobody counts more units than these. */
const MOST = 10_000;

export const isFiner = (a: Grain, b: Grain): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

/** What is as fine as a count of units: nobody means the seventies by "five decades ago", or a week by "two weeks ago". */
const AS_FINE: Partial<Record<Grain, Grain>> = { week: "day", decade: "year", century: "year" };

/** The unit that lies `count` units from a day; weeks lead to a day, decades and centuries to a year. */
export function away(day: Day | undefined, grain: Grain, count: number | undefined): Time {
	if (day === undefined || count === undefined || Math.abs(count) > MOST) return unresolved(grain);
	const to = shift(day, grain, Math.trunc(count));
	const fine = AS_FINE[grain] ?? grain;
	return resolved(fine, periodAround(fine, to));
}

/** Moves a period by units that are no finer than itself; whole months stay whole months. */
export function moved({ from, to }: Period, grain: Grain, unit: Grain, count: number): Period {
	const start = shift(from, unit, count);
	if (grain === "week" && unit !== "week") return periodAround("week", start) ?? { from: start, to: start };
	return { from: start, to: grain === "day" ? start : shift(to + 1, unit, count) - 1 };
}

/** "A year earlier" moves the date just spoken of, as fine as that was; without one it is unresolved. */
export function movedFromAnchor(anchor: Time | undefined, unit: Grain, count: number | undefined): Time {
	if (!anchor?.period || count === undefined || Math.abs(count) > MOST) return unresolved(unit);
	if (isFiner(unit, anchor.grain)) return unresolved(unit);
	return resolved(anchor.grain, moved(anchor.period, anchor.grain, unit, Math.trunc(count)), anchor.implied);
}
