import type { Figure, Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { readCounted } from "./counted.ts";

/** Adds `counted`, `countedHead` and `event` to the quantities of one sentence, in order. */
export function addCounted(line: Line, quantities: readonly Quantity[]): Figure[] {
	let at = 0;
	return quantities.map((quantity) => {
		const from = seek(quantity.start);
		const to = seek(quantity.end);
		return { ...quantity, ...readCounted(line, quantity, { from, to }) };
	});

	/** Goes on to the first atom that starts there or later. */
	function seek(offset: number): number {
		while ((line.atoms[at]?.start ?? offset) < offset) at++;
		return at;
	}
}
