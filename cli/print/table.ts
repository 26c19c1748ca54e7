import { styleText } from "node:util";
import { clean } from "./clean.ts";
import { columnsOf, longestWord, wrap } from "./wrap.ts";

/** One column: its heading and what of a row stands in it. */
export interface Column<Row> {
	title: string;
	of(row: Row): string | number | undefined;
	/** May be broken into lines, between words. */
	wide?: boolean;
	/** May end in "…" after the third line: it is told whole elsewhere. */
	cut?: boolean;
	/** A narrower column would say too little: terminal columns. */
	least?: number;
	/** Left out where there is no room, the highest first; those without one never are. */
	spare?: number;
}

/** Rows under a line of their own. */
export interface Group<Row> {
	heading: string;
	rows: Row[];
}

interface Filled {
	title: string;
	cells: string[];
	wide: boolean;
	cut: boolean;
	spare: number;
	least: number;
	right: boolean;
}

/** Where there is no terminal, such as in a file. */
const FALLBACK_WIDTH = 100;
/** What is wider is hard to follow. */
const LARGEST_WIDTH = 160;
const GAP = "  ";
const MOST_LINES = 3;

/**
 * Rows as a table that fits the terminal: columns without content are left out, then those that can be spared; words
 * are never broken, and no row is taller than three lines. What does not fit even so is stacked, a record after another.
 */
export function tableText<Row>(rows: Row[], columns: Column<Row>[]): string {
	return groupedTable([{ heading: "", rows }], columns);
}

/** The same for rows in groups, each under its heading. */
export function groupedTable<Row>(groups: Group<Row>[], columns: Column<Row>[]): string {
	const width = terminalWidth();
	const rows = groups.flatMap((group) => group.rows);
	const used = columns.map((column) => filled(column, rows)).filter(({ cells }) => cells.some(Boolean));
	const chosen = fitting(used, width);
	if (chosen === undefined) return stacked(groups, used, width);
	const { kept, widths } = chosen;
	const line = (texts: string[]): string =>
		texts
			.map((text, n) => pad(text, widths[n] ?? 0, kept[n]?.right ?? false))
			.join(GAP)
			.trimEnd();
	const head = line(kept.map(({ title }) => title));
	const whole = widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);
	const lines = [styled("bold", head), styled("gray", "─".repeat(whole))];
	let row = 0;
	for (const group of groups) {
		if (group.heading !== "") lines.push(...headingLines(group.heading, width));
		for (const _ of group.rows) {
			const cells = kept.map((column, n) => linesOf(column, row, widths[n] ?? 0));
			const height = Math.max(...cells.map(({ length }) => length));
			for (let n = 0; n < height; n++) lines.push(line(cells.map((cell) => cell[n] ?? "")));
			row++;
		}
	}
	return lines.join("\n");
}

export function terminalWidth(): number {
	return Math.min(process.stdout.columns || Number(process.env.COLUMNS) || FALLBACK_WIDTH, LARGEST_WIDTH);
}

/** Emphasis on a terminal, nothing elsewhere. */
export function styled(style: "bold" | "gray", text: string): string {
	return process.stdout.isTTY ? styleText(style, text) : text;
}

/** A line over rows, set off from those before. */
export const headingLines = (heading: string, width = terminalWidth()): string[] => [
	"",
	...wrap(clean(heading), width).map((text) => styled("bold", text)),
];

function filled<Row>(
	{ title, of, wide = false, cut = false, spare = 0, least = 0 }: Column<Row>,
	rows: Row[],
): Filled {
	const values = rows.map(of);
	const right = values.every((value) => value === undefined || typeof value === "number");
	return { title, cells: values.map(clean), wide, cut, spare, least, right };
}

/** The most columns that fit, and how wide each is. */
function fitting(columns: Filled[], width: number): { kept: Filled[]; widths: number[] } | undefined {
	let kept = columns;
	for (;;) {
		const widths = widthsOf(kept, width - GAP.length * (kept.length - 1));
		if (widths) return { kept, widths };
		const most = Math.max(...kept.map(({ spare }) => spare));
		if (!(most > 0)) return undefined;
		const dropped = kept.findLast(({ spare }) => spare === most);
		kept = kept.filter((column) => column !== dropped);
	}
}

/** Wide columns share what the others leave; undefined where a word would break or a row would be too tall. */
function widthsOf(columns: Filled[], room: number): number[] | undefined {
	const natural = columns.map(({ title, cells }) => Math.max(...[title, ...cells].map(columnsOf)));
	const least = columns.map(({ title, cells, wide, least }, n) =>
		wide
			? Math.max(Math.min(least, natural[n] ?? 0), columnsOf(title), ...cells.map(longestWord))
			: (natural[n] ?? 0),
	);
	for (let level = Math.max(...natural, 0); level > 0; level--) {
		const widths = natural.map((one, n) => Math.max(Math.min(one, level), least[n] ?? 0));
		if (widths.reduce((sum, one) => sum + one, 0) > room) continue;
		const tall = columns.some(
			({ cells, cut }, n) => !cut && cells.some((cell) => wrap(cell, widths[n] ?? 0).length > MOST_LINES),
		);
		return tall ? undefined : widths;
	}
	return undefined;
}

function linesOf({ cells }: Filled, row: number, width: number): string[] {
	const lines = wrap(cells[row] ?? "", width);
	if (lines.length <= MOST_LINES) return lines;
	const last = lines[MOST_LINES - 1] ?? "";
	const room = columnsOf(last) < width ? last : last.slice(0, Math.max(0, last.lastIndexOf(" ")));
	return [...lines.slice(0, MOST_LINES - 1), `${room}…`];
}

/** Each record under the one before, a line a column. */
function stacked<Row>(groups: Group<Row>[], columns: Filled[], width: number): string {
	const label = Math.max(...columns.map(({ title }) => columnsOf(title)));
	const lines: string[] = [];
	let row = 0;
	for (const { heading, rows } of groups) {
		if (heading !== "") lines.push(...headingLines(heading, width));
		for (const _ of rows) {
			if (lines.length > 0) lines.push("");
			for (const { title, cells } of columns)
				for (const [n, text] of wrap(cells[row] ?? "", Math.max(10, width - label - GAP.length)).entries())
					if (text !== "") lines.push(`${pad(n === 0 ? title : "", label, false)}${GAP}${text}`);
			row++;
		}
	}
	return lines.join("\n");
}

function pad(text: string, width: number, right: boolean): string {
	const blank = " ".repeat(Math.max(0, width - columnsOf(text)));
	return right ? blank + text : text + blank;
}
