import type { Amount, Line } from "./amount.ts";

/** What stands behind a number of points of an index, cents of a price or seats of a house. */
export function isPoints(line: Line, amount: Amount): boolean {
	return /^(?:points?|pts?|cents|pence|seats|places|spots)$/.test(line.lower(amount.to));
}
