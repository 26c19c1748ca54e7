import { setTimeout as sleep } from "node:timers/promises";
import {
	CreateMultipartUploadCommand,
	DeleteObjectCommand,
	ListMultipartUploadsCommand,
	UploadPartCommand,
} from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { type Erasure, erase } from "../../cli/operations/erase/erase.ts";
import { isAbout } from "../../cli/operations/erase/messages.ts";
import { versionPages } from "../../cli/operations/versions.ts";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { revisionOf } from "../../lambdas/shared/revision.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

const KEY = "desk/secret +1.txt";
const OTHER = "desk/other.txt";
const FIRST = `LIMA, Feb. 15, 2026 – The Quillabamba Harbour Trust (QHT) said 71 fishermen were missing.\n`;
const SECOND = `LIMA, Feb. 16, 2026 – The Quillabamba Harbour Trust said 68 fishermen were missing, and Peru's
navy was looking for them. Trust chairwoman Ines Paredes spoke of a storm.\n`;
const ELSEWHERE = "LIMA, Feb. 17, 2026 – Peru's navy found 12 fishermen, Ines Paredes said.\n";

let pipeline: Pipeline;
beforeEach(async () => {
	forgetAliases();
	pipeline = await startPipeline({ tells: true });
});
afterEach(() => pipeline.stop());

async function settle(): Promise<void> {
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
}

/** Erases while the pipeline works, as it does when deployed. */
async function eraseKey(key = KEY): Promise<Erasure> {
	// An event that is in no queue yet is one that nobody can wait for.
	pipeline.services.notify(pipeline.queues.normalize.url);
	let done = false;
	const working = async () => {
		for (; !done; await sleep(20)) {
			while (await pipeline.normalizeOne());
			await pipeline.drain();
		}
	};
	const erasing = erase(pipeline.target, key, 120_000).finally(() => {
		done = true;
	});
	const [erasure] = await Promise.all([erasing, working()]);
	return erasure;
}

/** All that the table, the buckets, the queues and the file of events hold, as text. */
async function everything(): Promise<string> {
	const found: unknown[] = [await pipeline.dynamo.allRows(pipeline.table), pipeline.services.told()];
	for (const bucket of [ARTICLES, pipeline.workBucket])
		for await (const page of versionPages(pipeline.s3, bucket, "")) found.push(page);
	for (const { url, deadLettersUrl } of Object.values(pipeline.target.queues))
		for (const QueueUrl of [url, deadLettersUrl]) {
			const { Messages = [] } = await pipeline.target.sqs.send(
				new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
			);
			found.push(Messages.map(({ Body }) => Body));
		}
	return JSON.stringify(found);
}

test("nothing is left of an article that was overwritten, deleted, brought back and processed again", async () => {
	await pipeline.put(KEY, FIRST);
	await settle();
	await pipeline.put(KEY, SECOND);
	await settle();
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: KEY }));
	await settle();
	await pipeline.put(KEY, SECOND);
	await pipeline.put(OTHER, ELSEWHERE);
	await settle();
	const before = await everything();
	for (const word of ["qht", "quillabamba", "68", articleId(ARTICLES, KEY), "secret"])
		expect(before).toContain(word);

	const erasure = await eraseKey();
	expect(erasure).toMatchObject({ key: KEY, versions: 4, underWay: 0 });
	expect(erasure.rows).toBeGreaterThan(3);
	expect(erasure.aliases).toBeGreaterThan(0);
	const after = await everything();
	for (const trace of ["qht", "quillabamba", "fishermen were", articleId(ARTICLES, KEY), "secret"])
		expect(after.toLowerCase()).not.toContain(trace);
});

test("what another article says stays as it was, and so do the names that it gives too", async () => {
	await pipeline.put(OTHER, ELSEWHERE);
	await settle();
	const before = await pipeline.dynamo.allRows(pipeline.table);
	await pipeline.put(KEY, SECOND);
	await settle();
	await eraseKey();
	expect(sorted(await pipeline.dynamo.allRows(pipeline.table))).toEqual(sorted(before));
});

test("a name that only an overwritten version gave goes as well", async () => {
	await pipeline.put(KEY, FIRST);
	await settle();
	await pipeline.put(KEY, ELSEWHERE);
	await settle();
	expect(await everything()).toContain("qht");
	await eraseKey();
	expect(await everything()).not.toContain("qht");
});

