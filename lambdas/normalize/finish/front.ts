import type { Removed } from "../../shared/article.ts";
import { bylineNames, isBylineLine } from "../bylines.ts";
import { readDate } from "../dates.ts";
import type { DraftBlock, Front } from "../draft.ts";
import { looksLikeHeading, looksLikeProse } from "../formats/text/headings.ts";
import { isMailFooter } from "../furniture/notices.ts";
import { isPrinted } from "../furniture/printed.ts";
import { isIsoTime, isTimestamp } from "../furniture/timestamp.ts";
import { HEADLINE_MARK } from "./clean-metadata.ts";
import { readLoneDateline } from "./dateline.ts";
import { readHeaderLine } from "./header-lines.ts";
import { isContactsHeading, isEditorsOnly, isEndOfRelease, isInitials, isSlug } from "./slugs.ts";
import { noteTimes } from "./times.ts";

/** Headlines and other short lines looked at before the story must have begun. */
const LONGEST_FRONT = 12;
/** A headline and its decks. */
const MOST_DECKS = 3;

/**
 * Reads what stands before the story: wire slugs, headline and deck, byline, times. They become metadata and are taken
 * out whatever the format, since a text that kept them would give them up when it is normalized again.
 *
 * @param title the title the file states, to tell it from a deck.
 */
export function readFront(
	blocks: DraftBlock[],
	title?: string,
): { blocks: DraftBlock[]; removed: Removed[]; front: Front } {
	const removed: Removed[] = [];
	const front: Front = {};
	const kept: DraftBlock[] = [];
	let headLines = 0;
	let index = 0;
	for (; index < blocks.length - 1 && kept.length < LONGEST_FRONT; index++) {
		const block = blocks[index]!;
		const rule = metadataRule(block.text, front, removed.at(-1)?.rule);
		if (rule !== undefined) {
			removed.push({ rule, text: block.text });
			headLines = kept.length;
		} else if (looksLikeHeading(block.text)) kept.push(block);
		else break;
	}
	const opened = removed.length > 0 && title === undefined && front.title === undefined;
	const head = kept.slice(0, headSize(kept.length, headLines, opened, blocks[index]?.text ?? ""));
	const headline = head[isKicker(head) ? 1 : 0]?.text;
	if (headline !== undefined)
		front.title ??= { value: headline.replace(HEADLINE_MARK, ""), source: "heading" };
	for (const { text } of head) {
		const isTitle = text === headline && (title === undefined || sameWords(title, text));
		removed.push({ rule: isTitle ? "title" : "deck", text });
	}
	return { blocks: [...kept.slice(head.length), ...blocks.slice(index)], removed, front };
}

/**
 * How many of the short lines before the story are headline and decks: one or two over prose; those that a byline or date
 * parts from the rest; the first after a slug ("BC-Harbor", "Harbor closes", then key points). Kinds do not count: a text
 * that is normalized again has lost them.
 */
function headSize(lines: number, beforeMetadata: number, opened: boolean, next: string): number {
	if (lines <= 2 && looksLikeProse(next)) return lines;
	if (beforeMetadata > 0 && beforeMetadata <= MOST_DECKS) return beforeMetadata;
	return opened && lines > 0 ? 1 : 0;
}

/** "POLITICS", then "Minister quits after row over harbour funds": the first is the page's part, not the headline. */
function isKicker([first, second]: readonly DraftBlock[]): boolean {
	if (first === undefined || second === undefined) return false;
	// "Sill Courier | Cracked bolts …" above "Cracked bolts …": the tab's title.
	if (first.text.split(/ [|–—-] /).length > 1 && first.text.split(/ [|–—-] /).includes(second.text))
		return true;
	return first.text.split(" ").length <= 2 && second.text.split(" ").length >= 4;
}

const sameWords = (a: string, b: string): boolean =>
	a.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") === b.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Takes off what wires put below a story: "(MORE)", "AP-NY-02-16-26 1015EST", and all that only editors may read. */
export function dropTrailer(blocks: DraftBlock[]): { blocks: DraftBlock[]; removed: Removed[] } {
	const end = editorsNotes(blocks);
	const last = blocks
		.slice(0, end)
		.findLastIndex(
			({ text }) => !isSlug(text) && !/^\(?(?:more(?: to come| follows)?|ends?)\)?$/i.test(text),
		);
	return {
		blocks: blocks.slice(0, last + 1),
		removed: blocks
			.slice(last + 1)
			.map(({ text }, index) => ({ rule: last + 1 + index < end ? "wire slug" : "note to editors", text })),
	};
}

