import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { normalizeAll } from "../../lambdas/normalize/normalize.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";
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
		"Print each article in the files as a line of JSON that extract takes; runs what the function runs",
	)
	.argument("<files-or-folders...>")
	.option("--published <date>", "publication date of files that do not say one", publicationDate)
	.option("--pretty", "JSON over many lines, for people")
	.action(async (paths: string[], options: Options) => {
		const files = await findFiles(paths);
		if (files.length === 0) throw new CliError(`no files in ${paths.join(", ")}`);
		for (const { path, key } of files) {
			for await (const line of linesOf(path, key, options)) {
				if (line.type === "failure") {
					const name = `${path}${line.id.slice(key.length)}`;
					console.error(`news-ingest: ${clean(name)}: ${clean(line.reason)} (${line.code})`);
					process.exitCode = 1;
				}
				await writeLine(JSON.stringify(line, null, options.pretty ? 2 : undefined));
			}
		}
	});

/** The article in a file, or the articles, or why there is none. */
async function* linesOf(path: string, key: string, { published }: Options) {
	const hints = { key, ...(published && { published }) };
	const contents = await lineOf(key, async () => ({
		type: "contents" as const,
		contents: await normalizeAll(await readFile(path), hints),
	}));
	if (contents.type === "failure") yield contents;
	else if ("article" in contents.contents)
		yield { type: "article" as const, id: key, ...contents.contents.article };
	else
		for (const [n, read] of contents.contents.articles.entries()) {
			const id = articleKey({ key, part: n + 1 });
			yield await lineOf(id, async () => ({ type: "article" as const, id, ...(await read()) }));
		}
}

/** What `read` gives, or why it cannot; its neighbours are read all the same. */
async function lineOf<Line>(id: string, read: () => Promise<Line>) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof IngestError)
			return { type: "failure" as const, id, code: error.code, reason: error.message };
		const reason = readableError(error);
		if (reason === undefined) throw error;
		return { type: "failure" as const, id, code: "unreadable", reason };
	}
}
