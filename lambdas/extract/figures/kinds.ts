import type { FigureKind } from "../../shared/extraction.ts";

/** What the rules ask of a kind of figure. A new kind answers every question here, or does not compile. */
export interface KindFacts {
	/** It can rise or fall; a rank, a score and an age are not said to change by an amount. */
	changes: boolean;
	/** Percent and its like: "3 percent higher" says how much without a noun between. */
	share: boolean;
	/** Its unit may stand once for two numbers: "3 and 4 percent". */
	lendsUnit: boolean;
	/** What it is compared with may leave out the unit: "5.2 percent, up from 5.0". */
	lendsToLevel: boolean;
	/** The later end of "from 90 minutes to 35" may leave it out. */
	lendsToEnd: boolean;
	/** A part of it may leave out the unit: "58 days, of which 10 were in May". */
	parts: boolean;
	/** It may be so much per something: "$52 a barrel". */
	rate: boolean;
	/** How many atoms may stand between the amount and what it is per: "40 people a day". */
	rateReach: number;
	/** A date expression may be all that it says: "two years ago". */
	mayBeTime: boolean;
	/** What it is compared with counts the same: "a profit of $2.4 billion, up from $1.9 billion". */
	hasLevel: boolean;
	/** Given again in another unit in brackets: "$1.2m (£0.9m)". */
	converts: boolean;
	/** May be a part of a count: "34 were killed, including 12 children". */
	part: boolean;
	/** Its value in SI is given beside it. */
	si: boolean;
	/** Recurs for the same thing by more than chance: with any noun, or only with one. */
	repeats: "always" | "with-noun" | "never";
}

const NOTHING = {
	changes: true,
	share: false,
	lendsUnit: false,
	lendsToLevel: false,
	lendsToEnd: false,
	parts: false,
	rate: false,
	rateReach: 1,
	mayBeTime: false,
	hasLevel: true,
	converts: false,
	part: false,
	si: false,
	repeats: "never",
} as const satisfies KindFacts;

const PHYSICAL = {
	...NOTHING,
	lendsUnit: true,
	lendsToEnd: true,
	parts: true,
	converts: true,
	si: true,
} as const;

export const KINDS: Readonly<Record<FigureKind, KindFacts>> = {
	count: { ...NOTHING, rate: true, rateReach: 4, mayBeTime: true, part: true, repeats: "with-noun" },
	money: { ...NOTHING, lendsToLevel: true, parts: true, rate: true, converts: true, repeats: "always" },
	percent: {
		...NOTHING,
		share: true,
		lendsUnit: true,
		lendsToLevel: true,
		lendsToEnd: true,
		rate: true,
		part: true,
		repeats: "with-noun",
	},
	"percentage-points": { ...NOTHING, share: true },
	ratio: { ...NOTHING, share: true, part: true },
	measure: { ...PHYSICAL, lendsToLevel: true, rate: true, rateReach: 4, repeats: "with-noun" },
	temperature: { ...PHYSICAL, lendsToLevel: true, hasLevel: false },
	speed: { ...PHYSICAL, lendsToLevel: true },
	duration: { ...NOTHING, lendsToEnd: true, parts: true, rate: true, mayBeTime: true, hasLevel: false },
	age: { ...NOTHING, changes: false, hasLevel: false },
	rank: { ...NOTHING, changes: false, mayBeTime: true, hasLevel: false },
	score: { ...NOTHING, changes: false, mayBeTime: true, hasLevel: false },
};
