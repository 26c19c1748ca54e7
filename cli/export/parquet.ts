import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { type Cell, type ColumnType, cellsOf, type ExportColumn } from "./column.ts";

/** Rows that are held before they are written: a row group. */
const GROUP_ROWS = 20_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][0];

const TYPES: Record<ColumnType, Omit<SchemaElement, "name">> = {
	text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
	number: { type: "DOUBLE" },
	"whole number": { type: "INT32" },
	day: { type: "INT32", converted_type: "DATE" },
};

/** Writes records to a Parquet file a row group at a time, so that memory does not grow with the file. */
export class ParquetFile<Record> {
	readonly #columns: readonly ExportColumn<Record>[];
	readonly #writer: ParquetWriter;
	#rows: Cell[][] = [];

	constructor(path: string, columns: readonly ExportColumn<Record>[]) {
		this.#columns = columns;
		const schema: SchemaElement[] = [
			{ name: "root", num_children: columns.length },
			...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] })),
		];
		this.#writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: "news-ingest" });
	}

	write(record: Record): void {
		this.#rows.push(cellsOf(this.#columns, record));
		if (this.#rows.length >= GROUP_ROWS) this.#flush();
	}

	end(): void {
		this.#flush();
		this.#writer.finish();
	}

	#flush(): void {
		const columnData = this.#columns.map(({ name, type }, n) => ({
			name,
			data: this.#rows.map((row) => typed(row[n], type)),
		}));
		if (this.#rows.length > 0) this.#writer.write({ columnData });
		this.#rows = [];
	}
}

function typed(cell: Cell, type: ColumnType): string | number | Date | null {
	if (cell === undefined) return null;
	return type === "day" ? new Date(`${cell}T00:00:00Z`) : cell;
}
