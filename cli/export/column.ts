/** What a column holds: numbers and days stay numbers and days in formats that know them. */
export type ColumnType = "text" | "number" | "whole number" | "day";

/** One column of an export. A list is one text, its parts joined by "; ". */
export interface ExportColumn<Record> {
	name: string;
	type: ColumnType;
	of(record: Record): string | number | string[] | undefined;
}

/** What stands in a cell; empty where the record says nothing. */
export type Cell = string | number | undefined;

/** The cells of a record, in the order of the columns. */
export function cellsOf<Record>(columns: readonly ExportColumn<Record>[], record: Record): Cell[] {
	return columns.map(({ of }) => {
		const value = of(record);
		if (Array.isArray(value)) return value.length === 0 ? undefined : value.join("; ");
		return value;
	});
}
