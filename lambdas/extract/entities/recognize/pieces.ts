import type { Span } from "../../../shared/span.ts";
import type { Document } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";

/** What gets one label: a token, or a part of a hyphenated name. */
export interface Piece extends Span {
	text: string;
	/** Nothing stands between this piece and the one before it. */
	glued: boolean;
}

/**
 * Longest run of pieces read at once. A 5 MB line without a full stop is cut every so often, so that
 * memory for the best path stays small; no real sentence gets near.
 */
const LONGEST = 400;

/** The characters that the pieces from `first` to `last` cover. */
export function spanOf(pieces: readonly Piece[], first: number, last: number): Span {
	return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 };
}

/** The document's sentences as pieces; a sentence of more than {@link LONGEST} pieces becomes several. */
export function readPieces(document: Document): Piece[][] {
	const sentences: Piece[][] = [];
	let current: Piece[] = [];
	let sentence = -1;
	for (const token of document.tokens) {
		if (token.sentence !== sentence || current.length >= LONGEST) {
			current = [];
			sentences.push(current);
			sentence = token.sentence;
		}
		const glued = current.at(-1)?.end === token.start;
		if (isHyphenatedName(token.text)) splitAtHyphens(token, glued, current);
		else current.push({ text: token.text, start: token.start, end: token.end, glued });
	}
	return sentences;
}

/** "Warsaw-based" and "US-Jordan" hold names that are not the whole token; "twenty-one" does not. */
function isHyphenatedName(text: string): boolean {
	return /[-‐‑]/.test(text) && text.length > 1 && /\p{Lu}/u.test(text);
}

function splitAtHyphens(token: Token, glued: boolean, into: Piece[]): void {
	for (const match of token.text.matchAll(/[-‐‑]|[^-‐‑]+/g)) {
		const start = token.start + match.index;
		into.push({ text: match[0], start, end: start + match[0].length, glued: glued || match.index > 0 });
	}
}
