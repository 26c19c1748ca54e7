import {
	COMMON_CODES,
	CURRENCY_WORDS,
	DOLLARS,
	ISO_CODES,
	SMALL_CODES,
} from "../../text/lexicon/currencies.ts";
import type { Line } from "./amount.ts";

export interface Currency {
	code: string;
	implied: boolean;
	/** One of it in the main unit. */
	minor?: number;
	/** A magnitude that stands with the code instead of the number: "30 MUSD". */
	scale?: number;
}

/** A currency and where it begins (before a number) or ends (after one). */
export type Found = Currency & { edge: number };

/** An ISO code; where it is also a word, only beside an amount that only money has. */
export function codeOf(line: Line, at: number, number: number): string | undefined {
	const text = line.word(at);
	if (SMALL_CODES.has(text)) return text.toUpperCase();
	if (text === "rmb" || text === "RMB") return "CNY";
	if (!ISO_CODES.has(text)) return undefined;
	const sized = /[,.]|\d{4}/.test(line.word(number)) || line.is(number + 1, "magnitude", "magnitude-letter");
	return COMMON_CODES.has(text) && !sized ? undefined : text;
}

const SCALED = /^([MBTk])(USD|EUR|GBP|SEK|NOK|DKK|CHF|AUD|CAD|JPY)$/;

const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** "MEUR 120", "30 MUSD": Nordic reports put the magnitude before the code. */
export function scaledCode(text: string): { code: string; scale: number } | undefined {
	const [, letter = "", code] = SCALED.exec(text) ?? [];
	const scale = LETTER_SCALES[letter];
	return code === undefined || scale === undefined ? undefined : { code, scale };
}

/** The code of a word that several countries have, where the article's is one of them. */
export const localCode = (line: Line, word: string): string | undefined =>
	CURRENCY_WORDS.get(word)?.byCountry?.[line.country ?? ""];

export const rupees = (line: Line): string => localCode(line, "rupees") ?? "INR";

export function dollars(line: Line): Currency {
	const local = DOLLARS[line.country ?? ""];
	return local === undefined ? { code: "USD", implied: true } : { code: local, implied: false };
}
