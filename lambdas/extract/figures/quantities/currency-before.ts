import {
	CURRENCY_WORDS,
	DOLLAR_PREFIXES,
	GLUED_LETTERS,
	LETTERS,
	NATIONS,
	SIGN_PREFIXES,
	SYMBOLS,
} from "../../text/lexicon/currencies.ts";
import type { Line } from "./amount.ts";
import { codeOf, dollars, type Found, rupees, scaledCode } from "./currency-codes.ts";

/** The currency that stands right before the atom `at`: "US$", "€", "Rs.", "EUR", "R" of "R500m". */
export function currencyBefore(line: Line, at: number, floor = 0): Found | undefined {
	const last = signBefore(line, at);
	const found =
		line.word(last) === "$"
			? dollarBefore(line, last, at)
			: (symbolAt(line, last) ?? lettersAt(line, last, at) ?? wordAt(line, last));
	// "10 rmb 20 usd": a sign that the number before has taken is no sign of this one.
	return found === undefined || found.edge < floor ? undefined : found;
}

/** "Rs. 20", "M. 20": the stop belongs to the sign. */
function signBefore(line: Line, at: number): number {
	const sign = line.lower(at - 2);
	const stopped =
		line.word(at - 1) === "." && line.isGlued(at - 1) && (sign.startsWith("rs") || sign === "m");
	return stopped ? at - 2 : at - 1;
}

/** "€", "¥", "E£": a sign, with letters of its country. */
function symbolAt(line: Line, at: number): Found | undefined {
	const sign = line.word(at) === "￥" ? "¥" : line.word(at);
	const prefixed = line.isGlued(at) ? SIGN_PREFIXES.get(line.word(at - 1) + sign) : undefined;
	if (prefixed !== undefined) return { code: prefixed, implied: false, edge: at - 1 };
	const yen = line.country === "CN" ? "CNY" : "JPY";
	const code = sign === "¥" ? yen : SYMBOLS.get(sign);
	return code === undefined ? undefined : { code, implied: false, edge: at };
}

/** "Rs", "MEUR", "EUR", the "R" of "R500m". */
function lettersAt(line: Line, at: number, number: number): Found | undefined {
	const text = line.word(at);
	const letter = line.isGlued(number) && line.isApart(at) ? GLUED_LETTERS.get(text) : undefined;
	if (letter !== undefined && letter.country === line.country)
		return { code: letter.code, implied: true, edge: at };
	const scaled = scaledCode(text);
	if (scaled !== undefined) return { ...scaled, implied: false, edge: at };
	const code = LETTERS.get(text) ?? codeOf(line, at, number);
	if (code === "INR" && text !== "INR")
		return { code: rupees(line), implied: line.country === undefined, edge: at };
	return code === undefined ? undefined : { code, implied: false, edge: at };
}

/** Currencies whose word stands before the number: "ringgit 42", "malaysian ringgit 42". */
const WORD_FIRST: ReadonlySet<string> = new Set(["MYR", "IDR", "BTN"]);

function wordAt(line: Line, at: number): Found | undefined {
	const code = CURRENCY_WORDS.get(line.lower(at))?.code ?? "";
	if (!WORD_FIRST.has(code)) return undefined;
	return { code, implied: false, edge: NATIONS.has(line.lower(at - 1)) ? at - 1 : at };
}

function dollarBefore(line: Line, dollar: number, number: number): Found | undefined {
	const code = line.isGlued(dollar) ? prefixGlued(line, dollar - 1) : prefixApart(line, dollar - 1);
	if (code !== undefined) return { code, implied: false, edge: dollar - 1 };
	// "10$", "10 $ 30 $": the sign belongs to the number before it, unless that one has its own.
	const taken = line.isDigits(dollar - 1) && line.isApart(number) && !line.is(dollar - 2, "currency-sign");
	return taken ? undefined : { ...dollars(line), edge: dollar };
}

const prefixGlued = (line: Line, at: number): string | undefined =>
	DOLLAR_PREFIXES.get(line.word(at)) ?? DOLLAR_PREFIXES.get(line.word(at).toUpperCase());

/** "HK $2 billion", "C $40", tokenised "hk $ 10": never US dollars. A letter that names something else is none: "vitamin C $40". */
function prefixApart(line: Line, at: number): string | undefined {
	const text = line.word(at);
	const named =
		text === "A" ||
		text === "I" ||
		(text.length === 1 && line.is(at - 1, "lettered-thing", "numbered-thing", "thing-or-time"));
	return named ? undefined : DOLLAR_PREFIXES.get(text);
}