test("messages about it go from every queue and dead-letter queue, and others stay", async () => {
	await pipeline.put(KEY, FIRST);
	await pipeline.put(OTHER, ELSEWHERE);
	const { sqs, queues } = pipeline.target;
	const urls = Object.values(queues).flatMap(({ url, deadLettersUrl }) => [url, deadLettersUrl]);
	const [own, other] = [KEY, OTHER].map((key) => {
		const article = articleId(ARTICLES, key);
		const revision = revisionOf("0055AE");
		return {
			type: "deleted",
			subject: { article, revision, bucket: ARTICLES, key, uploadedAt: "2026-02-16" },
		};
	});
	for (const QueueUrl of urls)
		for (const message of [other, own, other])
			await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
	// Nobody takes anything from the queues: they are gone through as they are.
	const erasure = await erase(pipeline.target, KEY, 0);
	expect(erasure).toMatchObject({ messages: 6, underWay: 6 });
	for (const QueueUrl of urls) {
		const { Messages = [] } = await sqs.send(
			new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
		);
		expect(Messages.map(({ Body }) => JSON.parse(String(Body)))).toEqual([other, other]);
	}
});

test("a file that had failed, and a message that named its key and no upload, leave no trace", async () => {
	await pipeline.put(KEY, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
	const [event] = pipeline.events;
	await settle();
	await pipeline.deliver(String(event).replaceAll(/"sequencer":"[^"]*"/g, '"none":""'), "message-2");
	await pipeline.drain();
	expect(await everything()).toContain("no-sequencer");
	await eraseKey();
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([]);
});

test("an upload in parts that was never completed goes, and the one beside it stays", async () => {
	for (const Key of [KEY, `${KEY}.bak`]) {
		const { UploadId } = await pipeline.s3.send(new CreateMultipartUploadCommand({ Bucket: ARTICLES, Key }));
		await pipeline.s3.send(
			new UploadPartCommand({ Bucket: ARTICLES, Key, UploadId, PartNumber: 1, Body: FIRST }),
		);
	}
	expect(await eraseKey()).toMatchObject({ versions: 1 });
	const { Uploads = [] } = await pipeline.s3.send(new ListMultipartUploadsCommand({ Bucket: ARTICLES }));
	expect(Uploads.map(({ Key }) => Key)).toEqual([`${KEY}.bak`]);
});

test("keys that begin alike are others", async () => {
	await pipeline.put("a.txt", FIRST);
	await pipeline.put("a.txt.bak", ELSEWHERE);
	await settle();
	await eraseKey("a.txt");
	const found = await queryArticle(pipeline.reader(), articleId(ARTICLES, "a.txt.bak"));
	expect(found?.head.status).toBe("INDEXED");
});

test("what was never there, or is erased already, is no fault", async () => {
	await pipeline.put(KEY, FIRST);
	await settle();
	await eraseKey();
	const nothing = { versions: 0, artifacts: 0, messages: 0, rows: 0, aliases: 0, underWay: 0 };
	expect(await eraseKey()).toMatchObject(nothing);
});

test("a message is about an article where all of it is", () => {
	const of = { bucket: ARTICLES, key: KEY, article: articleId(ARTICLES, KEY) };
	const subject = {
		article: of.article,
		revision: "1",
		bucket: ARTICLES,
		key: KEY,
		uploadedAt: "2026-02-16",
	};
	const rejected = {
		type: "rejected",
		messageId: "1",
		at: "",
		code: "",
		reason: "",
		bucket: ARTICLES,
		key: KEY,
	};
	expect(isAbout(JSON.stringify({ type: "normalized", subject }), of)).toBe(true);
	expect(isAbout(JSON.stringify(rejected), of)).toBe(true);
	expect(isAbout(JSON.stringify({ ...rejected, key: OTHER }), of)).toBe(false);
	expect(isAbout(JSON.stringify({ type: "normalized", subject: { ...subject, key: OTHER } }), of)).toBe(
		false,
	);
	// Of one of several articles a message is about the file, and of the file every one.
	const part = JSON.stringify({ type: "normalized", subject: { ...subject, part: 2 } });
	expect(isAbout(part, of)).toBe(true);
	expect(isAbout(part, { ...of, part: 2 })).toBe(true);
	expect(isAbout(part, { ...of, part: 1 })).toBe(false);
	for (const body of ["", "{}", "null", "[]", '{"Records":[]}', "not JSON"])
		expect(isAbout(body, of)).toBe(false);
});

function sorted(rows: Record<string, unknown>[]): string[] {
	return rows.map((row) => JSON.stringify(row)).sort();
}
