import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { endsPhrase } from "../quantities/amount.ts";
import { before, behind } from "./pair.ts";

/** Less is told with its currency, or with the verb of who pays. */
const LEAST = 1e5;
const LEAST_PAID = 1000;
/** The currency is looked for among so many figures. */
const NEAREST = 100;

/** "a wage bill of 3.2 million", "has paid billions": a sum of money without its currency has that of the money told of before. */
export function withCurrency(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const { kind, value, low = 0, implied = [] } = figure;
	if (kind !== "count" || (value ?? low) < leastOf(text, figure)) return figure;
	const money = earlier.slice(-NEAREST).findLast((other) => other.kind === "money");
	if (money?.unit === undefined) return figure;
	return { ...figure, kind: "money", unit: money.unit, implied: [...implied, "unit"] };
}

/** From how much on the number can be a sum of money. */
function leastOf(text: string, figure: Figure): number {
	const { counted, countedHead = "" } = figure;
	if (counted !== undefined) {
		// "cost 3 million bills" counts bills.
		const sum = isA(countedHead, "sum-alone") && !text.startsWith(` ${counted}`, figure.end);
		return sum ? LEAST : Number.POSITIVE_INFINITY;
	}
	const [lead, after] = [before(text, figure), behind(text, figure)];
	const paid = lead.is(lead.size - 1, "paying-verb") && (endsPhrase(after, 0) || after.is(0, "each-word"));
	return paid ? LEAST_PAID : Number.POSITIVE_INFINITY;
}
