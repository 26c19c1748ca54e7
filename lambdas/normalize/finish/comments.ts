import type { Removed } from "../../shared/article.ts";
import type { DraftBlock } from "../draft.ts";

/** "[a]Check this with the harbour office": how Google Docs writes comments below a document that is saved as text or HTML. */
const COMMENT = /^\[([a-z]{1,2})\]\s{0,3}\S/;

interface WithoutComments {
	blocks: DraftBlock[];
	removed: Removed[];
}

/**
 * Takes out editors' comments, which stand at the end, each under a letter, and their letters in the text. Only where every
 * letter at the end is one in the text: a list that is numbered so has none.
 */
export function withoutComments(blocks: DraftBlock[]): WithoutComments {
	let end = blocks.length;
	const letters = new Set<string>();
	for (; end > 1; end--) {
		const letter = COMMENT.exec(blocks[end - 1]?.text ?? "")?.[1];
		if (letter === undefined) break;
		letters.add(letter);
	}
	const story = blocks.slice(0, end);
	const marks = [...letters].map((letter) => `[${letter}]`);
	const isMarked = (mark: string) => story.some(({ text }) => text.indexOf(mark) > 0);
	if (marks.length === 0 || !marks.every(isMarked)) return { blocks, removed: [] };
	const clean = (text: string) => marks.reduce((left, mark) => left.replaceAll(mark, ""), text);
	return {
		blocks: story.map((block) => ({ ...block, text: clean(block.text) })),
		removed: blocks.slice(end).map(({ text }) => ({ rule: "editor's comment", text })),
	};
}
