import type { Figure, Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { readCounted } from "./counted.ts";

/** Adds `counted`, `countedHead` and `event` to the quantities of one sentence, in order. */
export function addCounted(line: Line, quantities: readonly Quantity[]): Figure[] {
	let at = 0;
	return quantities.map((quantity) => {
		const from = seek((atom) => atom.start >= quantity.start);
		const to = seek((atom) => atom.start >= quantity.end);
		return { ...quantity, ...readCounted(line, quantity, { from, to }) };
	});

	/** Goes on to the first atom for which `here` holds. */
	function seek(here: (atom: Line["atoms"][number]) => boolean): number {
		while (at < line.atoms.length && !here(line.atoms[at]!)) at++;
		return at;
	}
}
