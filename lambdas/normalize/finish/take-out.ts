import type { Removed } from "../../shared/article.ts";
import type { DraftBlock, Front } from "../draft.ts";
import { blocksOfLines } from "../formats/text/read-text.ts";
import { removeFurniture } from "../furniture/remove-furniture.ts";
import { cleanBlocks } from "./clean-blocks.ts";
import { dropTrailer, readFront } from "./front.ts";

/** What is left of a draft: the article's blocks, what went, and the metadata that was among it. */
export interface TakenOut {
	blocks: DraftBlock[];
	removed: Removed[];
	front: Front;
}

/** Two or three rounds are enough for any file but one that was made to need more. */
const MOST_ROUNDS = 12;

/**
 * Takes out what stands before and after the story and what is furniture, until nothing more goes: one uncovers the other.
 *
 * First with all that the format says. Then the blocks are judged as a reader of the bare text would judge them, who knows
 * neither the file's metadata nor its headings and lists, until such a reader takes nothing out. That is what normalizing
 * the text again does, so that it changes nothing, whatever the rules are: after "16 February 2026 / Sign up for our
 * newsletter." the appeal goes, and the date, no longer a heading over prose, with it.
 */
export function takeOut(all: readonly DraftBlock[], stated: Front): TakenOut {
	const found = sweep(all, stated);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const seen = sweep(asText(found.blocks), {});
		const settled = textOf(seen.blocks) === textOf(found.blocks);
		found.blocks = seen.blocks.map(({ text, stated: kind }) => ({ text, ...kind! }));
		found.removed.push(...seen.removed);
		found.front = { ...seen.front, ...found.front };
		if (settled) break;
	}
	return found;
}

/** Front, trailer and furniture, as long as one uncovers the other. */
function sweep(all: readonly DraftBlock[], stated: Front): TakenOut {
	const removed: Removed[] = [];
	let blocks = [...all];
	let front: Front = {};
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const before = removed.length;
		const opened = readFront(
			blocks,
			stated.title?.source === "document properties" ? undefined : stated.title?.value,
		);
		front = { ...opened.front, ...front };
		const { title, bylines, publisher } = { ...front, ...stated };
		const ended = dropTrailer(opened.blocks);
		const rest = removeFurniture(ended.blocks, {
			title: title?.value,
			bylines: bylines?.value,
			publisher: publisher?.value,
		});
		removed.push(...opened.removed, ...ended.removed, ...rest.removed);
		blocks = rest.blocks;
		if (removed.length === before) break;
	}
	return { blocks, removed, front };
}

/** The blocks as a reader of the bare text sees them, each with what the format says it is. */
function asText(blocks: readonly DraftBlock[]): DraftBlock[] {
	const read = blocksOfLines(blocks.map(({ text }) => text));
	return cleanBlocks(
		read.map((block, index) => {
			const { kind, level } = blocks[index]!;
			return { ...block, stated: { kind, ...(level !== undefined && { level }) } };
		}),
	);
}

const textOf = (blocks: readonly DraftBlock[]): string => blocks.map(({ text }) => text).join("\n");
