import { isBylineLine } from "../../bylines.ts";
import type { DraftBlock } from "../../draft.ts";
import { isEndOfRelease } from "../../finish/slugs.ts";
import { joinWrapped, vocabulary } from "./hyphens.ts";
import type { Line } from "./line.ts";

interface Paragraph {
	lines: Line[];
	size: number;
}

const BULLET = /^(?:[•‣▪●◦·*–-]\s+)/;

/** Type smaller than the text's by this: captions, credits, footnotes. */
const SMALL = 0.88;

/** A story as its page shows it: its blocks, the headline where type tells it, and the lines of small print that were left out. */
export interface PrintedStory {
	blocks: DraftBlock[];
	title?: string;
	small: string[];
}

/**
 * The stories of all pages, given as columns of lines in reading order: nearly always one. A page of a paper may hold several,
 * each with a headline and below it who wrote it.
 */
export function pageStories(pages: Line[][][]): [PrintedStory, ...PrintedStory[]] {
	const body = bodySize(pages.flat(2));
	const known = vocabulary(pages.flat(2).map((line) => line.text));
	const paragraphs: Paragraph[] = [];
	for (const column of pages.flat()) {
		const found = split(column, body);
		const first = found.findIndex((paragraph) => !isSmall(paragraph, body));
		const last = paragraphs.findLast((paragraph) => !isSmall(paragraph, body));
		const opening = found[first];
		// A paragraph goes on at the top of the next column or page where its last line ends like no sentence.
		if (last && opening && continues(last, opening, body)) {
			last.lines.push(...opening.lines);
			found.splice(first, 1);
		}
		paragraphs.push(...found);
	}
	const [first, ...others] = parted(paragraphs, body);
	const story = (each: Paragraph[]) => printedStory(each, body, known);
	return [story(first), ...others.map(story)];
}

/** A column's paragraphs; a caption that stands beside one does not part it. */
function split(column: Line[], body: number): Paragraph[] {
	const [small, text] = [true, false].map((wanted) =>
		column.filter(({ size }) => isSmall({ size: Math.round(size * 2) / 2 }, body) === wanted),
	);
	const place = new Map(column.map((line, index) => [line, index] as const));
	const placeOf = ({ lines }: Paragraph) => place.get(lines[0] as Line) ?? 0;
	return [...splitColumn(small ?? [], body), ...splitColumn(text ?? [], body)].sort(
		(a, b) => placeOf(a) - placeOf(b),
	);
}

const isSmall = ({ size }: Pick<Paragraph, "size">, body: number): boolean => size <= body * SMALL;
const textOf = ({ lines }: Paragraph): string => lines.map(({ text }) => text).join(" ");

/** A later headline is set nearly as large as the first. */
const AS_LARGE = 0.75;

/** The paragraphs of each story. Chapters of a report have headings of one size too, but nobody signs them. */
function parted(paragraphs: Paragraph[], body: number): [Paragraph[], ...Paragraph[][]] {
	const top = Math.max(0, ...paragraphs.slice(0, TITLE_WITHIN).map(({ size }) => size));
	const isHeadline = ({ size }: Paragraph) => size >= top * AS_LARGE && size >= body * HEADLINE;
	const isSigned = (index: number) =>
		paragraphs.slice(index + 1, index + 3).some((paragraph) => isBylineLine(textOf(paragraph)));
	const starts = paragraphs.flatMap((paragraph, index) =>
		isHeadline(paragraph) && isSigned(index) ? [index] : [],
	);
	const [, ...later] = starts;
	const stories = [0, ...later].map((start, n) => paragraphs.slice(start, later[n]));
	const [first = paragraphs, ...others] = stories;
	return [first, ...others];
}

/** How much larger than the text a headline is at least, and among which of the first paragraphs it stands. */
const [HEADLINE, TITLE_WITHIN] = [1.25, 8];

