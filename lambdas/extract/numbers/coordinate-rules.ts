import type { NumberAt } from "./number-at.ts";
import type { NumberRule } from "./number-rule.ts";

/** Places on the globe: degrees, minutes and seconds with their direction. */
export const COORDINATE_RULES: readonly NumberRule[] = [
	{
		owner: "coordinate",
		name: "degrees of latitude or longitude",
		example: "It struck at [38.2]°N, 142.8°E.",
		test: (n) => isDegree(n, 1) && (isCompass(n, 2) || n.is(2, "compass-word")),
	},
	{
		owner: "coordinate",
		name: "degrees before their minutes",
		example: "It was seen at [32]° 34' S, 115° 12' E.",
		test: (n) => isDegree(n, 1) && n.isDigits(2) && isMinute(n, 3) && directs(n, 4),
	},
	{
		owner: "coordinate",
		name: "minutes or seconds behind degrees",
		example: "It was seen at 32° [34]' S, 115° 12' E.",
		test: (n) => isMinute(n, 1) && directs(n, 2) && (isDegree(n, -1) || isMinute(n, -1)),
	},
	{
		owner: "coordinate",
		name: "degrees in words and their direction",
		example: "It formed at [16.5] degrees north, 120.2 degrees east.",
		test: (n) => n.is(1, "angle-degree") && n.is(2, "compass-word") && n.lower(3) !== "of",
	},
	{
		owner: "coordinate",
		name: "degrees in words before their minutes",
		example: "It lay at [41] degrees 12 minutes north.",
		test: (n) =>
			n.is(1, "angle-degree") && n.isDigits(2) && n.is(3, "angle-minute") && n.is(4, "compass-word"),
	},
	{
		owner: "coordinate",
		name: "minutes in words behind their degrees",
		example: "It lay at 41 degrees [12] minutes north.",
		test: (n) => n.is(1, "angle-minute") && n.is(2, "compass-word") && n.is(-1, "angle-degree"),
	},
	{
		owner: "coordinate",
		name: "behind latitude or longitude",
		example: "It struck at latitude [38.2] and longitude 142.8.",
		test: (n) => n.is(-1, "latitude-word") || (n.lower(-1) === "of" && n.is(-2, "latitude-word")),
	},
];

const isDegree = (n: NumberAt, away: number): boolean => n.is(away, "degree-sign");
const isMinute = (n: NumberAt, away: number): boolean => n.is(away, "prime-mark");
const isCompass = (n: NumberAt, away: number): boolean => /^(?:[NSEW]|[NS][EW])$/.test(n.word(away));

/** A direction of the compass, behind seconds where there are any. */
const directs = (n: NumberAt, away: number): boolean =>
	isCompass(n, away) ||
	n.is(away, "compass-word") ||
	(n.isDigits(away) && isMinute(n, away + 1) && isCompass(n, away + 2));
