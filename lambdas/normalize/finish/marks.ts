import type { DraftBlock } from "../draft.ts";

const BULLET = /^(?:[-*•‣▪●◦·_]\s+)+(?=[^\s*_-])/;
/** "- 'Irresponsible' -": how AFP writes a sub-heading. */
const FRAMED = /^- (\S[^-]{1,60}\S) -$/;
const QUOTE = /^(?:>\s?)+/;

/**
 * Takes the typed mark off a list item ("• Item", "- Item") or a quoted line ("> Line") and says what it is. Pages type such
 * marks into paragraphs as well, so that this holds for every format.
 */
export function readMark(block: DraftBlock): DraftBlock {
	const heading = FRAMED.exec(block.text)?.[1];
	if (heading !== undefined) return { ...block, kind: kindOf(block, "heading"), text: heading };
	if (BULLET.test(block.text))
		return { ...block, kind: kindOf(block, "list-item"), text: block.text.replace(BULLET, "") };
	if (QUOTE.test(block.text))
		return { ...block, kind: kindOf(block, "quotation"), text: block.text.replace(QUOTE, "") };
	return block;
}

const kindOf = (block: DraftBlock, kind: DraftBlock["kind"]): DraftBlock["kind"] =>
	block.kind === "paragraph" ? kind : block.kind;
