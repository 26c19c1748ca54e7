import { CURRENCY_WORDS } from "../../text/lexicon/currencies.ts";
import type { Amount, Line } from "./amount.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/** Joins what one sum was said in: "20 dollars and 43 cents", "thirteen dollars forty-five", "3 GBP 1 pence". */
export function joinCents(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => sumOf(line, first, second));
}

function sumOf(line: Line, whole: Amount, cents: Amount): Amount | undefined {
	const between = line.atoms
		.slice(whole.to, cents.from)
		.map((atom) => atom.lower)
		.join(" ");
	if (whole.kind !== "money" || whole.value === undefined || !Number.isInteger(whole.value)) return undefined;
	if ((between !== "" && between !== "and") || whole.numeral.scale > 1000 || cents.value === undefined)
		return undefined;
	const sum = { ...whole, to: cents.to };
	// A minor unit of its own, or a bare number of two digits with nothing to count behind it.
	if (cents.kind === "money" && cents.value > 0 && cents.value < 1 && isMinor(line, cents))
		return { ...sum, value: round(whole.value + cents.value) };
	const spoken =
		!cents.united &&
		cents.value > 0 &&
		cents.value < 100 &&
		Number.isInteger(cents.value) &&
		!/^[\p{L}%-]/u.test(line.lower(cents.to));
	return spoken ? { ...sum, value: round(whole.value + cents.value / 100) } : undefined;
}

function isMinor(line: Line, cents: Amount): boolean {
	return (
		CURRENCY_WORDS.get(line.lower(cents.to - 1))?.minor !== undefined ||
		/^[cp¢]$/.test(line.lower(cents.to - 1))
	);
}
