import type { Copy } from "../../ask/duplicates.ts";
import type { FailureRow, Head } from "../../lambdas/index/schema.ts";
import { type PrintOptions, printJsonLines } from "./json-lines.ts";
import { type Column, tableText } from "./table.ts";

const COLUMNS: Column<Head>[] = [
	{
		title: "published",
		of: ({ at, atSource }) => timeText(at) + (atSource === "uploaded" ? " (uploaded)" : ""),
	},
	{ title: "title", of: ({ title }) => title, wide: true },
	{ title: "publisher", of: ({ publisher }) => publisher, wide: true },
	{ title: "entities", of: ({ entities }) => entities },
	{ title: "figures", of: ({ figures }) => figures },
	{ title: "key", of: ({ key }) => key, wide: true },
];

/** "2026-02-16", "2026-02-16 09:30Z" of a row's `at`, which carries the article's id as well. */
const timeText = (at = ""): string => at.split("#")[0]!.replace(/T(\d\d:\d\d).*/, " $1Z");

/** Articles, a line each. */
export function printHeads(heads: Head[], { json }: PrintOptions): void {
	if (json) printJsonLines(heads);
	else console.log(heads.length === 0 ? "No articles." : tableText(heads, COLUMNS));
}

/** Files that can never be processed. */
export function printFailures(failures: FailureRow[], { json }: PrintOptions): void {
	if (json) {
		printJsonLines(failures);
		return;
	}
	if (failures.length === 0) {
		console.log("Nothing failed.");
		return;
	}
	console.log(
		tableText(failures, [
			{ title: "uploaded", of: ({ at }) => timeText(at) },
			{ title: "key", of: ({ key }) => key, wide: true },
			{ title: "stage", of: ({ stage }) => stage },
			{ title: "reason", of: failureText, wide: true },
		]),
	);
}

export const failureText = ({ reason, code }: FailureRow): string => `${reason} (${code})`;

/** The syndicated copies of an article. */
export function printDuplicates(copies: Copy[], { json }: PrintOptions): void {
	if (json) {
		printJsonLines(
			copies.map(({ head: { pk: _pk, sk: _sk, topic: _topic, ...head }, similarity }) => ({
				similarity,
				...head,
			})),
		);
		return;
	}
	if (copies.length === 0) {
		console.log("No copies.");
		return;
	}
	const alike: Column<Copy> = { title: "alike", of: ({ similarity }) => `${Math.round(similarity * 100)} %` };
	console.log(
		tableText(copies, [
			alike,
			...COLUMNS.map((column) => ({ ...column, of: ({ head }: Copy) => column.of(head) })),
		]),
	);
}
