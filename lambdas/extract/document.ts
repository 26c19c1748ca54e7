import type { Block } from "../shared/article.ts";
import type { Span } from "../shared/span.ts";
import { splitSentences } from "./text/sentences.ts";
import { type Token, tokenize } from "./text/tokens.ts";

/** What extract is given: a normalized text and what is known about it. */
export interface ExtractInput {
	text: string;
	title?: string | undefined;
	/** ISO 8601 day or date-time. Relative dates are resolved against it; without it they stay unresolved. */
	publishedAt?: string | undefined;
	/** BCP 47. Absent: English is assumed. */
	language?: string | undefined;
	/** The dateline's place, as written. */
	dateline?: string | undefined;
	/** The blocks of `text`; absent: one block per line. */
	blocks?: Block[] | undefined;
}

/** The input with the layer every recogniser reads: blocks, sentences, tokens. */
export interface Document extends ExtractInput {
	blocks: Block[];
	/** In order, never crossing a block. */
	sentences: Span[];
	/** In order; `sentence` is the index of the sentence they stand in. */
	tokens: Token[];
}

/** Adds blocks, sentences and tokens to the input. Linear in the text's length; never throws. */
export function readDocument(input: ExtractInput): Document {
	const blocks = input.blocks ?? lineBlocks(input.text);
	const sentences = blocks.flatMap((block) => splitSentences(input.text, block));
	const tokens = sentences.flatMap((sentence, index) => tokenize(input.text, sentence, index));
	return { ...input, blocks, sentences, tokens };
}

/** One block per non-empty line. */
function lineBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	for (const match of text.matchAll(/[^\n]+/g)) {
		if (match[0].trim() === "") continue;
		blocks.push({ kind: "paragraph", start: match.index, end: match.index + match[0].length });
	}
	return blocks;
}
