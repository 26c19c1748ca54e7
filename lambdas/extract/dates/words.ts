import type { Token } from "../text/tokens.ts";
import { DASHES, MONTHS } from "./lexicon.ts";

/** A word as the date grammar reads it: tokens, with hyphenated ones taken apart ("mid", "-", "March"). */
export interface Word {
	text: string;
	lower: string;
	start: number;
	end: number;
}

/** The words of `tokens[from, to)`. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): Word[] {
	const words: Word[] = [];
	for (let index = from; index < to; index++) {
		const { text, start, end } = tokens[index] as Token;
		const glued = gluedMonth(text);
		if (text.length > 2 && /[-‐‑]/.test(text)) pushParts(words, text, start);
		else if (glued > 0) pushTwo(words, text, start, glued);
		else words.push({ text, lower: text.toLowerCase(), start, end });
	}
	return words;
}

/** Where the day begins in "Dec31", which lacks its space; 0 for every other word. "DEC1" is a gene. */
export function gluedMonth(text: string): number {
	const last = text.charCodeAt(text.length - 1);
	if (last < 48 || last > 57 || text.length < 4 || /^[A-Z]{2}/.test(text)) return 0;
	const [, name = "", day] = /^([a-z]{3,9})(\d{1,2})$/i.exec(text) ?? [];
	return MONTHS.has(name.toLowerCase()) && Number(day) >= 1 && Number(day) <= 31 ? name.length : 0;
}

function pushTwo(words: Word[], text: string, start: number, cut: number): void {
	for (const [from, to] of [
		[0, cut],
		[cut, text.length],
	] as const) {
		const part = text.slice(from, to);
		words.push({ text: part, lower: part.toLowerCase(), start: start + from, end: start + to });
	}
}

function pushParts(words: Word[], text: string, start: number): void {
	for (const part of text.matchAll(/[-‐‑]|\d+(?=(?:s|st|nd|rd|th)(?![\p{L}\d]))|[^-‐‑]+/gu)) {
		const at = start + part.index;
		words.push({ text: part[0], lower: part[0].toLowerCase(), start: at, end: at + part[0].length });
	}
}

export const isDash = (word: Word | undefined): boolean => word !== undefined && DASHES.has(word.text);

export const isCapitalised = (word: Word | undefined): boolean =>
	word !== undefined && /^\p{Lu}/u.test(word.text);

/** True where no space stands between a word and the one before it. */
export const isGlued = (words: readonly Word[], at: number): boolean =>
	at > 0 && at < words.length && (words[at - 1] as Word).end === (words[at] as Word).start;

/** The number of a word of at most `digits` digits and nothing else; not of "1,400" or "2.5". */
export function wholeNumber(word: Word | undefined, digits = 4): number | undefined {
	if (word === undefined || word.text.length > digits || !/^\d+$/.test(word.text)) return undefined;
	return Number(word.text);
}

/** A lower-case word that a date can stand before as before its noun: "the Wednesday attack", "the May Day rally". */
export const isNoun = (word: Word | undefined): boolean =>
	word !== undefined && /^\p{Ll}{3,}$/u.test(word.text) && !NO_NOUN.test(word.text);

const NO_NOUN =
	/^(?:and|after|before|following|when|that|which|with|from|was|were|has|had|will|would|for|until|till|through|since|but|into|night|morning|afternoon|evening|weekend|this|last|next)$/;
