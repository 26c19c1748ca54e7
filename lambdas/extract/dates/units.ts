import type { Grain } from "./interval.ts";

/** A unit that a count can stand before. */
export interface Unit {
	grain: Grain;
	/** How many of the grain it is: a fortnight is two weeks. */
	times: number;
	plural: boolean;
}

const GRAINS: readonly [singular: string, plural: string, grain: Grain, times: number][] = [
	["hour", "hours", "day", 1 / 24],
	["day", "days", "day", 1],
	["week", "weeks", "week", 1],
	["weekend", "weekends", "weekend", 1],
	["fortnight", "fortnights", "week", 2],
	["month", "months", "month", 1],
	["quarter", "quarters", "quarter", 1],
	["year", "years", "year", 1],
	["decade", "decades", "decade", 1],
	["century", "centuries", "century", 1],
];

/** Units of time by their words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
	GRAINS.flatMap(([singular, plural, grain, times]): [string, Unit][] => [
		[singular, { grain, times, plural: false }],
		[plural, { grain, times, plural: true }],
	]),
);

/** The unit of a word in the singular that is one of its grain: "week", not "weeks" or "fortnight". */
export function singleUnit(word: string): Grain | undefined {
	const unit = UNITS.get(word);
	return unit && !unit.plural && unit.times === 1 ? unit.grain : undefined;
}
