import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const TEXT = "OSLO, Feb. 10, 2026 – Some 300 people came to Oslo, police said.";

/** Dies as soon as an artifact is written, before anybody is told of it. */
class Dying extends WorkBucket {
	override async put(key: string, artifact: object): Promise<void> {
		await super.put(key, artifact);
		throw new Error("killed");
	}
}

async function removed(key: string): Promise<void> {
	const { VersionId } = await pipeline.s3.send(
		new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: TEXT }),
	);
	const [created = ""] = pipeline.events.splice(0);
	const dying = pipeline.running({ work: new Dying(pipeline.s3, pipeline.workBucket) });
	await expect(dying.deliver(created)).rejects.toThrow("killed");
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key, VersionId }));
	pipeline.events.push(created);
}

test("a worker dies after it wrote the text, and the version is removed: nothing is left, whichever event is first", async () => {
	for (const order of [1, -1]) {
		const key = `gone ${order}.txt`;
		await removed(key);
		for (const event of pipeline.events.splice(0).sort(() => order)) await pipeline.deliver(event);
		await pipeline.drain();
		const article = articleId(ARTICLES, key);
		expect(await pipeline.artifacts(article)).toEqual({});
		expect(await pipeline.head(article)).toMatchObject({ status: "DELETED" });
	}
});

test("a message that was on its way already fails for nothing, and nothing is left when the removal is told of", async () => {
	const key = "on its way.txt";
	const { VersionId } = await pipeline.s3.send(
		new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: TEXT }),
	);
	const [created = ""] = pipeline.events.splice(0);
	await pipeline.deliver(created);
	await pipeline.step("extract");
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key, VersionId }));
	const article = articleId(ARTICLES, key);
	// The event comes again, and is overtaken by none: the removal's is still to come.
	const [name = ""] = Object.keys(await pipeline.artifacts(article));
	const subject = {
		article,
		revision: name.slice(name.lastIndexOf("/") + 1, -".json".length),
		bucket: ARTICLES,
		key,
		uploadedAt: "2026-02-16T00:00:00.000Z",
	};
	await pipeline.index({ type: "gone", subject });
	await pipeline.drain();
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
	expect(await pipeline.head(article)).toMatchObject({ status: "DELETED" });
	expect(await pipeline.artifacts(article)).toEqual({});
});

test("where all was erased meanwhile, what the late message leaves behind is a listing that expires", async () => {
	const key = "erased meanwhile.txt";
	await removed(key);
	// The removal was told of first, and its tombstone is gone.
	await pipeline.deliver(pipeline.events.splice(0).at(-1) ?? "");
	await pipeline.drain();
	const article = articleId(ARTICLES, key);
	expect(await pipeline.head(article)).toBeUndefined();
	expect(await pipeline.artifacts(article)).toEqual({});
	expect(await pipeline.indexing.table.rowsUpTo(article, "F")).toEqual([
		expect.objectContaining({ rows: [], expires: expect.any(Number) }),
	]);
});

test("an order of a run over the bucket that comes after the removal leaves nothing for good", async () => {
	const key = "listed before.txt";
	await pipeline.put(key, TEXT);
	const [created = ""] = pipeline.events.splice(0);
	await pipeline.deliver(created);
	await pipeline.drain();
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key }));
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
	const modified = "2026-02-16T00:00:00.000Z";
	await pipeline.index({
		type: "object",
		bucket: ARTICLES,
		key,
		modified,
		run: Math.floor(Date.now() / 1000) + 60,
	});
	await pipeline.work();
	const article = articleId(ARTICLES, key);
	expect(await pipeline.artifacts(article)).toEqual({});
	for (const row of await pipeline.indexing.table.rowsUpTo(article, "F"))
		expect(row).toHaveProperty("expires");
});
