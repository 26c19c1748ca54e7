import type { Figure } from "../../../lambdas/shared/extraction.ts";

/** The values a claim allows. */
export interface Range {
	low: number;
	high: number;
}

/** "About 40" may be 36 or 44. */
const ABOUT = 0.1;

/** What the claim allows; undefined where it has no number, or several (a score). */
export function rangeOf({ modifier, value, low, high }: Figure): Range | undefined {
	if (modifier === "between" || value === undefined)
		return low === undefined && high === undefined
			? undefined
			: { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
	const slack = Math.abs(value) * ABOUT;
	switch (modifier) {
		case "approximately":
			return { low: value - slack, high: value + slack };
		case "at-least":
		case "more-than":
			return { low: value, high: Number.POSITIVE_INFINITY };
		case "at-most":
		case "less-than":
			return { low: Number.NEGATIVE_INFINITY, high: value };
		default:
			return { low: value, high: value };
	}
}

/** True where both can be so: "at least 12" and "20", not "36" and "43". */
export const compatible = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** The one number that stands for the claim when numbers are laid beside each other. */
export function middle({ value, low, high }: Pick<Figure, "value" | "low" | "high">): number | undefined {
	if (value !== undefined) return value;
	if (low !== undefined && high !== undefined) return Math.sqrt(Math.max(low, 0.5) * Math.max(high, 0.5));
	return low ?? high;
}

/** True where both claims name the same number, whatever bound they put on it: "40", "about 40", "more than 40". */
export function sameNumber(a: Figure, b: Figure): boolean {
	if (a.values !== undefined || b.values !== undefined)
		return JSON.stringify(a.values) === JSON.stringify(b.values);
	if (a.value !== undefined && b.value !== undefined) return a.value === b.value;
	if (a.value === undefined && b.value === undefined) return a.low === b.low && a.high === b.high;
	const [range, value] = a.value === undefined ? [a, b.value] : [b, a.value];
	// "35 to 40" is said beside "40", but "dozens" is no number.
	return (
		range.implied === undefined &&
		value !== undefined &&
		(range.low ?? value) <= value &&
		value <= (range.high ?? value)
	);
}
