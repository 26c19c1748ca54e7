import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";

/** Less is told with its currency. */
const LEAST = 1e5;
/** The currency is looked for among so many figures. */
const NEAREST = 100;

/** "a wage bill of 3.2 million": a sum of money without its currency has that of the money told of before. */
export function withCurrency(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const { kind, counted, countedHead = "", value, low = 0, implied = [] } = figure;
	if (kind !== "count" || counted === undefined || (value ?? low) < LEAST) return figure;
	// "3 million bills" are counted.
	if (!isA(countedHead, "sum-alone") || text.startsWith(` ${counted}`, figure.end)) return figure;
	const money = earlier.slice(-NEAREST).findLast((other) => other.kind === "money");
	if (money?.unit === undefined) return figure;
	return { ...figure, kind: "money", unit: money.unit, implied: [...implied, "unit"] };
}
