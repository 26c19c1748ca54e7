import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand, SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { moveMessages } from "../../cli/commands/redrive.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { extractedKey } from "../../lambdas/shared/artifacts.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { synth } from "../../local/assembly.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { artifactOf, figure, subjectOf, thing } from "../helpers/artifacts.ts";

let folder: string;
let cloud: LocalCloud;
let target: Target;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-redrive-"));
	// A message that fails once is a dead letter when it shows up again. A shorter time-out would not do for a cold
	// start on a busy machine, and a batch that times out fails whole.
	const template = synth(join(folder, "cdk.out"), { indexTimeoutSeconds: "6", maxReceiveCount: "1" });
	cloud = await startLocalCloud({ dataDir: join(folder, "data"), template });
	target = localTarget(cloud);
}, 180_000);
afterAll(async () => {
	for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
	await cloud.stop();
	rmSync(folder, { recursive: true, force: true });
});

const artifacts = Array.from({ length: 10 }, (_, n) =>
	artifactOf(subjectOf(`article-${n}.txt`, n + 1), {
		title: `Article ${n}`,
		things: [thing("LOC:japan")],
		figures: [figure(n, { countedHead: "treaty" })],
	}),
);
const [poisonous, ...others] = artifacts;

async function until(done: () => Promise<boolean>): Promise<void> {
	const deadline = Date.now() + 120_000;
	while (!(await done())) {
		if (Date.now() > deadline) throw new Error("waited for two minutes");
		await sleep(100);
	}
}

const statusOf = async ({ subject }: (typeof artifacts)[0]) =>
	(await queryArticle(new ResultsReader(target.dynamo, target.table), subject.article))?.head.status;

async function deadLetters(): Promise<number> {
	const { Attributes } = await target.sqs.send(
		new GetQueueAttributesCommand({
			QueueUrl: target.queues.index.deadLettersUrl,
			AttributeNames: ["ApproximateNumberOfMessages"],
		}),
	);
	return Number(Attributes?.ApproximateNumberOfMessages);
}

/** What index counted of messages that it tries again, from the metrics in its log. */
function countedRetries(): number[] {
	const logs = join(folder, "data", "logs");
	const [log] = readdirSync(logs).filter((file) => file.includes("Index"));
	const lines = readFileSync(join(logs, String(log)), "utf8").split("\n");
	return lines.filter((line) => line.includes('"_aws"')).flatMap((line) => JSON.parse(line).retries ?? []);
}

test("one poisonous message in a batch of ten: nine are indexed, one is a dead letter until its cause is gone", async () => {
	const work = new WorkBucket(target.s3, target.workBucket);
	// The artifact of the first is missing, and nothing newer says why.
	for (const artifact of others) await work.put(extractedKey(artifact.subject), artifact);
	await target.sqs.send(
		new SendMessageBatchCommand({
			QueueUrl: target.queues.index.url,
			Entries: artifacts.map(({ subject }, n) => ({
				Id: String(n),
				MessageBody: JSON.stringify({ type: "extracted", subject }),
			})),
		}),
	);
	await until(async () => (await Promise.all(others.map(statusOf))).every((status) => status === "INDEXED"));
	await until(async () => (await deadLetters()) === 1);
	expect(await statusOf(poisonous!)).toBeUndefined();
	// Its time-out is 36 seconds; it was told to come again sooner, and counted.
	expect(cloud.usage()["sqs:ChangeMessageVisibilityBatch"]).toBe(1);
	expect(countedRetries()).toEqual([1]);

	await work.put(extractedKey(poisonous!.subject), poisonous!);
	const { url, deadLettersUrl } = target.queues.index;
	expect(await moveMessages(target, deadLettersUrl, url)).toBe(1);
	await until(async () => (await statusOf(poisonous!)) === "INDEXED");
	expect(await deadLetters()).toBe(0);
}, 300_000);