function printedStory(all: readonly Paragraph[], body: number, known: ReadonlySet<string>): PrintedStory {
	const paragraphs = all.filter((paragraph) => !isSmall(paragraph, body));
	const small = all
		.filter((paragraph) => isSmall(paragraph, body))
		.flatMap(({ lines }) => lines.map(({ text }) => text));
	const joined = ({ lines }: Paragraph) =>
		joinWrapped(
			lines.map(({ text }) => text),
			known,
		);
	const title = takeTitle(paragraphs, body);
	const sizes = [
		...new Set(paragraphs.filter(({ size }) => size > body * 1.12).map(({ size }) => size)),
	].sort((a, b) => b - a);
	const blocks = paragraphs.map((paragraph): DraftBlock => {
		const text = joined(paragraph);
		if (BULLET.test(text)) return { kind: "list-item", text: text.replace(BULLET, "") };
		if (paragraph.size > body * 1.12 && text.length < 200)
			return { kind: "heading", level: Math.min(6, sizes.indexOf(paragraph.size) + 2), text };
		return { kind: "paragraph", text };
	});
	return { blocks, small, ...(title && { title: joined(title) }) };
}

/** The size most characters are set in. */
function bodySize(lines: Line[]): number {
	const weights = new Map<number, number>();
	for (const { size, text } of lines) {
		const key = Math.round(size * 2) / 2;
		weights.set(key, (weights.get(key) ?? 0) + text.length);
	}
	return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function splitColumn(lines: Line[], body: number): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	const gaps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
	// The lower quarter: where paragraphs have two lines each, half of the gaps are those between them.
	const leading =
		quantile(
			gaps.filter((gap) => gap > 0 && gap < body * 3),
			0.25,
		) ?? body * 1.2;
	const left =
		quantile(
			lines.map((line) => line.x),
			0.5,
		) ?? 0;
	const right = Math.max(...lines.map((line) => line.right));
	for (const [index, line] of lines.entries()) {
		const previous = lines[index - 1];
		const current = paragraphs.at(-1);
		if (previous && current && goesOn(previous, line)) current.lines.push(line);
		else paragraphs.push({ lines: [line], size: Math.round(line.size * 2) / 2 });
	}
	return paragraphs;

	function goesOn(previous: Line, line: Line): boolean {
		const gap = previous.y - line.y;
		if (Math.abs(previous.size - line.size) > body * 0.1) return false;
		if (gap > Math.max(leading, line.size * 1.15) * 1.3 || gap < 0) return false;
		// "– ends –" stands alone, however close the contacts below it.
		if (BULLET.test(line.text) || isEndOfRelease(previous.text)) return false;
		const indented = line.x - left > line.size * 0.7 && previous.x - left < line.size * 0.7;
		const full = right - previous.right < (right - left) * 0.25;
		if (indented && (endsSentence(previous.text) || !full)) return false;
		// A short last line ends a paragraph even where nothing else shows it.
		return full || !endsSentence(previous.text) || previous.x - left > line.size * 2;
	}
}

const endsSentence = (text: string): boolean => /[.!?。！？:;]["”’»)\]]*$/.test(text);

function continues(last: Paragraph, next: Paragraph, body: number): boolean {
	const end = last.lines.at(-1)!.text;
	const start = next.lines[0]!.text;
	if (last.size !== next.size || Math.abs(last.size - body) > body * 0.12 || BULLET.test(start)) return false;
	if (/^\p{Ll}/u.test(start)) return true;
	return !endsSentence(end) && last.lines.length > 1;
}

/** The largest type of the first page's upper part, where it is clearly larger than the text's. */
function takeTitle(paragraphs: Paragraph[], body: number): Paragraph | undefined {
	const top = paragraphs.slice(0, TITLE_WITHIN);
	const largest = Math.max(0, ...top.map(({ size }) => size));
	const index = top.findIndex(({ size, lines }) => size === largest && lines.join("").length > 8);
	if (largest < body * HEADLINE || index < 0) return undefined;
	return paragraphs.splice(index, 1)[0];
}

function quantile(values: number[], share: number): number | undefined {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
}
