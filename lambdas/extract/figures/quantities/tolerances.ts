import { type Amount, type Line, mapNumbers } from "./amount.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/**
 * Reads a value and how far off it may be as one amount, in the unit that stands behind both: "4.54 ± 0.05 billion
 * years", "2,000.45±0.01 pounds". The tolerance itself is not kept; the value is approximate.
 */
export function joinTolerances(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (value, tolerance) =>
		tolerance.from === value.to && isTolerance(line, tolerance) ? inUnitOf(value, tolerance) : undefined,
	);
}

/** Only what a sign of both ways stands before: "±", "+/-". */
const isTolerance = (line: Line, { from, value, numeral }: Amount): boolean =>
	(line.word(from) === "±" || line.word(from) === "+") &&
	value !== undefined &&
	numeral.value !== undefined &&
	numeral.value > 0;

function inUnitOf(value: Amount, tolerance: Amount): Amount {
	const { to } = tolerance;
	if (value.united) return { ...value, to, modifier: "approximately" };
	const { from, numeral } = value;
	// "billion" stands behind the tolerance, and is said of both.
	const scale = numeral.scale === 1 ? tolerance.numeral.scale : 1;
	const worth = ((tolerance.value ?? 0) / (tolerance.numeral.value ?? 1)) * scale;
	const scaled = mapNumbers(value, (number) => round(number * worth));
	return {
		...tolerance,
		...scaled,
		kind: tolerance.kind,
		united: tolerance.united,
		from,
		to,
		numeral,
		modifier: "approximately",
	};
}
