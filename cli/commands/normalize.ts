import { readFile, stat } from "node:fs/promises";
import { Command } from "commander";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";
import { CliError } from "../cli-error.ts";
import { publicationDate } from "./arguments.ts";

export const normalizeCommand = new Command("normalize")
	.description("Print the normalized article in a file as JSON; runs what the normalize function runs")
	.argument("<file>")
	.option("--published <date>", "publication date of a file that does not say one", publicationDate)
	.action(async (file: string, { published }: { published?: string }) => {
		if ((await stat(file)).isDirectory()) throw new CliError(`${file} is a folder: name one file`);
		const bytes = await readFile(file);
		try {
			const article = await normalize(bytes, { key: file, ...(published && { published }) });
			console.log(JSON.stringify(article, null, 2));
		} catch (error) {
			if (error instanceof IngestError) throw new CliError(`${file}: ${error.message} (${error.code})`);
			throw error;
		}
	});
