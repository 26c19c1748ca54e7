import type { DraftBlock } from "../draft.ts";
import { plainText } from "./metadata/entities.ts";
import { type JsonLd, textAt } from "./metadata/json-ld.ts";

/** Shortest article body worth taking over what the page itself shows. */
const shortest = 300;

/**
 * The article's text from JSON-LD, for pages that only a script fills: where it is more than twice what the mark-up holds.
 * Undefined where it is not.
 */
export function bodyFromJsonLd({ article }: JsonLd, found: readonly DraftBlock[]): DraftBlock[] | undefined {
	const body = textAt(article, "articleBody");
	if (body === undefined) return undefined;
	const paragraphs = body
		.replace(/<\/?(?:p|div|br|h[1-6]|li)\b[^<>]{0,500}>/gi, "\n")
		.split("\n")
		.map(plainText)
		.filter((text) => text !== "");
	const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
	const seen = found.reduce((sum, block) => sum + block.text.length, 0);
	return length >= shortest && length > seen * 2
		? paragraphs.map((text) => ({ kind: "paragraph" as const, text }))
		: undefined;
}
