import { matchPhrase } from "../figures/quantities/phrases.ts";
import { UNITS } from "../figures/quantities/units.ts";
import { COMMON_CODES, CURRENCY_WORDS, ISO_CODES, SYMBOLS } from "../text/lexicon/currencies.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { isPlural } from "../text/lexicon/singular.ts";
import type { NumberAt } from "./number-at.ts";
import type { NumberRule } from "./number-rule.ts";

/** Amounts: a unit, a currency or a scale stands beside the number. A new unit in the tables is known here at once. */
export const UNIT_RULES: readonly NumberRule[] = [
	{
		owner: "amount",
		name: "behind a currency's sign or code",
		example: "The fine was $[2000].",
		test: (n) => isCurrencySign(n, -1) && !(n.isDigits(-2) && n.isGlued(-1)),
	},
	{
		owner: "amount",
		name: "a share",
		example: "Output rose [1950] percent.",
		test: (n) => n.is(1, "percent-unit") || (n.lower(1) === "per" && n.lower(2) === "cent"),
	},
	{
		owner: "amount",
		name: "a scale behind it",
		example: "The sun is some [4600] million years old.",
		test: (n) =>
			n.is(1, "magnitude") || (n.isGlued(1) && n.is(1, "magnitude-letter") && !n.isDigits(2) && n.isPlain(6)),
	},
	{
		owner: "amount",
		name: "a currency behind it",
		example: "It costs [1950] euros.",
		test: (n) => isCurrencyWord(n, 1) || (isCurrencyWord(n, 2) && n.isDash(1)),
	},
	{
		owner: "amount",
		name: "a unit of measure behind it",
		example: "Output fell to [2015] hectolitres.",
		test: (n) => isUnit(n, n.isJoint(1) ? 2 : 1),
	},
];

function isCurrencySign(n: NumberAt, away: number): boolean {
	const text = n.word(away);
	return (
		SYMBOLS.has(text) ||
		n.is(away, "currency-sign") ||
		(ISO_CODES.has(text) && !COMMON_CODES.has(text)) ||
		text === "Rs"
	);
}

function isCurrencyWord(n: NumberAt, away: number): boolean {
	const [text, lower] = [n.word(away), n.lower(away)];
	if (ISO_CODES.has(text)) return true;
	return CURRENCY_WORDS.has(lower) && text === lower && (n.is(away, "unmarked-currency") || isPlural(lower));
}

/** Unit words in the singular are other words: "the 2019 cup final", "in 2015 bar owners". */
function isUnit(n: NumberAt, away: number): boolean {
	const found = matchPhrase(UNITS, n.line, n.at + away);
	if (found === undefined) return false;
	const { written } = found.entry;
	// A quotation's end, not inches: “1955-2011".
	if (isA(found.key, "inch-mark") && n.value > 999) return false;
	const first = n.word(away);
	const last = found.key.split(" ")[0] ?? "";
	if (written === "word")
		return n.isJoint(1) || isPlural(last) || found.key.includes(" ") || isA(found.key, "scale-noun");
	if (n.isGlued(away)) {
		const behind = n.line.atoms[found.to];
		return !(behind !== undefined && !behind.space && /^[\p{L}\d]/u.test(behind.text));
	}
	return written === "symbol" && first.length > 1 && first !== "in";
}
