import type { DraftBlock } from "../draft.ts";
import { blocksOf } from "../html/blocks.ts";
import { parsePage } from "../html/parse.ts";
import { walk } from "../html/tree.ts";
import { textBlocks } from "./text/read-text.ts";

const TAG =
	/<(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img|table|section|article|html|body)(?:\s|\/?>)/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;
/** Pictures with their captions, players, forms. */
const NOT_TEXT = new Set(
	"figure figcaption img picture video audio iframe form button input select nav noscript".split(" "),
);

/**
 * Blocks of a string that is known to be an article's body: mark-up where it has any, else plain text.
 * Nothing is judged to be page furniture here; there is no page.
 */
export function markupBlocks(body: string): DraftBlock[] {
	const marked = TAG.test(body);
	if (!marked && !ENTITY.test(body)) return textBlocks(body);
	const { root } = parsePage(marked ? body : body.replace(/\n/g, "<br>"));
	walk(root, (element) => {
		if (NOT_TEXT.has(element.name)) element.dropped = "not text";
	});
	return blocksOf(root);
}

/** A line that may carry mark-up or entities, as plain text: "Q&amp;A: <i>Titanic</i>" in a title. */
export function markupLine(value: string | undefined): string | undefined {
	if (value === undefined || !(TAG.test(value) || ENTITY.test(value))) return value;
	return markupBlocks(value)
		.map((block) => block.text)
		.join(" ");
}
