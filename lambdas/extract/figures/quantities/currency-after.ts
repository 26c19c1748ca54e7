import {
	CURRENCY_WORDS,
	type CurrencyWord,
	DOLLAR_PREFIXES,
	LETTERS,
	NATIONS,
	SYMBOLS,
} from "../../text/lexicon/currencies.ts";
import type { Amount, Line } from "./amount.ts";
import { codeOf, dollars, type Found, scaledCode } from "./currency-codes.ts";
import { readMagnitude } from "./magnitudes.ts";
import { arePoundsMoney } from "./pounds.ts";

/** The currency that follows: "dollars", "Swiss francs", "yuan", "EUR", "$", "¢". */
export function currencyAfter(line: Line, amount: Amount): Found | undefined {
	let at = line.skipJoint(amount.to);
	// "billions of dollars", "half a million of euros".
	if (line.lower(at) === "of" && (amount.numeral.form === "vague" || amount.numeral.scale >= 1e6)) at++;
	const atom = line.atoms[at];
	if (atom === undefined) return undefined;
	if (atom.text === "$" && !nextIsGluedNumber(line, at)) return { ...dollars(line), edge: at + 1 };
	const symbol = SYMBOLS.get(atom.text);
	if (symbol !== undefined && !nextIsGluedNumber(line, at))
		return { code: symbol, implied: false, edge: at + 1 };
	const scaled = scaledCode(atom.text);
	if (scaled !== undefined) return { ...scaled, implied: false, edge: at + 1 };
	const code =
		nextIsGluedNumber(line, at) && line.isGlued(at + 1) ? undefined : codeOf(line, at, amount.numeral.from);
	if (code !== undefined) return withScaleAfter(line, amount, code, at + 1);
	const dollar = line.atoms[at + 1];
	const prefixed = DOLLAR_PREFIXES.get(atom.text);
	if (prefixed !== undefined && dollar?.text === "$" && !dollar.space && !nextIsGluedNumber(line, at + 1))
		return { code: prefixed, implied: false, edge: at + 2 };
	if (!atom.space && isMinorLetter(amount, atom.text)) return minorLetter(line, atom.text, at + 1);
	const letters = LETTERS.get(atom.text);
	if (letters !== undefined && (atom.text.length > 1 || !atom.space))
		return { code: letters, implied: false, edge: at + 1 };
	return wordAfter(line, at, amount);
}

/** "17c a share", "312p", but "1080p" is a picture. */
function isMinorLetter(amount: Amount, letter: string): boolean {
	if (letter !== "c" && letter !== "p") return false;
	return (
		amount.numeral.form === "digits" && !/^(?:360|480|720|1080|1440|2160)$/.test(String(amount.numeral.value))
	);
}

function minorLetter(line: Line, letter: string, edge: number): Found {
	if (letter === "p") return { code: "GBP", implied: false, edge, minor: 0.01 };
	const local = CURRENCY_WORDS.get("cents")!.byCountry![line.country ?? ""];
	return { code: local ?? "USD", implied: local === undefined, edge, minor: 0.01 };
}

/** "75 USD million". */
function withScaleAfter(line: Line, amount: Amount, code: string, edge: number): Found {
	const scale =
		amount.numeral.scale === 1 ? readMagnitude(line, edge, { money: true, digits: false }) : undefined;
	return { code, implied: false, edge: scale?.to ?? edge, ...(scale && { scale: scale.value }) };
}

function nextIsGluedNumber(line: Line, at: number): boolean {
	return line.isDigits(at + 1) && (line.isGlued(at + 1) || line.isApart(at));
}

function wordAfter(line: Line, at: number, amount: Amount): Found | undefined {
	const nation = nationAt(line, at);
	const wordAt = line.skipJoint(nation?.to ?? at);
	const word = CURRENCY_WORDS.get(line.lower(wordAt));
	if (word === undefined) return undefined;
	const edge = wordAt + 1;
	if (nation !== undefined) {
		const code = word.byCountry?.[nation.country] ?? (word.shared ? undefined : word.code);
		return code === undefined ? undefined : { code, implied: false, edge, ...minor(word) };
	}
	if (word.common && !isMoneySized(amount)) return undefined;
	if (/^(?:pounds?)$/.test(line.lower(wordAt)) && !arePoundsMoney(line, amount, wordAt)) return undefined;
	const local = word.byCountry?.[line.country ?? ""];
	return {
		code: local ?? word.code,
		implied: word.shared === true && local === undefined,
		edge,
		...minor(word),
	};
}

function minor(word: CurrencyWord): { minor?: number } {
	return word.minor === undefined ? {} : { minor: word.minor };
}

function isMoneySized(amount: Amount): boolean {
	return amount.numeral.scale >= 1000 || (amount.numeral.value ?? 0) >= 100;
}

function nationAt(line: Line, at: number): { country: string; to: number } | undefined {
	const two = NATIONS.get(`${line.lower(at)} ${line.lower(at + 1)}`);
	if (two !== undefined) return { country: two, to: at + 2 };
	const one = NATIONS.get(line.lower(at));
	return one === undefined ? undefined : { country: one, to: at + 1 };
}
