import type { Span } from "../../shared/span.ts";

/** A word, number or mark. `sentence` is the index of its sentence in the document. */
export interface Token extends Span {
	text: string;
	sentence: number;
}

// Initials and dotted abbreviations keep their stops (U.S., Ph.D.); numbers keep their separators (1,234.5);
// words keep inner apostrophes and hyphens apart from the possessive; a dash typed as "--" and anything else is one mark.
const TOKEN =
	/(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|['’](?:s|S)\b|n['’]t\b|[\p{L}\p{M}\d]+(?:['’](?!s\b|S\b)[\p{L}\p{M}]+|[-‐‑](?=[\p{L}\p{M}\d])[\p{L}\p{M}\d]+)*|-{2,3}|\S/gu;

/** Splits `span` of `text` into tokens. Linear in its length. */
export function tokenize(text: string, span: Span, sentence: number): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
		const start = span.start + match.index;
		tokens.push({ text: match[0], start, end: start + match[0].length, sentence });
	}
	return tokens;
}
