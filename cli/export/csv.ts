import type { Cell } from "./column.ts";

/**
 * A line of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it, which
 * spreadsheets hide: an article's title is nobody's program. Numbers stay as they are, negative ones too.
 */
export function csvLine(cells: readonly Cell[]): string {
	return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
	if (cell === undefined) return "";
	if (typeof cell === "number") return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What makes a cell a formula in Excel, LibreOffice or Google Sheets; the wide signs are what East Asian keyboards give. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
