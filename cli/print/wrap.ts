/** Terminal columns that a text takes: Chinese, Japanese and Korean signs and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
	// Nearly all text is of this kind, and needs no look at each sign.
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let columns = 0;
	for (const sign of text) columns += /[\p{M}\u200b-\u200d]/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
	return columns;
}

const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** Columns that the longest unbroken piece of a text takes. What is written without spaces may be broken anywhere. */
export function longestWord(text: string): number {
	return pieces(text).reduce(
		(most, piece) => Math.max(most, WIDE.test(piece) ? 2 : columnsOf(piece.trimEnd())),
		0,
	);
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces, behind "/" (keys have no spaces), behind "-", and anywhere in
 * what is longer than a line. Nothing is left out.
 */
export function wrap(text: string, width: number): string[] {
	if (columnsOf(text) <= width) return [text];
	const lines = [""];
	const add = (piece: string): void => {
		const line = `${lines.at(-1)}${piece}`;
		if (columnsOf(line.trimEnd()) <= width) lines[lines.length - 1] = line;
		else lines.push(piece);
	};
	const fits = (piece: string): boolean => columnsOf(piece.trimEnd()) <= width;
	for (const folder of text.split(/(?<=\s|\/)/u)) {
		// "2-cuts-in-the-press.html" stays whole where a line has room for it.
		const pieces = KEY.test(folder) && fits(folder) ? [folder] : folder.split(HYPHEN);
		for (const piece of pieces) for (const part of fits(piece) ? [piece] : piece) add(part);
	}
	return lines.map((line) => line.trimEnd()).filter((line, n) => line !== "" || n === 0);
}

/** A file's name and an id have a dot or colon within; no word has. */
const KEY = /[\p{L}\p{N}][.:][\p{L}\p{N}]/u;
/** A hyphen at a letter joins a word: "well-known" is broken behind it; "-5", "–" and "2026-03-11" are not. */
const HYPHEN = /(?<=[\p{L}\p{N}]-)(?=\p{L})|(?<=\p{L}-)(?=\p{N})/u;

const pieces = (text: string): string[] => text.split(/(?<=\s|\/)/u).flatMap((piece) => piece.split(HYPHEN));
