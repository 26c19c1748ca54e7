import type { Reading as TextReading } from "../text/reading.ts";
import type { Tag } from "../text/tags.ts";
import type { Token } from "../text/tokens.ts";

/** A document with each token's lower-case text and word class beside it, by token index. */
export interface Reading {
	text: string;
	tokens: Token[];
	lower: string[];
	classes: Tag[];
	/** The sentence of each token. A sentence longer than any prose is cut, so that all work stays linear. */
	sentence: number[];
	/** Index of each sentence's first token; one more entry closes the last sentence. */
	first: number[];
}

/** The same as lists. */
export function read({ text, tokens, first, lower, tag, sentence }: TextReading): Reading {
	return {
		text,
		tokens,
		lower: tokens.map((_, at) => lower(at)),
		classes: tokens.map((_, at) => tag(at) ?? "word"),
		sentence: tokens.map((_, at) => sentence(at)),
		first: [...first],
	};
}

/** A run of tokens, both ends included. */
export interface Run {
	first: number;
	last: number;
}

/** True where `inner` lies within `outer`. */
export function contains(outer: Run, inner: Run): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}
