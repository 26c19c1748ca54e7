import Table from "cli-table3";
import { columnsOf, wrap } from "./wrap.ts";

/** One column: its heading and what of a row stands in it. `wide` columns share what the terminal has left. */
export interface Column<Row> {
	title: string;
	of(row: Row): string | number | undefined;
	wide?: boolean;
}

const FALLBACK_WIDTH = 160;
const LEAST_WIDE = 10;
/** A space on either side of a cell. */
const PADDING = 2;

/** Rows as a table that fits the terminal; columns without content are left out. */
export function tableText<Row>(rows: Row[], columns: Column<Row>[]): string {
	const used = columns
		.map(({ of, ...column }) => ({ ...column, cells: rows.map((row) => clean(of(row))) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const natural = used.map(({ title, cells }) => Math.max(...[title, ...cells].map(columnsOf)) + PADDING);
	const room = (process.stdout.columns || FALLBACK_WIDTH) - used.length - 1;
	const colWidths = widths(
		natural,
		used.map(({ wide = false }) => wide),
		room,
	);
	const fitted = (text: string, n: number): string => wrap(text, colWidths[n]! - PADDING).join("\n");
	const table = new Table({
		head: used.map(({ title }, n) => fitted(title, n)),
		colWidths,
		style: process.stdout.isTTY
			? { head: ["bold"], border: ["gray"], compact: true }
			: { head: [], border: [], compact: true },
	});
	for (const row of rows.keys()) table.push(used.map(({ cells }, n) => fitted(cells[row]!, n)));
	return table.toString();
}

/** Control characters of a title or key would move the cursor. */
function clean(value: string | number | undefined): string {
	return String(value ?? "").replace(/\p{Cc}/gu, "�");
}

/** The wide columns share what the others leave; where that is too little for words, all columns give way. */
function widths(natural: number[], wide: boolean[], room: number): number[] {
	const total = (of: number[]): number => of.reduce((sum, one) => sum + one, 0);
	const cutTo = (level: number, all: boolean): number[] =>
		natural.map((one, n) => (all || wide[n] ? Math.min(one, level) : one));
	for (const all of [false, true])
		for (let level = Math.max(...natural, LEAST_WIDE); level >= (all ? PADDING + 1 : LEAST_WIDE); level--) {
			const cut = cutTo(level, all);
			if (total(cut) <= room) return cut;
		}
	return cutTo(PADDING + 1, true);
}
