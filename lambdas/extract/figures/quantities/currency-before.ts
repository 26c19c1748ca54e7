import {
	CURRENCY_WORDS,
	DOLLAR_PREFIXES,
	GLUED_LETTERS,
	LETTERS,
	NATIONS,
	SYMBOLS,
} from "../../text/lexicon/currencies.ts";
import type { Line } from "./amount.ts";
import { type Currency, codeOf, dollars, type Found, rupees, scaledCode } from "./currency-codes.ts";

/** The currency that stands right before the atom `at`: "US$", "€", "Rs.", "EUR", "R" of "R500m". */
export function currencyBefore(line: Line, at: number, floor = 0): Found | undefined {
	const found = signBeforeNumber(line, at);
	// "10 rmb 20 usd": a sign that the number before has taken is no sign of this one.
	return found === undefined || found.edge < floor ? undefined : found;
}

function signBeforeNumber(line: Line, at: number): Found | undefined {
	const { atoms } = line;
	let last = at - 1;
	// "$-3.2 million" and "Rs. 20".
	if (line.lower(last) === "." && /^rs|^m$/i.test(line.lower(last - 1)) && !atoms[last]!.space) last--;
	const atom = atoms[last];
	if (atom === undefined) return undefined;
	if (atom.text === "$") return dollarBefore(line, last, at);
	if (atom.text === "¥" || atom.text === "￥") return { ...yen(line, last), edge: prefixEdge(line, last) };
	const symbol = SYMBOLS.get(atom.text);
	if (symbol !== undefined) {
		const code = atom.text === "£" ? (poundPrefix(line, last) ?? symbol) : symbol;
		return { code, implied: false, edge: prefixEdge(line, last) };
	}
	const glued = atoms[at]?.space === false && atom.space;
	const letter = GLUED_LETTERS.get(atom.text);
	if (letter !== undefined && glued && letter.country === line.country)
		return { code: letter.code, implied: true, edge: last };
	const scaled = scaledCode(atom.text);
	if (scaled !== undefined) return { ...scaled, implied: false, edge: last };
	const code = LETTERS.get(atom.text) ?? codeOf(line, last, at);
	if (code === undefined) return wordBefore(line, last);
	return {
		code: code === "INR" && atom.text !== "INR" ? rupees(line) : code,
		implied: code === "INR" && atom.text !== "INR" && line.country === undefined,
		edge: last,
	};
}

/** "ringgit 42", "malaysian ringgit 42": some countries put the word first. */
function wordBefore(line: Line, last: number): Found | undefined {
	const word = CURRENCY_WORDS.get(line.lower(last));
	if (word?.code !== "MYR" && word?.code !== "IDR" && word?.code !== "BTN") return undefined;
	const nation = nationBefore(line, last);
	return { code: word.code, implied: false, edge: nation?.from ?? last };
}

function dollarBefore(line: Line, dollar: number, number: number): Found | undefined {
	const before = line.atoms[dollar - 1];
	const joined = before !== undefined && line.isGlued(dollar);
	if (before !== undefined && line.isLetters(dollar - 1)) {
		const code = joined
			? (DOLLAR_PREFIXES.get(before.text) ?? DOLLAR_PREFIXES.get(before.text.toUpperCase()))
			: prefixApart(line, dollar);
		if (code !== undefined) return { code, implied: false, edge: dollar - 1 };
	}
	// "10$", "10 $ 30 $": the sign belongs to the number before it, unless that one has its own.
	const own = /^[$€£¥]$/.test(line.lower(dollar - 2));
	if (before?.digits && line.isApart(number) && !own) return undefined;
	return { ...dollars(line), edge: prefixEdge(line, dollar) };
}

/** "HK $2 billion", "C $40", tokenised "hk $ 10": never US dollars. A letter that names something else is none: "vitamin C $40". */
function prefixApart(line: Line, dollar: number): string | undefined {
	const text = line.word(dollar - 1);
	if (/^(?:us|hk|u\.s\.|nz|c)$/.test(text)) return DOLLAR_PREFIXES.get(text.toUpperCase());
	const lettered =
		text.length === 1 && line.is(dollar - 2, "lettered-thing", "numbered-thing", "thing-or-time");
	return /^\p{Lu}{1,3}$/u.test(text) && !/^[AI]$/.test(text) && !lettered
		? DOLLAR_PREFIXES.get(text)
		: undefined;
}

function yen(line: Line, at: number): Currency {
	const prefix = line.atoms[at - 1];
	if (prefix !== undefined && line.isGlued(at) && /^(?:CN|RMB)$/.test(prefix.text))
		return { code: "CNY", implied: false };
	return line.country === "CN" ? { code: "CNY", implied: false } : { code: "JPY", implied: false };
}

/** "E£", "LE": pounds that are not sterling. */
function poundPrefix(line: Line, at: number): string | undefined {
	const prefix = line.atoms[at - 1];
	if (prefix === undefined || line.isApart(at)) return undefined;
	return { E: "EGP", L: "LBP", IR: "IEP" }[prefix.text];
}

function prefixEdge(line: Line, symbol: number): number {
	const before = line.atoms[symbol - 1];
	const joined = before !== undefined && line.isGlued(symbol) && /^(?:E|L|IR|CN|RMB)$/.test(before.text);
	return joined ? symbol - 1 : symbol;
}

function nationBefore(line: Line, end: number): { country: string; from: number } | undefined {
	const country = NATIONS.get(line.lower(end - 1));
	return country === undefined ? undefined : { country, from: end - 1 };
}
