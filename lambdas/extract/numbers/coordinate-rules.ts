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
];

const isDegree = (n: NumberAt, away: number): boolean => n.is(away, "degree-sign");
const isMinute = (n: NumberAt, away: number): boolean => n.is(away, "prime-mark");
const isCompass = (n: NumberAt, away: number): boolean => /^(?:[NSEW]|[NS][EW])$/.test(n.word(away));

/** A direction of the compass, behind seconds where there are any. */
const directs = (n: NumberAt, away: number): boolean =>
	isCompass(n, away) ||
	n.is(away, "compass-word") ||
	(n.isDigits(away) && isMinute(n, away + 1) && isCompass(n, away + 2));
