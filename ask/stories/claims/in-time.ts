import type { Claim } from "../../table/figures.ts";
import { compareStrings } from "../../table/order.ts";

/** By publication, then by article and place in it: the same for whatever order claims came in. */
export function inTime(a: Claim, b: Claim): number {
	return (
		compareStrings(a.row.at, b.row.at) ||
		compareStrings(a.row.article, b.row.article) ||
		a.row.ordinal - b.row.ordinal
	);
}
