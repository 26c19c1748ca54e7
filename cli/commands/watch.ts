import { Command } from "commander";
import { findEntities } from "../../ask/table/find-entity.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { MEASURES } from "../../lambdas/extract/measures/measures.ts";
import { form } from "../../lambdas/index/events/forms.ts";
import { sayClaim } from "../../lambdas/index/events/says.ts";
import { CliError } from "../cli-error.ts";
import { clean } from "../print/clean.ts";
import { writeLine } from "../print/write-line.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { localFeed } from "../watch/local-feed.ts";
import { stackFeed } from "../watch/stack-feed.ts";
import { type Sighting, Watcher } from "../watch/watcher.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	about?: string;
	source?: string;
	measure?: string;
	past?: boolean;
	json?: boolean;
}

export const watchCommand = withTargetOptions(new Command("watch"))
	.description(
		"Follow the pipeline: a line for each number that its source has not given before, until Ctrl-C",
	)
	.option("--about <name>", "only numbers about this entity, by name or id")
	.option("--measure <measure>", "only numbers that mean this: deaths")
	.option("--source <name>", "only numbers that this source gives, by name or id")
	.option("--past", "first those that the local cloud still has in its file")
	.option("--json", "one JSON object a line, for programs")
	.action(async (options: Options) => {
		if (options.measure !== undefined && !MEASURES.some(({ name }) => name === options.measure))
			throw new CliError(`there is no measure ${options.measure}: \`news-ingest measures\` lists all`);
		const stopping = new AbortController();
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stopping.abort());
		await withTarget(options, (target) => follow(target, options, stopping.signal), { mayBegin: true });
	});

async function follow(target: Target, options: Options, signal: AbortSignal): Promise<void> {
	const { about, source, measure, past = false, json } = options;
	const [subjects, sources] = await Promise.all([about, source].map((name) => formsOf(target, name)));
	const watcher = new Watcher({ about: subjects, source: sources, measure });
	const feed = target.isLocal ? localFeed(options.dataDir, { past, signal }) : stackFeed(target, signal);
	if (!json) console.error(`Watching ${target.name}; Ctrl-C ends it.`);
	for await (const event of feed)
		for (const sighting of watcher.see(event)) await writeLine(json ? jsonLine(sighting) : line(sighting));
}

/** A name in the form that events have it in, and the ids that the table knows it for. */
async function formsOf({ dynamo, table }: Target, name: string | undefined): Promise<string[] | undefined> {
	if (name === undefined) return undefined;
	const ids = await findEntities(new ResultsReader(dynamo, table), name);
	return [name, ...ids].map(form);
}

function line({ claim, article }: Sighting): string {
	const day = article.published?.slice(0, 10) ?? "undated";
	return clean(`${day}  ${sayClaim(claim)}  ${article.key}`);
}

function jsonLine({ claim, article }: Sighting): string {
	const { key, article: id, revision, title, published, publisher } = article;
	return JSON.stringify({ type: "sighting", key, article: id, revision, title, published, publisher, claim });
}
