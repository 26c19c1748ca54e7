import { hashString } from "../../learned/hash.ts";
import type { Lexicon } from "./lexicon.ts";

/** How a word is written. */
export const LOWER = 1;
export const INITIAL = 2;
export const UPPER = 3;
export const MIXED = 4;
export const NUMBER = 5;
export const MARK = 6;

/** What can be told of a word without its neighbours, as integers ready to be combined into features. */
export interface Word {
	/** The word in lower case, and as written. */
	lower: number;
	exact: number;
	casing: number;
	/** "McDonald-8" as "XxXx-d": each letter replaced, runs shortened to one. */
	shape: number;
	/** The same with runs of up to four kept. */
	longShape: number;
	/** First two to four and last one to four letters, lower-cased; 0 where the word is too short. */
	prefixes: readonly [number, number, number];
	suffixes: readonly [number, number, number, number];
	/** Row of the word's vector; -1 where it has none. */
	row: number;
	/** Path in the tree of word-vector clusters, 12 bits; -1 where the word has no vector. */
	cluster: number;
	/** Gazetteers that list the word by itself. */
	lists: number;
}

/** Reads `text` as a word. */
export function readWord(text: string, lexicon: Lexicon): Word {
	const lower = text.toLowerCase();
	const hash = hashString(lower);
	let row = lexicon.rowOf(hash);
	if (row === -1) row = lexicon.rowOf(hashString(withoutMarks(lower)));
	return {
		lower: hash,
		exact: hashString(text),
		casing: casingOf(text),
		shape: hashString(shapeOf(text, 1)),
		longShape: hashString(shapeOf(text, 4)),
		prefixes: [prefix(lower, 2), prefix(lower, 3), prefix(lower, 4)],
		suffixes: [suffix(lower, 1), suffix(lower, 2), suffix(lower, 3), suffix(lower, 4)],
		row,
		cluster: lexicon.clusterOf(row),
		lists: lexicon.listsOf(hash),
	};
}

const prefix = (lower: string, n: number): number => (lower.length > n ? hashString(lower.slice(0, n)) : 0);
const suffix = (lower: string, n: number): number => (lower.length > n ? hashString(lower.slice(-n)) : 0);

/** True where the word has a capital letter: "Lima", "UN", "McDonald", "iPhone". */
export function isCapitalised(word: Word): boolean {
	return word.casing === INITIAL || word.casing === UPPER || word.casing === MIXED;
}

function casingOf(text: string): number {
	if (/^[\d.,]+$/.test(text)) return NUMBER;
	if (!/\p{L}/u.test(text)) return MARK;
	if (!/\p{Lu}/u.test(text)) return LOWER;
	if (!/\p{Ll}/u.test(text)) return text.length === 1 ? INITIAL : UPPER;
	return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? INITIAL : MIXED;
}

/** Longer words add nothing to a shape. */
const LONGEST_SHAPED = 40;

function shapeOf(text: string, longestRun: number): string {
	let shape = "";
	let last = "";
	let run = 0;
	for (const char of text.slice(0, LONGEST_SHAPED)) {
		const kind = kindOf(char);
		run = kind === last ? run + 1 : 1;
		last = kind;
		if (run <= longestRun) shape += kind;
	}
	return shape;
}

function kindOf(char: string): string {
	if (char >= "a" && char <= "z") return "x";
	if (char >= "A" && char <= "Z") return "X";
	if (char >= "0" && char <= "9") return "d";
	if (/\p{Lu}/u.test(char)) return "X";
	if (/\p{L}|\p{M}/u.test(char)) return "x";
	return char;
}

function withoutMarks(lower: string): string {
	return lower.normalize("NFD").replace(/\p{M}/gu, "");
}
