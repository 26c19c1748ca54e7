import type { Span } from "../../shared/span.ts";

/**
 * The finest pieces a number is read from: runs of letters, runs of digits with their separators, single marks.
 * Finer than the document's tokens, since "$3.2bn", "USD3.14" and "two-thirds" must come apart.
 */
export interface Atom extends Span {
	text: string;
	lower: string;
	/** A blank, or the sentence's start, stands before it. */
	space: boolean;
	/** Starts with a digit, or is a decimal without its zero (".08"). */
	digits: boolean;
}

// A link is one piece: nothing in it is a figure. Hosts are bounded, so that no run of letters and dots is tried at length.
const ATOM =
	/https?:\/\/\S+|www\.\S+|\p{L}[\p{L}\d-]{0,30}(?:\.[\p{L}\d-]{1,30}){0,3}\.[a-z]{2,12}\/[^\s"“”<>()]+|(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|(?<![\p{L}\d.,])\.\d+|n['’]t\b|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b|S\b)\p{L}+)?|['’](?:s|S)\b|\S/gu;

/** Splits one sentence. Linear in its length. */
export function splitAtoms(text: string, sentence: Span): Atom[] {
	const atoms: Atom[] = [];
	let last = -1;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(ATOM)) {
		const start = sentence.start + match.index;
		const word = match[0];
		const code = word.charCodeAt(0);
		const digits = (code >= 48 && code <= 57) || (code === 46 && word.length > 1);
		atoms.push({
			text: word,
			lower: word.toLowerCase(),
			start,
			end: start + word.length,
			space: start !== last,
			digits,
		});
		last = start + word.length;
	}
	return atoms;
}

const DASHES = new Set(["-", "‐", "‑", "–", "—", "−"]);

/** A hyphen or dash of any length. */
export function isDash(atom: Atom | undefined): boolean {
	return atom !== undefined && DASHES.has(atom.text);
}

/** A dash that joins its two neighbours without a blank: "twenty-one", "5–10". */
export function isJoint(atoms: readonly Atom[], at: number): boolean {
	return isDash(atoms[at]) && atoms[at]?.space === false && atoms[at + 1]?.space === false;
}

/** The index after a joining hyphen at `at`, else `at` itself. */
export function skipJoint(atoms: readonly Atom[], at: number): number {
	return isJoint(atoms, at) ? at + 1 : at;
}

export function isWord(atom: Atom | undefined): atom is Atom {
	return atom !== undefined && /^\p{L}/u.test(atom.text);
}

export function isCapitalised(atom: Atom | undefined): boolean {
	return atom !== undefined && /^\p{Lu}/u.test(atom.text);
}
