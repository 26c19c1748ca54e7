import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { CliError } from "../cli-error.ts";
import { cellsOf, type ExportColumn } from "./column.ts";
import { csvLine } from "./csv.ts";

export const FORMATS = ["csv", "jsonl", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Writes records to a file, or to standard output where none is named, as they come.
 * @returns how many
 */
export async function writeExport<Record extends object>(
	records: AsyncIterable<Record>,
	columns: readonly ExportColumn<Record>[],
	{ format, out }: { format: Format; out?: string | undefined },
): Promise<number> {
	if (format === "parquet") return writeParquet(records, columns, out);
	const stream = out === undefined ? process.stdout : createWriteStream(out);
	if (out !== undefined) await once(stream, "open");
	const write = async (text: string) => {
		if (!stream.write(text)) await once(stream, "drain");
	};
	if (format === "csv") await write(csvLine(columns.map(({ name }) => name)));
	let count = 0;
	for await (const record of records) {
		await write(format === "csv" ? csvLine(cellsOf(columns, record)) : `${JSON.stringify(record)}\n`);
		count++;
	}
	if (out !== undefined) {
		stream.end();
		await finished(stream);
	}
	return count;
}

async function writeParquet<Record extends object>(
	records: AsyncIterable<Record>,
	columns: readonly ExportColumn<Record>[],
	out: string | undefined,
): Promise<number> {
	if (out === undefined) throw new CliError("Parquet is written from its end: name a file with --out");
	await (await open(out, "w")).close();
	const { ParquetFile } = await import("./parquet.ts");
	const file = new ParquetFile(out, columns);
	let count = 0;
	for await (const record of records) {
		file.write(record);
		count++;
	}
	file.end();
	return count;
}
