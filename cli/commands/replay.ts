import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { Command } from "commander";
import pLimit from "p-limit";
import { articleIdOf } from "../../ask/article-argument.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { everyArticle, queryFailed } from "../../ask/table/timeline.ts";
import { plural } from "../../ask/words/plural.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import type { ReplayMessage } from "../../lambdas/shared/messages.ts";
import { revisionOf, sequencerOf } from "../../lambdas/shared/revision.ts";
import { stages } from "../../lib/stages.ts";
import { CliError } from "../cli-error.ts";
import { finishQueued } from "../queues.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { period } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

const SENDS_AT_ONCE = 16;
/** Live news waits behind what a replay has queued, so a replay never queues more than this. */
const MOST_WAITING = 500;
const PAUSE_MS = 1_000;

export const replayCommand = withTargetOptions(new Command("replay"))
	.description("Process articles again from their uploads, after a change of normalize or extract")
	.argument("[ids-or-keys...]", "articles; all that can be queried where none is named")
	.option("--failed", "the articles whose newest upload failed")
	.option("--from <period>", "published in or after this year, month or day", period)
	.option("--to <period>", "published in or before this year, month or day", period)
	.action((articles: string[], options: TargetOptions & Choice) =>
		withTarget(options, async (target) => {
			// The run orders this replay after earlier ones of the same upload.
			const run = Math.floor(Date.now() / 1000);
			const reader = new ResultsReader(target.dynamo, target.table);
			const limit = pLimit(SENDS_AT_ONCE);
			let sent = 0;
			for await (const heads of pages(reader, target, articles, options)) {
				await roomInQueues(target);
				await Promise.all(heads.map((head) => limit(() => send(target, head, run))));
				sent += heads.length;
			}
			console.log(`${plural(sent, "article is", "articles are")} being processed again`);
			await finishQueued(target);
		}),
	);

interface Choice {
	failed?: boolean;
	from?: string;
	to?: string;
}

async function* pages(
	reader: ResultsReader,
	target: Target,
	articles: string[],
	options: Choice,
): AsyncGenerator<Head[]> {
	if (articles.length === 0 && !options.failed) {
		yield* everyArticle(reader, options);
		return;
	}
	const failures = options.failed ? await queryFailed(reader, Number.POSITIVE_INFINITY, options) : [];
	const ids = [
		...articles.map((argument) => articleIdOf(target, argument)),
		...failures.map(({ article }) => article),
	];
	const heads = await reader.heads(ids.filter((id) => id !== undefined));
	const unknown = articles.filter((argument) => !heads.has(articleIdOf(target, argument)));
	if (unknown.length > 0) throw new CliError(`the table knows no article ${unknown.join(", ")}`);
	yield [...heads.values()].filter(({ status }) => status !== "DELETED");
}

async function send({ sqs, queues }: Target, head: Head, run: number): Promise<void> {
	const { article, bucket, key, versionId, uploadedAt } = head;
	const revision = revisionOf(sequencerOf(head.revision), run);
	const subject = { article, revision, bucket, key, uploadedAt, ...(versionId && { versionId }) };
	const message: ReplayMessage = { type: "replay", subject };
	await sqs.send(
		new SendMessageCommand({ QueueUrl: queues.normalize.url, MessageBody: JSON.stringify(message) }),
	);
}

async function roomInQueues({ sqs, queues }: Target): Promise<void> {
	for (const stage of stages) {
		for (;;) {
			const { Attributes } = await sqs.send(
				new GetQueueAttributesCommand({
					QueueUrl: queues[stage].url,
					AttributeNames: ["ApproximateNumberOfMessages"],
				}),
			);
			if (Number(Attributes?.ApproximateNumberOfMessages) < MOST_WAITING) break;
			await sleep(PAUSE_MS);
		}
	}
}
