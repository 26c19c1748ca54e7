import { type Amount, type Line, lower } from "./amount.ts";

/** What stands behind a number of points of an index, cents of a price or seats of a house. */
export function isPoints(line: Line, amount: Amount): boolean {
	return /^(?:points?|pts?|cents|pence|seats|places|spots)$/.test(lower(line, amount.to));
}
