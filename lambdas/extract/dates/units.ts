import { plural } from "../text/lexicon/inflect.ts";
import type { Grain } from "./interval.ts";

/** A unit that a count can stand before. */
export interface Unit {
	grain: Grain;
	/** How many of the grain it is: a fortnight is two weeks. */
	times: number;
	plural: boolean;
}

const GRAINS: readonly [singular: string, grain: Grain, times: number][] = [
	["hour", "day", 1 / 24],
	["day", "day", 1],
	["week", "week", 1],
	["weekend", "weekend", 1],
	["fortnight", "week", 2],
	["month", "month", 1],
	["quarter", "quarter", 1],
	["year", "year", 1],
	["decade", "decade", 1],
	["century", "century", 1],
];

/** Units of time by their words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
	GRAINS.flatMap(([singular, grain, times]): [string, Unit][] => [
		[singular, { grain, times, plural: false }],
		[plural(singular), { grain, times, plural: true }],
	]),
);

/** Their words in the plural, of a day or more ("Hours later" is that day), and in the singular. */
export const UNIT_PLURALS = [...UNITS].flatMap(([word, { plural, times }]) =>
	plural && times >= 1 ? [word] : [],
);
export const UNIT_SINGULARS = GRAINS.map(([singular]) => singular);

/** The unit of a word in the singular that is one of its grain: "week", not "weeks" or "fortnight". */
export function singleUnit(word: string): Grain | undefined {
	const unit = UNITS.get(word);
	return unit && !unit.plural && unit.times === 1 ? unit.grain : undefined;
}
