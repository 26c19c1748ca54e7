import type { Removed } from "../../../shared/article.ts";
import type { Line } from "./line.ts";

const PAGE_NUMBER =
	/^[–—-]?\s?(?:(?:page|seite|p\.|pág\.?|página|стр\.)\s?)?\d{1,4}(?:\s?(?:of|\/|von|de|из)\s?\d{1,4})?\s?[–—-]?$/i;

/** How many lines at either end of a page are looked at. */
const EDGE = 3;

/**
 * Drops page numbers, and lines that stand at the top or bottom of several pages with the same words, whatever their numbers.
 */
export function dropRunningHeads(pages: Line[][]): { pages: Line[][]; removed: Removed[] } {
	const removed: Removed[] = [];
	const seen = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const often = Math.max(2, Math.ceil(pages.length / 2));
	const kept = pages.map((lines) => {
		const atEdge = new Set(edges(lines));
		return lines.filter((line) => {
			const running = atEdge.has(line) && (seen.get(keyOf(line)) ?? 0) >= often;
			const number = atEdge.has(line) && PAGE_NUMBER.test(line.text);
			if (!running && !number) return true;
			removed.push({ rule: number ? "page number" : "running head", text: line.text });
			return false;
		});
	});
	return { pages: kept, removed };
}

/** The lines at the top and at the bottom that a gap parts from the text: a page's own first lines stand close to the next. */
const edges = (lines: Line[]): Line[] => [
	...apart(lines.slice(0, EDGE + 1)),
	...apart(lines.slice(-EDGE - 1).reverse()),
];

function apart(lines: Line[]): Line[] {
	const last = lines.findIndex((line, index) => {
		const next = lines[index + 1];
		return next !== undefined && Math.abs(line.y - next.y) > Math.max(line.size, next.size) * 1.8;
	});
	return last < 0 ? lines.filter((line) => PAGE_NUMBER.test(line.text)) : lines.slice(0, last + 1);
}

const keyOf = (line: Line): string => `${line.text.replace(/\d+/g, "#")}@${Math.round(line.y / 6)}`;
