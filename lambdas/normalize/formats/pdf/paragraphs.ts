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

/**
 * The blocks of all pages, given as columns of lines in reading order; the headline where type tells it; and the lines of
 * small print that were left out.
 */
export function pageBlocks(pages: Line[][][]): { blocks: DraftBlock[]; title?: string; small: string[] } {
	const body = bodySize(pages.flat(2));
	const paragraphs: Paragraph[] = [];
	const small: string[] = [];
	for (const column of pages.flat()) {
		const all = splitColumn(column, body);
		const found = all.filter(({ size }) => size > body * SMALL);
		for (const paragraph of all)
			if (!found.includes(paragraph)) small.push(...paragraph.lines.map((line) => line.text));
		const last = paragraphs.at(-1);
		// A paragraph goes on at the top of the next column or page where its last line ends like no sentence.
		if (last && found[0] && continues(last, found[0], body)) last.lines.push(...found.shift()!.lines);
		paragraphs.push(...found);
	}
	const known = vocabulary(pages.flat(2).map((line) => line.text));
	const title = takeTitle(paragraphs, body);
	const sizes = [
		...new Set(paragraphs.filter(({ size }) => size > body * 1.12).map(({ size }) => size)),
	].sort((a, b) => b - a);
	const blocks = paragraphs.map((paragraph): DraftBlock => {
		const text = joinWrapped(
			paragraph.lines.map((line) => line.text),
			known,
		);
		if (BULLET.test(text)) return { kind: "list-item", text: text.replace(BULLET, "") };
		if (paragraph.size > body * 1.12 && text.length < 200)
			return { kind: "heading", level: Math.min(6, sizes.indexOf(paragraph.size) + 2), text };
		return { kind: "paragraph", text };
	});
	const headline =
		title &&
		joinWrapped(
			title.lines.map((line) => line.text),
			known,
		);
	return headline ? { blocks, title: headline, small } : { blocks, small };
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
	const top = paragraphs.slice(0, 8);
	const largest = Math.max(0, ...top.map(({ size }) => size));
	const index = top.findIndex(({ size, lines }) => size === largest && lines.join("").length > 8);
	if (largest < body * 1.25 || index < 0) return undefined;
	return paragraphs.splice(index, 1)[0];
}

function quantile(values: number[], share: number): number | undefined {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
}