/** Where the notes to editors begin that end a dispatch; its length where there are none. */
function editorsNotes(blocks: readonly DraftBlock[]): number {
	const short = blocks.findLastIndex(({ text }) => looksLikeProse(text)) + 1;
	const notes = blocks.findIndex(
		({ text }, index) => index > 2 && (isEditorsOnly(text) || (index >= short && isInitials(text))),
	);
	return Math.min(notes < 0 ? blocks.length : notes, afterRelease(blocks), contacts(blocks));
}

/** Where a release names whom to ask: a heading with nothing behind it but short lines, one of them a telephone or an address. */
function contacts(blocks: readonly DraftBlock[]): number {
	const heading = blocks.findIndex(({ text }, index) => index > 1 && isContactsHeading(text));
	const behind = blocks.slice(heading + 1);
	const isList = behind.length < 12 && behind.every(({ text }) => text.length < 160);
	const reaches = behind.some(({ text }) => /\S@[^\s@]{1,80}\.\p{L}{2}|\+?\d[\d ().-]{7,20}\d/u.test(text));
	return heading >= 0 && isList && reaches ? heading : blocks.length;
}

/** What stands below the mark that ends a press release, where that is less than the release; the mark goes by itself. */
function afterRelease(blocks: readonly DraftBlock[]): number {
	const mark = blocks.findIndex(({ text }, index) => index > 2 && isEndOfRelease(text));
	const size = (some: readonly DraftBlock[]) => some.reduce((sum, { text }) => sum + text.length, 0);
	return mark < 0 || size(blocks.slice(mark)) > size(blocks.slice(0, mark)) ? blocks.length : mark + 1;
}

/** The rule by which a line is no text, after noting in `front` what it says. */
function metadataRule(line: string, front: Front, previous: string | undefined): string | undefined {
	// Before slugs: "2026-02-16" under a headline has the shape of one.
	if (isIsoTime(line) && noteTimestamp(line, front)) return "timestamp";
	if (isSlug(line)) {
		// "For immediate release: 5 March 2026".
		if (/^for immediate release/i.test(line)) noteTimestamp(line, front);
		return "wire slug";
	}
	if (isMailFooter(line)) return "mail footer";
	if (isPrinted(line)) return "printed notice";
	if (readHeaderLine(line, front)) return "header line";
	if (isBylineLine(line)) {
		// "By Jane Roe | Published 16 February 2026, 10:15 GMT".
		front.bylines ??= { value: bylineNames(line), source: "byline" };
		noteTimes(line, front);
		return "byline";
	}
	if (isTimestamp(line) && noteTimestamp(line, front)) return "timestamp";
	if (noteDateline(line, front)) return "dateline";
	if (previous === "byline" && /^[\p{Lu}\p{L} .,'’/&-]{2,60}$/u.test(line) && JOB_LINE.test(line))
		return "byline";
	return undefined;
}

function noteTimestamp(line: string, front: Front): boolean {
	if (readDate(line) === undefined) return false;
	noteTimes(line, front);
	return true;
}

/** Byline and times among lines that are no text, such as the small print of a PDF. */
export function metadataIn(lines: readonly string[]): Pick<Front, "bylines" | "published" | "modified"> {
	const front: Front = {};
	for (const line of lines) metadataRule(line, front, undefined);
	const { bylines, published, modified } = front;
	return { ...(bylines && { bylines }), ...(published && { published }), ...(modified && { modified }) };
}

/** "Velmar, Arland, Feb 17, 2026 (AFP) -" on a line of its own. */
function noteDateline(line: string, front: Front): boolean {
	const found = readLoneDateline(line);
	if (found?.place === undefined) return false;
	front.dateline ??= { value: found.place, source: "dateline" };
	if (found.agency !== undefined) front.publisher ??= { value: found.agency, source: "dateline" };
	if (found.date !== undefined) front.published ??= { value: found.date, source: "dateline" };
	return true;
}

const JOB_LINE =
	/\b(?:writer|reporter|correspondent|editor|associated press|reuters|agence france|columnist|staff|bureau)\b/i;
