import { CURRENCY_WORDS } from "../../text/lexicon/currencies.ts";
import type { Amount, Line } from "./amount.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/** Joins what one sum was said in: "20 dollars and 43 cents", "thirteen dollars forty-five", "3 GBP 1 pence". */
export function joinCents(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => sumOf(line, first, second));
}

function sumOf(line: Line, whole: Amount, cents: Amount): Amount | undefined {
	const { value = 0 } = cents;
	const joined = cents.from === whole.to || (cents.from === whole.to + 1 && line.lower(whole.to) === "and");
	const sum = whole.kind === "money" && whole.numeral.scale <= 1000 && Number.isInteger(whole.value);
	if (!joined || !sum || whole.value === undefined || value <= 0) return undefined;
	const part = isMinor(line, cents) ? value : isSpokenMinor(line, cents) ? value / 100 : 0;
	return part > 0 ? { ...whole, to: cents.to, value: round(whole.value + part) } : undefined;
}

/** A minor unit of its own: "and 43 cents". */
function isMinor(line: Line, { kind, value = 0, to }: Amount): boolean {
	const unit = line.lower(to - 1);
	const minor = CURRENCY_WORDS.get(unit)?.minor !== undefined || unit === "c" || unit === "p" || unit === "¢";
	return kind === "money" && value < 1 && minor;
}

/** A bare number of two digits with nothing to count behind it: "thirteen dollars forty-five". */
const isSpokenMinor = (line: Line, { united, value = 0, to }: Amount): boolean =>
	!united &&
	value < 100 &&
	Number.isInteger(value) &&
	!line.isLetters(to) &&
	!line.isDash(to) &&
	line.word(to) !== "%";
