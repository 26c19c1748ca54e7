import { decodeBytes } from "./decode-bytes.ts";

/** Charsets of one byte a character that share a script: what one calls a letter is a sign or another letter in the next. */
const FAMILIES: readonly (readonly string[])[] = [
	["windows-1252", "macintosh", "cp850", "cp437", "windows-1250", "cp852"],
	["windows-1251", "koi8-r", "koi8-u", "x-mac-cyrillic", "ibm866"],
];

/** Fewer characters above ASCII than this are no evidence against the guess. */
const LEAST = 3;

/**
 * Of the charsets that share a guess's script the one in which the text reads best; the guess itself where none is clearly
 * better. "Café" has a letter within a word in one charset and "CafŽ", "Caf‚" or "CafË" in its neighbours.
 */
export function bestOfFamily(sample: Uint8Array, guess: string): string {
	const family = FAMILIES.find((charsets) => charsets.includes(guess));
	if (!family) return guess;
	const scores = family.map((charset) => ({ charset, ...readability(decodeBytes(sample, charset)) }));
	const own = scores.find(({ charset }) => charset === guess);
	const top = scores.reduce((a, b) => (b.score > a.score ? b : a));
	const enough =
		own !== undefined && own.foreign >= LEAST && top.score - own.score >= Math.max(2, own.foreign * 0.05);
	return enough ? top.charset : guess;
}

/** Letters that two of the families have and news hardly ever does. */
const RARE = /[ЂЃѓЉЊЌЋЏђљњќћџЅѕЈ¦Ѓ]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** How well the characters above ASCII stand among their neighbours: each speaks for the charset, or against it. */
function readability(text: string): { score: number; foreign: number } {
	let [score, foreign] = [0, 0];
	for (let i = 0; i < text.length; i++) {
		const character = text[i] ?? "";
		if (character <= "\u007f") continue;
		foreign++;
		score += standing(character, text[i - 1] ?? " ", text[i + 1] ?? " ");
	}
	return { score, foreign };
}

function standing(character: string, before: string, after: string): number {
	if (LETTER.test(character)) {
		if (RARE.test(character)) return -0.5;
		// "CafŽ": a capital behind a small letter, or a small letter before a capital.
		if (UPPER.test(character)) return LOWER.test(before) ? -1 : LETTER.test(after) ? 0.5 : -0.2;
		return LETTER.test(before) || LETTER.test(after) ? 1 : 0.1;
	}
	const within = LETTER.test(before) && LETTER.test(after);
	if (/[’'\u00ad]/.test(character)) return LETTER.test(before) ? 1 : -0.2;
	if (within) return -1;
	if (/[“‘«„‚¿¡]/.test(character)) return /[\s([—–-]/.test(before) && !/\s/.test(after) ? 1 : -0.5;
	if (/[”»]/.test(character)) return /\s/.test(after) || /[.,;:!?)]/.test(after) ? 1 : -0.5;
	if (/[–—…\u00a0]/.test(character)) return 0.8;
	if (/[€£¥]/.test(character)) return /\d/.test(before + after) ? 1 : -0.2;
	return /[°§©®™½¼¾±•·]/.test(character) ? 0.2 : -0.5;
}
