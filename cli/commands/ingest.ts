import { Command } from "commander";
import { plural } from "../../ask/words/plural.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import { CliError } from "../cli-error.ts";
import { findFiles } from "../ingest/find-files.ts";
import { type Ingested, ingest } from "../ingest/ingest.ts";
import { clean } from "../print/clean.ts";
import { progressBar } from "../print/progress.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { positiveNumber, publicationDate } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	published?: string;
	timeout: number;
}

export const ingestCommand = withTargetOptions(new Command("ingest"))
	.description("Upload files, and wait until each can be queried or has failed")
	.argument("<files-or-folders...>")
	.option("--published <date>", "publication date of files that do not say one", publicationDate)
	.option("--timeout <seconds>", "how long to wait once all are uploaded", positiveNumber, 120)
	.action(async (paths: string[], options: Options) => {
		const files = await findFiles(paths);
		if (files.length === 0) throw new CliError(`no files in ${paths.join(", ")}`);
		const ingestInto = (target: Target) => {
			const bar = progressBar("Ingesting", files.length);
			return ingest(target, files, { ...options, progress: bar.update }).finally(bar.stop);
		};
		const ingested = await withTarget(options, ingestInto, { mayBegin: true });
		report(ingested);
		nameIndexed(ingested);
		if (ingested.failed.length + ingested.stuck.length > 0) process.exitCode = 1;
	});

const MOST_NAMED = 20;

/** The articles that can be queried now, by id and key. */
function nameIndexed({ indexed }: Ingested): void {
	for (const { ending } of indexed.slice(0, MOST_NAMED))
		console.log(`  ${ending.head.article}  ${clean(articleKey(ending.head))}`);
	if (indexed.length > MOST_NAMED) console.log(`  … and ${indexed.length - MOST_NAMED} more`);
}

/** Names what did not get through on standard error, and counts what did. */
export function report({ indexed, failed, stuck, superseded }: Ingested): void {
	for (const { key, reason } of failed) console.error(`failed: ${clean(key)}: ${clean(reason)}`);
	for (const { key, where } of stuck) console.error(`stuck: ${clean(key)} ${where}`);
	for (const key of superseded)
		console.error(`superseded: ${clean(key)}: a later upload or deletion took its place`);
	const entities = indexed.reduce((sum, { ending }) => sum + (ending.head.entities ?? 0), 0);
	const figures = indexed.reduce((sum, { ending }) => sum + (ending.head.figures ?? 0), 0);
	const found = [plural(entities, "entity", "entities"), plural(figures, "figure")].join(", ");
	console.log(`${plural(indexed.length, "article")} can be queried: ${found}.`);
}
