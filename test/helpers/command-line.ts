import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyQuestion } from "../../ask/questions.ts";
import { programFor } from "../../cli/main.ts";
import { announce } from "../../local/running.ts";
import type { startNewsroom } from "./newsroom.ts";
import { ARTICLES } from "./pipeline.ts";

/** What a question is asked with. */
export type Given = Record<string, string | number | boolean>;

/** The command line in this very process, as if the newsroom were a local cloud that runs. */
export interface CommandLine {
	/** What `query …` prints where a terminal has so many columns. */
	query(words: readonly string[], columns?: number): Promise<string>;
	end(): void;
}

export function commandLine(
	newsroom: Pick<Awaited<ReturnType<typeof startNewsroom>>, "endpoints" | "table" | "workBucket">,
): CommandLine {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-line-"));
	announce(folder, {
		pid: process.pid,
		stackName: "NewsIngest",
		endpoints: newsroom.endpoints,
		outputs: {
			ResultsTable: newsroom.table,
			WorkBucket: newsroom.workBucket,
			ArticlesBucket: ARTICLES,
		},
	});
	return {
		query: (words, columns) => printed(["query", ...words, "--data-dir", folder], columns),
		end: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The words that ask a question at the command line. */
export function wordsOf({ name, positional }: AnyQuestion, given: Given): string[] {
	const options = Object.entries(given).filter(([key]) => !positional.includes(key));
	return [
		name,
		...positional.map((key) => String(given[key])),
		...options.flatMap(([key, value]) => (value === true ? [`--${key}`] : [`--${key}`, String(value)])),
	];
}

/** Runs a command, and gives what it prints on standard output. */
async function printed(words: string[], columns: number | undefined): Promise<string> {
	const lines: string[] = [];
	const before = { log: console.log, error: console.error, columns: process.env.COLUMNS };
	console.log = (...line: unknown[]) => void lines.push(line.join(" "));
	console.error = () => {};
	if (columns !== undefined) process.env.COLUMNS = String(columns);
	try {
		await (await programFor("query")).parseAsync(words, { from: "user" });
	} finally {
		Object.assign(console, { log: before.log, error: before.error });
		if (before.columns === undefined) delete process.env.COLUMNS;
		else process.env.COLUMNS = before.columns;
	}
	return lines.join("\n");
}
