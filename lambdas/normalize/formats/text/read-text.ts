import type { Draft, DraftBlock } from "../../draft.ts";
import { cleanCharacters } from "../../finish/characters.ts";
import { readMark } from "../../finish/marks.ts";
import { looksLikeHeading, looksLikeProse } from "./headings.ts";
import { splitParagraphs } from "./paragraphs.ts";

/** Reads plain text: paragraphs, headings, bulleted lists and quoted lines. */
export function readText(text: string): Draft {
	return { blocks: textBlocks(text), removed: [], format: "text" };
}

/** The blocks of a plain text; also of the plain-text parts of other formats. */
export function textBlocks(text: string): DraftBlock[] {
	return blocksOfLines(splitParagraphs(withoutWireMarks(cleanCharacters(text))));
}

/** The blocks of paragraphs that stand on a line each. One block for each. */
export function blocksOfLines(paragraphs: readonly string[]): DraftBlock[] {
	const lines = paragraphs.map(withoutWireMarks);
	return lines.map((line, index) => readBlock(line, lines[index + 1]));
}

/** Wires open a header line with `^`, end it with `<` or `=`, and a dispatch with `<`. */
const WIRE_MARKS = /^\^([^\n]{1,300}?)[<=]{1,2}$|^([^<\n]{1,300})<$/gm;
/** Codes of securities: "Shares in Velmar Kai <VLMK.AR> fell", "the euro <EUR=> rose", "wheat <Wc1> rose". */
const SECURITIES = / ?<[.A-Z\d]{1,12}(?:[.=][A-Za-z\d=]{0,6}|c\d)>/g;

const withoutWireMarks = (text: string): string => text.replace(WIRE_MARKS, "$1$2").replace(SECURITIES, "");

function readBlock(line: string, next: string | undefined): DraftBlock {
	const marked = readMark({ kind: "paragraph", text: line });
	if (marked.kind !== "paragraph") return marked;
	if (/^\d{1,2}[.)]\s/.test(line)) return { kind: "list-item", text: line };
	// Nothing is headed by the last line, nor by a line that another short line follows.
	if (next !== undefined && looksLikeHeading(line) && looksLikeProse(next))
		return { kind: "heading", text: line };
	return { kind: "paragraph", text: line };
}
