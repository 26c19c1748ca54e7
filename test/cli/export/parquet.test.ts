import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExportColumn } from "../../../cli/export/column.ts";
import { writeExport } from "../../../cli/export/write.ts";

interface Row {
	day?: string;
	title: string;
	value?: number;
	count?: number;
	about?: string[];
}
const columns: ExportColumn<Row>[] = [
	{ name: "day", type: "day", of: ({ day }) => day },
	{ name: "title", type: "text", of: ({ title }) => title },
	{ name: "value", type: "number", of: ({ value }) => value },
	{ name: "count", type: "whole number", of: ({ count }) => count },
	{ name: "about", type: "text", of: ({ about }) => about },
];
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-parquet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* generate(rows: Row[]): AsyncGenerator<Row> {
	yield* rows;
}

/** What DuckDB answers to a query over the file. */
async function duck(sql: string): Promise<unknown[][]> {
	const connection = await (await DuckDBInstance.create()).connect();
	return (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
}

test("DuckDB reads days as days, numbers as numbers, and what is absent as null", async () => {
	const out = join(folder, "a.parquet");
	const rows = [
		{ day: "2026-02-16", title: "Zürich – 株式", value: 3.2e9, count: 2, about: ["LOC:a", "ORG:b"] },
		{ title: "=1+1" },
		{ day: "1963-07-01", title: "old", value: -0.5, about: [] },
	];
	expect(await writeExport(generate(rows), columns, { format: "parquet", out })).toBe(3);
	expect(await duck(`select column_name, column_type from (describe select * from '${out}')`)).toEqual([
		["day", "DATE"],
		["title", "VARCHAR"],
		["value", "DOUBLE"],
		["count", "INTEGER"],
		["about", "VARCHAR"],
	]);
	expect(await duck(`select * from '${out}'`)).toEqual([
		["2026-02-16", "Zürich – 株式", 3.2e9, 2, "LOC:a; ORG:b"],
		[null, "=1+1", null, null, null],
		["1963-07-01", "old", -0.5, null, null],
	]);
});

test("more rows than a row group, and none at all, are files too", async () => {
	const out = join(folder, "b.parquet");
	const many = Array.from({ length: 45_000 }, (_, n) => ({ title: `t${n}`, count: n }));
	await writeExport(generate(many), columns, { format: "parquet", out });
	expect(await duck(`select count(*)::int, sum(count)::int from '${out}'`)).toEqual([
		[45_000, 1_012_477_500],
	]);
	await writeExport(generate([]), columns, { format: "parquet", out });
	expect(await duck(`select count(*)::int from '${out}'`)).toEqual([[0]]);
});

test("Parquet needs a file", async () => {
	await expect(writeExport(generate([]), columns, { format: "parquet" })).rejects.toThrow("--out");
});
