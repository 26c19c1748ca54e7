import { repairMojibake } from "../charset/mojibake.ts";
import type { DraftBlock } from "../draft.ts";
import { cleanLine } from "./characters.ts";
import { readMark } from "./marks.ts";

/**
 * Clean text in every block, marks of lists and quotations read, empty blocks left out; mojibake that only shows now
 * (`&Atilde;&copy;`) is repaired as in any file.
 */
export function cleanBlocks(raw: readonly DraftBlock[]): DraftBlock[] {
	const clean = raw
		.map((block) => ({ ...block, text: cleanLine(block.text) }))
		.filter(({ text }) => text !== "");
	const lines = repairMojibake(clean.map(({ text }) => text).join("\n")).split("\n");
	return clean
		.map((block, index) => readMark({ ...block, text: cleanLine(lines[index] ?? block.text) }))
		.filter(({ text }) => text !== "");
}
