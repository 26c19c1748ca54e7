import type { Figure } from "../../../shared/extraction.ts";
import { endsPhrase } from "../quantities/amount.ts";
import { behind } from "./pair.ts";

/** The other magnitude is looked for among so many figures, so many characters back. */
const NEAREST = 4;
const REACH = 250;
/** No earthquake is stronger. */
const STRONGEST = 10;

/** "The institute put it at 6.8", "the other five registered between 3.8 and 4.2": a decimal behind a magnitude is another one. */
export function withMagnitude(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const { kind, value, high = 0, counted } = figure;
	const number = value ?? high;
	// "7.0" is written as magnitudes are, "7" counts.
	const decimal = !Number.isInteger(number) || text.slice(figure.start, figure.end).endsWith(".0");
	if (kind !== "count" || !decimal || number > STRONGEST) return figure;
	// "2.3 deaths": what stands behind it is counted.
	if (counted !== undefined && text.startsWith(` ${counted}`, figure.end)) return figure;
	const near = earlier
		.slice(-NEAREST)
		.some(({ unit, end }) => unit === "{magnitude}" && figure.start - end < REACH);
	return near && endsPhrase(behind(text, figure), 0)
		? { ...figure, kind: "measure", unit: "{magnitude}" }
		: figure;
}
