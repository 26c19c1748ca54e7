import { isPlural } from "../../text/lexicon/singular.ts";
import type { Line } from "../../text/line.ts";
import { CARDINALS } from "./number-words.ts";

/** A number written in digits. */
export interface Digits {
	value: number;
	/** Index after its last atom. */
	to: number;
	/** Separators or decimals were written: it cannot be a year, a flight or a page. */
	dressed: boolean;
}

const PLAIN = /^\d{1,15}$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?$/;
const INDIAN = /^\d{1,2}(?:,\d{2}){1,5},\d{3}(?:\.\d{1,6})?$/;
const DECIMAL = /^\d{0,15}\.\d{1,15}$/;
/** Two groups, or a group and decimals: only then is the stop surely a separator. */
const EUROPEAN = /^\d{1,3}(?:(?:\.\d{3}){2,6}|(?:\.\d{3}){1,6},\d{1,2})$/;
const DECIMAL_COMMA = /^\d{1,6},\d{1,2}$/;

/** The number `text` writes, else undefined ("192.168.1.2", "22,24,26"). */
export function readDigitText(text: string): number | undefined {
	if (PLAIN.test(text)) return Number(text);
	if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(",", ""));
	if (DECIMAL.test(text)) return Number(text);
	if (EUROPEAN.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
	if (DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
	return undefined;
}

/** The number that one atom is, in digits or in a word. */
export function numberAt(line: Line, at: number): number | undefined {
	return line.isDigits(at) ? readDigitText(line.word(at)) : CARDINALS.get(line.lower(at));
}

/** Reads digits at `at`, with groups set apart by blanks: "1 414 021 100". */
export function readDigits(line: Line, at: number): Digits | undefined {
	const first = line.atoms[at];
	if (first?.digits !== true) return undefined;
	const value = readDigitText(first.text);
	if (value === undefined) return undefined;
	// "over 1.000 persons": only a thousand has people.
	if (/^\d{1,3}\.000$/.test(first.text) && isPlural(line.word(at + 1).toLowerCase()))
		return { value: value * 1000, to: at + 1, dressed: true };
	const grouped = readBlankGroups(line, at);
	return grouped ?? { value, to: at + 1, dressed: !PLAIN.test(first.text) };
}

function readBlankGroups(line: Line, at: number): Digits | undefined {
	if (line.number(at, 3) === undefined || line.word(at).startsWith("0")) return undefined;
	let to = at + 1;
	while (isBehindBlank(line, to) && /^\d{3}(?:\.\d+)?$/.test(line.word(to))) to++;
	// "423 0000", "12 500 1000": a fourth digit means that these are separate numbers.
	if (to === at + 1 || isBehindBlank(line, to)) return undefined;
	const digits = line.atoms.slice(at, to).map(({ text }) => text);
	return { value: Number(digits.join("")), to, dressed: true };
}

/** Digits that one blank parts from what is before them. */
const isBehindBlank = ({ atoms }: Line, at: number): boolean =>
	atoms[at]?.digits === true && atoms[at].start === (atoms[at - 1]?.end ?? 0) + 1;
