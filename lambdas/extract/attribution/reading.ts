import type { Document } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { type WordClass, wordClass } from "./word-classes.ts";

/** A document with each token's lower-case text and word class beside it, by token index. */
export interface Reading {
	text: string;
	tokens: Token[];
	lower: string[];
	classes: WordClass[];
	/** The sentence of each token. A sentence longer than any prose is cut, so that all work stays linear. */
	sentence: number[];
	/** Index of each sentence's first token; one more entry closes the last sentence. */
	first: number[];
}

const IS_AFTER = /^(?:he|she|it|that|there|who|what|here|where)$/;

/** The last document read: attribution and claims read the same one in turn. */
let last: { doc: Document; reading: Reading } | undefined;

/** Adds lower case and word classes to a document's tokens. Linear. */
export function read(doc: Document): Reading {
	if (last?.doc !== doc) last = { doc, reading: readTokens(doc) };
	return last.reading;
}

const MAX_SENTENCE = 400;

function readTokens({ text, tokens }: Document): Reading {
	const lower: string[] = new Array(tokens.length);
	const classes: WordClass[] = new Array(tokens.length);
	const sentence: number[] = new Array(tokens.length);
	const first: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		const opens = i === 0 || token.sentence !== tokens[i - 1]!.sentence || i - first.at(-1)! >= MAX_SENTENCE;
		if (opens) first.push(i);
		sentence[i] = first.length - 1;
		lower[i] = token.text.toLowerCase();
		classes[i] = wordClass(token, lower[i]!, opens);
		// "he's" is "he is"; "the mayor's" is whose.
		if (classes[i] === "possessive" && IS_AFTER.test(lower[i - 1] ?? "")) classes[i] = "auxiliary";
	}
	first.push(tokens.length);
	return { text, tokens, lower, classes, sentence, first };
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
