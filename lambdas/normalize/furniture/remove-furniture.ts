import type { Removed } from "../../shared/article.ts";
import type { DraftBlock } from "../draft.ts";
import { appeal, isAppeal } from "./appeal.ts";
import { byline } from "./byline.ts";
import { counter } from "./counter.ts";
import {
	copyright,
	deskCredit,
	numberedCaption,
	pictureCredit,
	reporterContact,
	sourceLine,
} from "./credits.ts";
import { advertisement, endMarks, shareLabels } from "./labels.ts";
import { lastHeading } from "./last-heading.ts";
import { commentLabel, cookieNotice, mailNotice, mailWarning } from "./notices.ts";
import { paywall } from "./paywall.ts";
import { printed } from "./printed.ts";
import { readMore } from "./read-more.ts";
import type { FurnitureMeta, Place, Rule } from "./rule.ts";
import { timestamp } from "./timestamp.ts";
import { repeatedTitle } from "./title.ts";

export type { FurnitureMeta } from "./rule.ts";

/** In the order they are tried; the first that matches gives the removal its name. */
const rules: readonly Rule[] = [
	repeatedTitle,
	byline,
	timestamp,
	printed,
	advertisement,
	endMarks,
	shareLabels,
	commentLabel,
	counter,
	readMore,
	paywall,
	appeal,
	cookieNotice,
	mailNotice,
	mailWarning,
	pictureCredit,
	numberedCaption,
	copyright,
	deskCredit,
	sourceLine,
	reporterContact,
	lastHeading,
];

/**
 * Takes out what is not the article whatever the file's format: bylines, times, pointers to other stories, appeals, credits.
 * Works on words alone; what only mark-up tells is the format readers' job. Twice is once.
 *
 * @returns the blocks that stay, in order, and what went with the rule that took it.
 */
export function removeFurniture(
	blocks: readonly DraftBlock[],
	meta: FurnitureMeta,
): { blocks: DraftBlock[]; removed: Removed[] } {
	const removed: Removed[] = [];
	let kept = [...blocks];
	for (let round = 0; round < 4; round++) {
		const before = removed.length;
		kept = sweep(kept, meta, removed, "from the top");
		kept = sweep(kept, meta, removed, "from the end");
		if (removed.length === before) break;
	}
	return { blocks: kept, removed };
}

/** One pass. Its position is relative to what was kept so far, so that a run of furniture at either end goes whole. */
function sweep(
	blocks: readonly DraftBlock[],
	meta: FurnitureMeta,
	removed: Removed[],
	direction: "from the top" | "from the end",
): DraftBlock[] {
	const kept: DraftBlock[] = [];
	let seen = 0;
	const fromTop = direction === "from the top";
	for (const original of fromTop ? blocks : blocks.toReversed()) {
		const block = withoutLastAppeal(original, removed);
		seen++;
		const left = blocks.length - seen;
		const place = placeOf(block, fromTop ? kept.length : left, fromTop ? left : kept.length, meta);
		const rule = rules.find((each) => each.matches(place));
		if (rule === undefined) kept.push(block);
		else removed.push({ rule: rule.name, text: place.text });
	}
	return fromTop ? kept : kept.reverse();
}

function placeOf(block: DraftBlock, fromTop: number, fromEnd: number, meta: FurnitureMeta): Place {
	const text = block.text.replace(/\s+/gu, " ").trim();
	return { block, text, words: text === "" ? 0 : text.split(" ").length, fromTop, fromEnd, meta };
}

/** "… he said. Share your thoughts in the comments below." loses its last sentence, and the one before if that is another. */
function withoutLastAppeal(block: DraftBlock, removed: Removed[]): DraftBlock {
	if (block.kind !== "paragraph" && block.kind !== "list-item") return block;
	let text = block.text.trimEnd();
	for (;;) {
		const start = lastSentenceStart(text);
		if (start === 0 || !isAppeal(text.slice(start))) break;
		removed.push({ rule: "appeal to the reader", text: text.slice(start) });
		text = text.slice(0, start).trimEnd();
	}
	return text.length === block.text.trimEnd().length ? block : { ...block, text };
}

/** Where the last sentence begins, looking back 300 characters at most; 0 where there is but one. */
function lastSentenceStart(text: string): number {
	const from = Math.max(0, text.length - 300);
	const tail = text.slice(from);
	let start = 0;
	for (const match of tail.matchAll(/[.!?…]["”’»)]?\s+(?=[\p{Lu}\p{Lo}])/gu))
		start = from + match.index + match[0].length;
	return start;
}
