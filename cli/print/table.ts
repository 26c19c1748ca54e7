import Table from "cli-table3";

/** One column: its heading and what of a row stands in it. `wide` columns share what the terminal has left. */
export interface Column<Row> {
	title: string;
	of(row: Row): string | number | undefined;
	wide?: boolean;
}

const FALLBACK_WIDTH = 160;
const LEAST_WIDE = 16;

/** Rows as a table that fits the terminal. */
export function tableText<Row>(rows: Row[], columns: Column<Row>[]): string {
	const cells = rows.map((row) => columns.map(({ of }) => clean(of(row))));
	const used = columns.filter(({ wide }, n) => wide || cells.some((line) => line[n] !== ""));
	const table = new Table({
		head: used.map(({ title }) => title),
		colWidths: widths(used, columns, cells),
		wordWrap: true,
		wrapOnWordBoundary: true,
		style: process.stdout.isTTY
			? { head: ["bold"], border: ["gray"], compact: true }
			: { head: [], border: [], compact: true },
	});
	for (const line of cells)
		table.push(columns.flatMap((column, n) => (used.includes(column) ? [line[n]!] : [])));
	return table.toString();
}

/** Control characters of a title or key would move the cursor. */
function clean(value: string | number | undefined): string {
	return String(value ?? "").replace(/\p{Cc}/gu, "�");
}

function widths<Row>(used: Column<Row>[], columns: Column<Row>[], cells: string[][]): number[] {
	const natural = used.map((column) => {
		const n = columns.indexOf(column);
		return Math.max(column.title.length, ...cells.map((line) => line[n]!.length)) + 2;
	});
	const width = process.stdout.columns || FALLBACK_WIDTH;
	const fixed = natural.reduce((sum, one, n) => (used[n]!.wide ? sum : sum + one), 0);
	const wide = used.filter((column) => column.wide).length;
	const share = Math.max(LEAST_WIDE, Math.floor((width - fixed - used.length - 1) / Math.max(1, wide)));
	return natural.map((one, n) => (used[n]!.wide ? Math.min(one, share) : one));
}
