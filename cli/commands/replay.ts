import { Command } from "commander";
import { articleIdOf } from "../../ask/article-argument.ts";
import { queryFailed } from "../../ask/table/failures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { everyArticle } from "../../ask/table/timeline.ts";
import { plural } from "../../ask/words/plural.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import type { ReplayMessage } from "../../lambdas/shared/messages.ts";
import { nextRun } from "../../lambdas/shared/revision.ts";
import { CliError } from "../cli-error.ts";
import { articleOrders, hasStateMachine, runStateMachine } from "../operations/archive/whole-archive.ts";
import { feed, type Order } from "../operations/feed.ts";
import { tellRun } from "../print/archive-run.ts";
import { finishQueued } from "../queues.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { period } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

export const replayCommand = withTargetOptions(new Command("replay"))
	.description("Process articles again from their uploads, after a change of normalize or extract")
	.argument("[ids-or-keys...]", "articles; all that can be queried where none is named")
	.option("--failed", "the articles whose newest upload failed")
	.option(
		"--outdated",
		"the articles whose rows another version of the extractor has made than the deployed one",
	)
	.option("--dry-run", "only say how many")
	.option("--from <period>", "published in or after this year, month or day", period)
	.option("--to <period>", "published in or before this year, month or day", period)
	.action((articles: string[], options: TargetOptions & Choice) =>
		withTarget(options, async (target) => {
			if (isWhole(articles, options)) return replayArchive(target);
			const chosen = orders(target, articles, options, Date.now());
			if (options.dryRun) {
				let count = 0;
				for await (const page of chosen) count += page.length;
				console.log(`${plural(count, "article")} would be processed again`);
				return;
			}
			const sent = await feed(target, chosen);
			console.log(`${plural(sent, "article is", "articles are")} being processed again`);
			await finishQueued(target);
		}),
	);

/** Whether all that can be queried is meant. */
const isWhole = (articles: string[], { failed, outdated, dryRun, from, to }: Choice): boolean =>
	articles.length === 0 && !failed && !outdated && !dryRun && from === undefined && to === undefined;

async function replayArchive(target: Target): Promise<void> {
	if (hasStateMachine(target)) return tellRun(await runStateMachine(target, "replay"));
	const sent = await feed(target, articleOrders(target, "replay", Math.floor(Date.now() / 1000)));
	console.log(`${plural(sent, "article is", "articles are")} being processed again`);
	await finishQueued(target);
}

export interface Choice {
	failed?: boolean;
	outdated?: boolean;
	dryRun?: boolean;
	from?: string;
	to?: string;
}

/**
 * What sends the chosen articles through the pipeline again.
 *
 * @param run orders this replay after earlier ones of the same upload; epoch milliseconds
 */
export async function* orders(
	target: Target,
	articles: string[],
	options: Choice,
	run: number,
): AsyncGenerator<Order[]> {
	if (options.outdated && target.extractor === "")
		throw new CliError(`${target.name} does not say which version of the extractor it runs: deploy it anew`);
	const reader = new ResultsReader(target.dynamo, target.table);
	for await (const heads of chosenHeads(reader, target, articles, options))
		yield heads.map((head) => ({ stage: "normalize", message: replayOf(head, run) }));
}

async function* chosenHeads(
	reader: ResultsReader,
	target: Target,
	articles: string[],
	options: Choice,
): AsyncGenerator<Head[]> {
	const isChosen = ({ extractor }: Head): boolean => !options.outdated || extractor !== target.extractor;
	if (articles.length === 0 && !options.failed) {
		yield* filesOf(reader, everyArticle(reader, options), isChosen);
		return;
	}
	const failures = options.failed ? await queryFailed(reader, Number.POSITIVE_INFINITY, options) : [];
	const named = await Promise.all(
		articles.map((argument) =>
			articleIdOf({ rows: reader, articlesBucket: target.articlesBucket }, argument),
		),
	);
	const failed = failures.flatMap(({ article }) => article ?? []);
	const heads = await reader.heads([...named, ...failed]);
	const unknown = articles.filter((_, n) => !heads.has(named[n] ?? ""));
	if (unknown.length > 0) throw new CliError(`the table knows no article ${unknown.join(", ")}`);
	yield* filesOf(reader, [[...heads.values()]], isChosen);
}

/** One of several articles of a file is read again with the whole file, whose own head names no version; each file once. */
async function* filesOf(
	reader: ResultsReader,
	pages: AsyncIterable<Head[]> | Iterable<Head[]>,
	isChosen: (article: Head) => boolean,
): AsyncGenerator<Head[]> {
	const given = new Set<string>();
	for await (const page of pages) {
		const files = page.filter(isChosen).map((head) => ({ head, file: articleId(head.bucket, head.key) }));
		const shared = await reader.heads(
			files.flatMap(({ head, file }) => (head.part !== undefined && !given.has(file) ? [file] : [])),
		);
		yield files.flatMap(({ head, file }) => {
			const standing = head.part === undefined ? head : shared.get(file);
			if (standing === undefined || standing.status === "DELETED" || given.has(file)) return [];
			if (standing.status === "SPLIT") given.add(file);
			return [standing];
		});
	}
}

function replayOf(head: Head, run: number): ReplayMessage {
	const { article, bucket, key, versionId, uploadedAt } = head;
	const revision = nextRun(head.revision, run);
	return {
		type: "replay",
		subject: { article, revision, bucket, key, uploadedAt, ...(versionId && { versionId }) },
	};
}
