import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";
import { CliError } from "../cli-error.ts";
import { findFiles } from "../ingest/find-files.ts";
import { clean } from "../print/clean.ts";
import { writeLine } from "../print/write-line.ts";
import { readableError } from "../readable-error.ts";
import { publicationDate } from "./arguments.ts";

interface Options {
	published?: string;
	pretty?: boolean;
}

export const normalizeCommand = new Command("normalize")
	.description(
		"Print the article in each file as a line of JSON that extract takes; runs what the function runs",
	)
	.argument("<files-or-folders...>")
	.option("--published <date>", "publication date of files that do not say one", publicationDate)
	.option("--pretty", "JSON over many lines, for people")
	.action(async (paths: string[], options: Options) => {
		const files = await findFiles(paths);
		if (files.length === 0) throw new CliError(`no files in ${paths.join(", ")}`);
		for (const { path, key } of files) {
			const line = await lineOf(path, key, options);
			if (line.type === "failure") {
				console.error(`news-ingest: ${clean(path)}: ${clean(line.reason)} (${line.code})`);
				process.exitCode = 1;
			}
			await writeLine(JSON.stringify(line, null, options.pretty ? 2 : undefined));
		}
	});

/** The article in a file, or why there is none; its neighbours are read all the same. */
async function lineOf(path: string, id: string, { published }: Options) {
	try {
		const article = await normalize(await readFile(path), { key: id, ...(published && { published }) });
		return { type: "article" as const, id, ...article };
	} catch (error) {
		if (error instanceof IngestError)
			return { type: "failure" as const, id, code: error.code, reason: error.message };
		const reason = readableError(error);
		if (reason === undefined) throw error;
		return { type: "failure" as const, id, code: "unreadable", reason };
	}
}
