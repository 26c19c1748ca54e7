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
	const { text } = line.atoms[at]!;
	if (SMALL_CODES.has(text)) return text.toUpperCase();
	if (text === "rmb" || text === "RMB") return "CNY";
	if (!ISO_CODES.has(text)) return undefined;
	const digits = line.word(number);
	const sized =
		/[,.]|\d{4}/.test(digits) ||
		/^(?:million|billion|trillion|thousand|bn|m|mn)$/.test(line.lower(number + 1));
	return COMMON_CODES.has(text) && !sized ? undefined : text;
}

const SCALED = /^([MBTk])(USD|EUR|GBP|SEK|NOK|DKK|CHF|AUD|CAD|JPY)$/;

const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** "MEUR 120", "30 MUSD": Nordic reports put the magnitude before the code. */
export function scaledCode(text: string): { code: string; scale: number } | undefined {
	const match = SCALED.exec(text);
	return match === null ? undefined : { code: match[2]!, scale: LETTER_SCALES[match[1]!]! };
}

export function rupees(line: Line): string {
	return CURRENCY_WORDS.get("rupees")!.byCountry![line.country ?? ""] ?? "INR";
}

export function dollars(line: Line): Currency {
	const local = DOLLARS[line.country ?? ""];
	return local === undefined ? { code: "USD", implied: true } : { code: local, implied: false };
}
