import type { Figure, Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { readCounted } from "./counted.ts";
import type { Place } from "./named.ts";

/** Adds `counted`, `countedHead` and `event` to the quantities of one sentence, in order. */
export function addCounted(line: Line, quantities: readonly Quantity[]): Figure[] {
	let at = 0;
	const figures: Figure[] = [];
	const places = quantities.map((quantity) => ({ from: seek(quantity.start), to: seek(quantity.end) }));
	// From the right, since the noun stands with the last: "48 and 61 millimetres of rain".
	for (let index = quantities.length - 1; index >= 0; index--) {
		const [quantity, place] = [quantities[index], places[index]];
		if (quantity === undefined || place === undefined) continue;
		const figure = { ...quantity, ...readCounted(line, quantity, place) };
		const [next] = figures;
		const shares = next && !figure.counted && sharesUnit(line, figure, place, next, places[index + 1]?.from);
		figures.unshift(shares ? { ...figure, ...nounOf(next) } : figure);
	}
	return figures.map((figure, index) => {
		const [last, place] = [figures[index - 1], places[index - 1]];
		// "tides of 5.8 and 6.1 metres": the noun stands with the first.
		const shares =
			last && place && !figure.counted && sharesUnit(line, last, place, figure, places[index]?.from);
		return shares ? { ...figure, ...nounOf(last) } : figure;
	});

	/** Goes on to the first atom that starts there or later. */
	function seek(offset: number): number {
		while ((line.atoms[at]?.start ?? offset) < offset) at++;
		return at;
	}
}

/** The unit stands once, behind the next number, and with it what is measured. */
function sharesUnit(
	line: Line,
	figure: Figure,
	{ to }: Place,
	next: Figure,
	from: number | undefined,
): boolean {
	if (figure.unit === undefined || figure.unit !== next.unit) return false;
	return line.isDigits(to - 1) && from === to + 1 && line.is(to, "coordinator", "comma");
}

const nounOf = ({ counted, countedHead }: Figure): Partial<Figure> => ({
	...(counted !== undefined && { counted }),
	...(countedHead !== undefined && { countedHead }),
});
