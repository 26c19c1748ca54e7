import type { Removed } from "../article.ts";
import { bylineNames, isBylineLine } from "../bylines.ts";
import { readDate } from "../dates.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { looksLikeHeading, looksLikeProse } from "../formats/text/headings.ts";
import { isTimestamp } from "../furniture/timestamp.ts";

export type Front = Pick<Draft, "title" | "bylines" | "published" | "modified" | "publisher">;

/** Headlines and other short lines looked at before the story must have begun. */
const LONGEST_FRONT = 12;

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
	let index = 0;
	for (; index < blocks.length - 1 && kept.length < LONGEST_FRONT; index++) {
		const block = blocks[index]!;
		const rule = metadataRule(block.text, front, removed.at(-1)?.rule);
		if (rule !== undefined) removed.push({ rule, text: block.text });
		else if (looksLikeHeading(block.text)) kept.push(block);
		else break;
	}
	// Kinds do not count: a text that is normalized again has lost them.
	const headed = kept.length <= 2 && looksLikeProse(blocks[index]?.text ?? "");
	if (!headed) return { blocks: [...kept, ...blocks.slice(index)], removed, front };
	for (const [order, { text }] of kept.entries()) {
		if (order === 0) front.title = { value: text, source: "heading" };
		const isTitle = order === 0 && (title === undefined || sameWords(title, text));
		removed.push({ rule: isTitle ? "title" : "deck", text });
	}
	return { blocks: blocks.slice(index), removed, front };
}

const sameWords = (a: string, b: string): boolean =>
	a.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") === b.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Takes off what wires put below a story: "(MORE)", "AP-NY-02-16-26 1015EST". */
export function dropTrailer(blocks: DraftBlock[]): { blocks: DraftBlock[]; removed: Removed[] } {
	const last = blocks.findLastIndex(
		({ text }) => !isSlug(text) && !/^\(?(?:more(?: to come| follows)?|ends?)\)?$/i.test(text),
	);
	return {
		blocks: blocks.slice(0, last + 1),
		removed: blocks.slice(last + 1).map(({ text }) => ({ rule: "wire slug", text })),
	};
}

/** The rule by which a line is no text, after noting in `front` what it says. */
function metadataRule(line: string, front: Front, previous: string | undefined): string | undefined {
	if (isSlug(line)) return "wire slug";
	const label =
		/^(headline|title|author|byline|by|date|published|updated|source|publication|dateline|slug|section)\s?:\s+(.{1,200})$/i.exec(
			line,
		);
	if (label !== null && noteLabel(label[1]!.toLowerCase(), label[2]!, front)) return "header line";
	if (isBylineLine(line)) {
		// "By Jane Roe | Published 16 February 2026, 10:15 GMT".
		front.bylines ??= { value: bylineNames(line), source: "byline" };
		noteTimes(line, front);
		return "byline";
	}
	if (isTimestamp(line) && readDate(line) !== undefined) {
		noteTimes(line, front);
		return "timestamp";
	}
	if (previous === "byline" && /^[\p{Lu}\p{L} .,'’/&-]{2,60}$/u.test(line) && JOB_LINE.test(line))
		return "byline";
	return undefined;
}

const JOB_LINE =
	/\b(?:writer|reporter|correspondent|editor|associated press|reuters|agence france|columnist|staff|bureau)\b/i;

// "BC-NKorea-Street, 3rd Ld-Writethru", "^AM-KOREA-STREET<", "AP-NY-02-16-26 1015EST", "URGENT", "(Eds: updates with quotes)".
const SLUG =
	/^(?:\^?(?:BC|AM|PM|US|EU|AS|ML|AF|LT|FBN|BBO)-{1,2}[\p{L}\d][^\s]{2,60}(?:,? .{0,80})?$|.{0,60}\b(?:\d(?:st|nd|rd|th) (?:ld|lead)|ld-writethru|writethru)\b.{0,60}$|[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d(?:\d\d)? \d{4}|\(?eds?(?:itors?)?(?:'s note| note)?: .{3,200}$|(?:urgent|bulletin|flash|embargoed?|hold for release)\b.{0,60}$|(?:word count|words|slug|keywords?): .{1,80}$|\d{1,5} words$)/iu;

function isSlug(line: string): boolean {
	return line.length <= 220 && SLUG.test(line.trim());
}

function noteTimes(line: string, front: Front): void {
	for (const part of line.split(/[|•·;]|(?=\b(?:last )?updated?\b)/i)) {
		const date = readDate(part);
		if (date === undefined) continue;
		if (/updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn|обновл/i.test(part))
			front.modified ??= { value: date, source: "page" };
		else front.published ??= { value: date, source: "page" };
	}
}

/** Header lines that people put on top of text files: `Title: …`, `Date: …`. False where the value is none. */
function noteLabel(label: string, value: string, front: Front): boolean {
	switch (label) {
		case "headline":
		case "title":
			front.title ??= { value, source: "heading" };
			return true;
		case "author":
		case "byline":
		case "by": {
			const names = bylineNames(value);
			if (names.length > 0) front.bylines ??= { value: names, source: "byline" };
			return names.length > 0;
		}
		case "date":
		case "published":
		case "updated": {
			if (readDate(value) === undefined) return false;
			noteTimes(`${label}: ${value}`, front);
			return true;
		}
		case "source":
		case "publication":
			if (value.length > 60 || looksLikeProse(value)) return false;
			front.publisher ??= { value, source: "page" };
			return true;
		default:
			return label === "slug";
	}
}
