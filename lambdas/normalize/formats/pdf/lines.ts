import { joinDropCaps } from "./drop-caps.ts";
import type { Line, TextItem } from "./line.ts";
import { upright } from "./turned.ts";

/** A gap of this many times the type's size parts columns or cells; within a line it is a space. */
const COLUMN_GAP = 1.2;
const SPACE_GAP = 0.15;

/** Lines of a page from top to bottom, parted where a wide gap is. Text turned otherwise than most (watermarks, margins) is left out. */
export function readLines(items: TextItem[]): Line[] {
	const runs = joinDropCaps(upright(items.filter(({ str }) => str.trim() !== "")));
	const rows: Line[][] = [];
	for (const run of runs.toSorted((a, b) => b.y - a.y)) {
		const row = rows.at(-1);
		const first = row?.[0];
		// Raised and lowered characters belong to the line they stand at.
		if (row && first && first.y - run.y < Math.max(first.size, run.size) * 0.4) row.push(run);
		else rows.push([run]);
	}
	return rows.flatMap((row) => joinRow(row.toSorted((a, b) => a.x - b.x)));
}

function joinRow(row: Line[]): Line[] {
	const lines: Line[] = [];
	for (const run of unspaced(row)) {
		const line = lines.at(-1);
		const gap = line === undefined ? Infinity : run.x - line.right;
		if (line === undefined || gap > Math.max(line.size, run.size) * COLUMN_GAP) {
			lines.push({ ...run });
			continue;
		}
		// Bold by printing twice, a hair apart.
		if (run.text === line.text && Math.abs(run.x - line.x) < run.size * 0.2) continue;
		const space = gap > run.size * SPACE_GAP && !line.text.endsWith(" ") && !run.text.startsWith(" ");
		line.text += (space ? " " : "") + run.text;
		line.right = Math.max(line.right, run.right);
		if (run.text.length > 2) line.size = Math.max(line.size, run.size);
	}
	return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }));
}

/** "H A R B O U R": letters set apart to fill a line. Words of one or two letters count where others of the row are so set. */
const SPACED = /^\p{L}(?: \p{L}){4,}$/u;
const SPACED_SHORT = /^\p{L}(?: \p{L}){1,3}$/u;

function unspaced(row: Line[]): Line[] {
	if (!row.some(({ text }) => SPACED.test(text.trim()))) return row;
	return row.map((run) => {
		const text = run.text.trim();
		return SPACED.test(text) || SPACED_SHORT.test(text) ? { ...run, text: text.replaceAll(" ", "") } : run;
	});
}
