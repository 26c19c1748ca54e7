import {
	CreateMultipartUploadCommand,
	DeleteObjectCommand,
	ListObjectsV2Command,
	PutObjectCommand,
} from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import validate from "asl-validator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eraseMessage, objectMessage, revisitMessage } from "../../cli/operations/archive/messages.ts";
import { versionPages } from "../../cli/operations/versions.ts";
import { normalizedKey } from "../../lambdas/shared/artifacts.ts";
import { IndexMessage } from "../../lambdas/shared/messages.ts";
import { archiveDefinition } from "../../lib/archive-definition.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";
import { runStateMachine } from "../helpers/state-machine.ts";

const START = "2026-02-17T09:30:15.123Z";
const RUN = Date.UTC(2026, 1, 17, 9, 30, 15) / 1000;
const KEYS = ["a b+c.txt", "ü/é ñ.txt", "%41%20.txt", 'quoted "x" \\ back.txt', "emoji 🚢.txt", "desk/z.txt"];

let pipeline: Pipeline;
beforeEach(async () => {
	pipeline = await startPipeline();
});
afterEach(() => pipeline.stop());

const definition = (articlesPrefix = "") =>
	archiveDefinition({
		articlesBucket: ARTICLES,
		articlesPrefix,
		workBucket: pipeline.workBucket,
		indexQueue: pipeline.queues.index.url,
		queues: Object.values(pipeline.queues).map(({ url }) => url),
		concurrency: 10,
	});

/** Runs an order; where it waits, what the erasures leave is done with. */
const run = (input: Record<string, unknown>, wait: (seconds: number) => Promise<void> = async () => {}) =>
	runStateMachine(definition(), input, { s3: pipeline.s3, sqs: pipeline.target.sqs, startTime: START, wait });

/** Takes what waits in the index queue. */
async function sent(): Promise<unknown[]> {
	const bodies: unknown[] = [];
	const QueueUrl = pipeline.queues.index.url;
	for (;;) {
		const { Messages = [] } = await pipeline.target.sqs.send(
			new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
		);
		if (Messages.length === 0) return bodies;
		for (const { Body, ReceiptHandle } of Messages) {
			bodies.push(JSON.parse(String(Body)));
			await pipeline.target.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
		}
	}
}

async function listed(Bucket: string, Prefix = "") {
	const { Contents = [] } = await pipeline.s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
	return Contents.map(({ Key, LastModified }) => ({ key: Key!, modified: LastModified!.toISOString() }));
}

async function addArtifacts(count: number): Promise<void> {
	for (let n = 0; n < count; n++) {
		const article = n.toString(32).padStart(26, "0");
		const Key = normalizedKey({ article, revision: `${"0".repeat(31)}A.${String(n).padStart(10, "0")}` });
		await pipeline.s3.send(new PutObjectCommand({ Bucket: pipeline.workBucket, Key, Body: "{}" }));
	}
}

const byText = (messages: unknown[]) => messages.map((message) => JSON.stringify(message)).sort();

test("it is a definition in Amazon States Language, whatever the prefix", () => {
	for (const prefix of ["", 'desk/"quoted"\\'])
		expect(validate(JSON.parse(JSON.stringify(definition(prefix))))).toMatchObject({
			isValid: true,
			errors: [],
		});
	const broken = { ...definition(), StartAt: "Nowhere" };
	expect(validate(JSON.parse(JSON.stringify(broken))).isValid).toBe(false);
});

test.each([1, 10, 23])("a replay of %i articles sends the messages that the command makes", async (count) => {
	await addArtifacts(count);
	await run({ order: "replay" });
	const messages = await sent();
	const artifacts = await listed(pipeline.workBucket, "normalized/");
	expect(byText(messages)).toEqual(byText(artifacts.map(({ key }) => revisitMessage(key, "replay", RUN))));
	expect(messages).toHaveLength(count);
	for (const message of messages) expect(IndexMessage.parse(message)).toEqual(message);
});

test("a reconciliation sends an object's message for each object and a check for each article", async () => {
	for (const key of KEYS) await pipeline.put(key, "text");
	await addArtifacts(2);
	await run({ order: "reconcile" });
	const messages = await sent();
	const artifacts = await listed(pipeline.workBucket, "normalized/");
	expect(byText(messages)).toEqual(
		byText([
			...(await listed(ARTICLES)).map((object) => objectMessage(ARTICLES, object, RUN)),
			...artifacts.map(({ key }) => revisitMessage(key, "check", RUN)),
		]),
	);
	for (const message of messages) expect(IndexMessage.parse(message)).toEqual(message);
});

test("an empty archive is done at once", async () => {
	const { entered } = await run({ order: "reconcile" });
	expect(entered.at(-1)).toBe("Done");
	expect(await sent()).toEqual([]);
});

test("an order that is none fails", async () => {
	await expect(run({ order: "destroy" })).rejects.toThrow("UnknownOrder");
	await expect(run({})).rejects.toThrow();
});

test("while much waits in any queue a batch waits too, and is sent when there is room", async () => {
	await addArtifacts(1);
	for (let n = 0; n < 400; n++) pipeline.services.fill(pipeline.queues.extract.url);
	let waits = 0;
	const { entered } = await run({ order: "replay" }, async () => {
		waits++;
		if (waits === 3) pipeline.services.empty(pipeline.queues.extract.url);
	});
	expect(waits).toBe(3);
	expect(entered.filter((name) => name === "replay: send")).toHaveLength(1);
	expect(await sent()).toHaveLength(1);
});

test("an erasure leaves no version below the prefix, and sends for each key twice; what stands elsewhere stays", async () => {
	const below = KEYS.map((key) => `old/${key}`);
	for (const key of [...below, "old/many.txt", "new/kept.txt"]) await pipeline.put(key, "text");
	for (let n = 0; n < 120; n++) await pipeline.put("old/many.txt", `text ${n}`);
	// Deleted long ago: in no listing of objects.
	await pipeline.put("old/gone.txt", "text");
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "old/gone.txt" }));
	await pipeline.s3.send(new CreateMultipartUploadCommand({ Bucket: ARTICLES, Key: "old/half.txt" }));
	const waits: number[] = [];
	let rows: unknown[] = [];
	await run({ order: "erase", prefix: "old/" }, async (seconds) => {
		waits.push(seconds);
		rows = await sent();
	});
	expect(waits).toEqual([900]);
	const standing = [...below, "old/many.txt"].map((key) => eraseMessage(ARTICLES, key));
	expect(byText(rows)).toEqual(byText(standing));

	pipeline.services.passTime(899);
	expect(await sent()).toEqual([]);
	pipeline.services.passTime(2);
	const later = await sent();
	const everything = [...standing, eraseMessage(ARTICLES, "old/gone.txt")];
	expect([...new Set(byText(later))]).toEqual(byText(everything));
	for (const message of later) expect(IndexMessage.parse(message)).toEqual(message);

	const left: string[] = [];
	for await (const page of versionPages(pipeline.s3, ARTICLES, "")) left.push(...page.map(({ key }) => key));
	expect(left).toEqual(["new/kept.txt"]);
});

test("what it writes about its runs names no key", async () => {
	await pipeline.put("secret.txt", "text");
	await run({ order: "erase" }, async () => {
		await sent();
	});
	const [written] = await listed(pipeline.workBucket, "archive-runs/");
	expect(written).toBeDefined();
	const text = JSON.stringify(await pipeline.read(pipeline.workBucket, written!.key));
	expect(text).toContain("keys");
	expect(text).not.toContain("secret");
});
