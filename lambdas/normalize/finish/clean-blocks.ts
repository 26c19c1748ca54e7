import { repairMojibake } from "../charset/mojibake.ts";
import type { DraftBlock } from "../draft.ts";
import { cleanLine } from "./characters.ts";
import { readMark } from "./marks.ts";

/** Stands between blocks while they are repaired as one text; no text keeps it. */
const BREAK = "\0";

/**
 * Clean text in every block, marks of lists and quotations read, empty blocks left out; mojibake that only shows now
 * (`&Atilde;&copy;`) is repaired as in any file.
 */
export function cleanBlocks(raw: readonly DraftBlock[]): DraftBlock[] {
	// Before control characters go: "â€\u009d" is a quotation mark, whose last byte is one of them.
	const texts = repairMojibake(raw.map(({ text }) => text.replaceAll(BREAK, "")).join(BREAK)).split(BREAK);
	return raw
		.map((block, index) => readMark({ ...block, text: cleanLine(texts[index] ?? block.text) }))
		.filter(({ text }) => text !== "");
}
