import type { Span } from "../../../shared/span.ts";
import type { Figure, Quantity } from "../../extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { splitAtoms } from "../quantities/atoms.ts";
import { readCounted } from "./counted.ts";

/** Adds `counted`, `countedHead` and `event` to quantities (in text order), sentence by sentence. */
export function addCounted(
	text: string,
	sentences: readonly Span[],
	quantities: readonly Quantity[],
): Figure[] {
	const figures: Figure[] = [];
	let next = 0;
	for (const sentence of sentences) {
		const first = next;
		while (next < quantities.length && quantities[next]!.end <= sentence.end) next++;
		if (next === first) continue;
		const line: Line = { text, atoms: splitAtoms(text, sentence) };
		const starts = new Map(line.atoms.map((atom, index) => [atom.start, index]));
		const ends = new Map(line.atoms.map((atom, index) => [atom.end, index]));
		for (const quantity of quantities.slice(first, next)) {
			const from = starts.get(quantity.start);
			const last = ends.get(quantity.end);
			if (from === undefined || last === undefined) continue;
			figures.push({ ...quantity, ...readCounted(line, quantity, { from, to: last + 1 }) });
		}
	}
	return figures;
}
