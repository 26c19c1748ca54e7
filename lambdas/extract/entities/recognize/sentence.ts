import { combine } from "../../learned/hash.ts";
import { uint8At, uint16At } from "../../learned/numbers.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { type Lexicon, LONGEST_LISTED } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { INITIAL, isCapitalised, LOWER, MARK, UPPER, type Word } from "./words.ts";

/** How a line's capitals are used. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPS = 2;

/** Where in a listed name a piece stands. */
export const ALONE = 1;
export const FIRST = 2;
export const WITHIN = 3;
export const LAST = 4;

/** A maximal stretch of capitalised words, `first` to `last`; small words may stand between them. */
export interface Run {
	first: number;
	last: number;
}

/** A sentence with what can be told of it without the rest of the document. */
export interface Sentence {
	pieces: readonly Piece[];
	words: readonly Word[];
	style: number;
	/** The run each piece is part of. */
	runs: (Run | undefined)[];
	/** Lists with a name that covers the piece, and where in the name it stands: 0 none, {@link ALONE} to {@link LAST}. */
	listed: Uint16Array;
	listedPlace: Uint8Array;
}

/** Stands before the first and after the last word. */
export const EDGE: Word = {
	lower: 7,
	exact: 7,
	casing: 0,
	shape: 7,
	longShape: 7,
	prefixes: [0, 0, 0],
	suffixes: [0, 0, 0, 0],
	row: -1,
	cluster: -2,
	lists: 0,
};

/** The piece as a word, as written, in lower case, and the lists of the name it is in; a piece beyond an end is {@link EDGE} and "". */
export const wordAt = ({ words }: Pick<Sentence, "words">, at: number): Word => words[at] ?? EDGE;
export const textAt = ({ pieces }: Pick<Sentence, "pieces">, at: number): string => pieces[at]?.text ?? "";
export const lowerAt = (sentence: Pick<Sentence, "pieces">, at: number): string =>
	textAt(sentence, at).toLowerCase();
export const listedAt = ({ listed }: Sentence, at: number): number => uint16At(listed, at);

/** Where in the listed name it stands: {@link ALONE} to {@link LAST}, 0 where in none. */
export const placeAt = ({ listedPlace }: Sentence, at: number): number => uint8At(listedPlace, at);

/** The run that the piece is part of, by itself where it is in none. */
export const runAt = ({ runs }: Sentence, at: number): Run => runs[at] ?? { first: at, last: at };

export const isCapitalAt = (sentence: Pick<Sentence, "words">, at: number): boolean =>
	isCapitalised(wordAt(sentence, at));

/** How many digits a piece of nothing else has; 0 of all others. */
export function digitsAt(sentence: Pick<Sentence, "pieces">, at: number): number {
	const text = textAt(sentence, at);
	return /^\d+$/.test(text) ? text.length : 0;
}

/** Nothing stands between the piece and the one before it. */
export const isGluedAt = ({ pieces }: Sentence, at: number): boolean => pieces[at]?.glued === true;

export function describeSentence(
	pieces: readonly Piece[],
	words: readonly Word[],
	style: number,
	lexicon: Lexicon,
): Sentence {
	const listed = new Uint16Array(words.length);
	const listedPlace = new Uint8Array(words.length);
	findListed(words, lexicon, listed, listedPlace);
	return { pieces, words, style, runs: findRuns(pieces, words), listed, listedPlace };
}

/** Fewer capitalised words than this do not make a heading. */
const HEADING_WORDS = 4;

/** Whether a line is set in capitals, in title case, or as prose. Short lines count as prose. */
export function styleOf(pieces: readonly Piece[], words: readonly Word[]): number {
	let upper = 0;
	let capitalised = 0;
	let long = 0;
	let letters = 0;
	words.forEach((word, i) => {
		if (word.casing >= MARK) return;
		const { length } = textAt({ pieces }, i);
		letters++;
		if (word.casing === UPPER || (word.casing === INITIAL && length === 1)) upper++;
		if (length < 4) return;
		long++;
		if (isCapitalised(word)) capitalised++;
	});
	if (letters >= 3 && upper >= letters * 0.9) return ALL_CAPS;
	if (long < HEADING_WORDS || capitalised < long * 0.8) return PROSE;
	return isA(textAt({ pieces }, pieces.length - 1), "sentence-mark") && !onlyLinksSmall(pieces, words)
		? PROSE
		: TITLE_CASE;
}

/** "Court Hears Case On Schools In The South.": a sentence has a verb, and what goes with it, in small letters. */
function onlyLinksSmall(pieces: readonly Piece[], words: readonly Word[]): boolean {
	return words.every(
		({ casing }, i) =>
			casing !== LOWER ||
			isA(textAt({ pieces }, i), "article", "preposition", "coordinator", "possessive-mark"),
	);
}

/** "Ministry of Finance", "Médecins Sans Frontières", "Bank for International Settlements". */
const LINKS = new Set("of the for and & de la del al el bin van der von du das dos da - ’s 's".split(" "));

/** Most small words between two capitalised ones of a run. */
const MOST_LINKS = 2;

function findRuns(pieces: readonly Piece[], words: readonly Word[]): (Run | undefined)[] {
	const runs: (Run | undefined)[] = new Array(words.length).fill(undefined);
	let run: Run | undefined;
	for (let i = 0; i < words.length; i++) {
		if (!isCapitalAt({ words }, i)) continue;
		if (run && onlyLinks(pieces, run.last + 1, i)) run.last = i;
		else run = { first: i, last: i };
		for (let k = i; k >= run.first && runs[k] !== run; k--) runs[k] = run;
	}
	return runs;
}

function onlyLinks(pieces: readonly Piece[], from: number, to: number): boolean {
	if (to - from > MOST_LINKS) return false;
	for (let i = from; i < to; i++) if (!LINKS.has(textAt({ pieces }, i))) return false;
	return true;
}

/**
 * True where the piece may be part of a name: it is in a run, beside one, or joined to one by a hyphen ("Jae-myung",
 * "al-Sisi", "Covid-19"). All others are outside without a look, which halves the work; a name in lower case
 * ("monkeypox") is missed.
 */
export function mayBeNamed(sentence: Sentence, index: number): boolean {
	const { runs } = sentence;
	if (runs[index] !== undefined || runs[index - 1] !== undefined || runs[index + 1] !== undefined)
		return true;
	if (runs[index - 2] !== undefined && isGluedAt(sentence, index)) return true;
	return runs[index + 2] !== undefined && isGluedAt(sentence, index + 1);
}

/** Marks the longest listed names, read from the left; a name starts with a capital. */
function findListed(words: readonly Word[], lexicon: Lexicon, listed: Uint16Array, place: Uint8Array): void {
	for (let i = 0; i < words.length; i++) {
		const word = wordAt({ words }, i);
		if (!isCapitalised(word)) continue;
		let { lower: name, lists: flags } = word;
		let last = i;
		for (let k = i + 1; k < words.length && k < i + LONGEST_LISTED; k++) {
			name = combine(name, wordAt({ words }, k).lower);
			const found = lexicon.listsOf(name);
			if (found === 0) continue;
			flags = found;
			last = k;
		}
		for (let k = i; k <= last; k++) {
			listed[k] = flags;
			place[k] = i === last ? ALONE : k === i ? FIRST : k === last ? LAST : WITHIN;
		}
		i = last;
	}
}
