import { CopyObjectCommand, DeleteObjectCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { feed, type Order } from "../../cli/operations/feed.ts";
import { compareAll } from "../../cli/operations/reconcile/reconcile.ts";
import { versionPages } from "../../cli/operations/versions.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

const RUN = Date.UTC(2026, 1, 17);
let pipeline: Pipeline;
beforeEach(async () => {
	pipeline = await startPipeline();
});
afterEach(() => pipeline.stop());

const story = (passengers: number) =>
	`OSLO, Feb. 15, 2026 – A ferry with ${passengers} passengers ran aground, the coast guard said.\n`;

/** What differs, as "reason: key". */
async function differences(): Promise<string[]> {
	const found: string[] = [];
	for await (const { differences } of compareAll(pipeline.target, RUN))
		found.push(...differences.map(({ reason, key }) => `${reason}: ${key}`));
	return found.sort();
}

/** Reconciles at `run`, and lets everything that was sent be processed. */
async function reconcile(run = RUN): Promise<number> {
	async function* orders(): AsyncGenerator<Order[]> {
		for await (const { differences } of compareAll(pipeline.target, run))
			yield differences.map(({ order }) => order);
	}
	const sent = await feed(pipeline.target, orders());
	await pipeline.work();
	return sent;
}

/** Delivers the newest events to normalize, or loses them. */
async function settle(events = pipeline.events): Promise<void> {
	for (const event of events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
}
const lose = () => pipeline.events.splice(0);

async function passengers(key: string): Promise<number[] | string | undefined> {
	const found = await queryArticle(pipeline.reader(), articleId(ARTICLES, key));
	if (found?.head.status !== "INDEXED") return found?.head.status;
	return found.figures.flatMap(({ value, countedHead }) =>
		countedHead === "passenger" ? (value ?? []) : [],
	);
}

test("where bucket and table agree, nothing is sent", async () => {
	await pipeline.put("a.txt", story(11));
	await pipeline.put("picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
	await pipeline.put("gone.txt", story(12));
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "gone.txt" }));
	await settle();
	expect(await passengers("picture.png")).toBe("FAILED");
	expect(await differences()).toEqual([]);
});

test("what lay in the bucket without an event is indexed", async () => {
	await pipeline.put("old.txt", story(20));
	lose();
	expect(await differences()).toEqual(["never indexed: old.txt"]);
	expect(await reconcile()).toBe(1);
	expect(await passengers("old.txt")).toEqual([20]);
	expect(await differences()).toEqual([]);
});

test("a folder's marker is no article", async () => {
	await pipeline.put("desk/", "");
	lose();
	expect(await differences()).toEqual([]);
});

test("an overwrite whose event was lost takes the old one's place, and a late event takes its place in turn", async () => {
	await pipeline.put("a.txt", story(21));
	await settle();
	await pipeline.put("a.txt", story(22));
	const late = lose();
	expect(await differences()).toEqual(["indexed from another version: a.txt"]);
	await reconcile();
	expect(await passengers("a.txt")).toEqual([22]);
	expect(await differences()).toEqual([]);

	await pipeline.put("a.txt", story(23));
	await settle();
	await settle(late);
	expect(await passengers("a.txt")).toEqual([23]);
});

test("an overwrite that can never be processed takes the old one's place too", async () => {
	await pipeline.put("a.txt", story(24));
	await settle();
	await pipeline.put("a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
	lose();
	await reconcile();
	expect(await passengers("a.txt")).toBe("FAILED");
	expect(await differences()).toEqual([]);
});

test("a first upload that can never be processed is not sent again and again", async () => {
	await pipeline.put("picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
	lose();
	await reconcile();
	expect(await passengers("picture.png")).toBe("FAILED");
	expect(await differences()).toEqual([]);
});

test("what was deleted and still stands goes: with a marker, without one, and where it had failed", async () => {
	for (const key of ["marked.txt", "removed.txt"]) await pipeline.put(key, story(30));
	await pipeline.put("picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
	await settle();
	const { Versions = [] } = await pipeline.s3.send(new ListObjectVersionsCommand({ Bucket: ARTICLES }));
	for (const { Key, VersionId } of Versions) {
		const version = Key === "marked.txt" ? {} : { VersionId };
		await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key, ...version }));
	}
	lose();
	expect(await differences()).toEqual([
		"deleted and still there: marked.txt",
		"deleted and still there: picture.png",
		"deleted and still there: removed.txt",
	]);
	expect(await reconcile()).toBe(3);
	for (const key of ["marked.txt", "removed.txt", "picture.png"])
		expect(await passengers(key)).toBe("DELETED");
	expect(await differences()).toEqual([]);
});

test("an undelete whose event was lost brings the article back", async () => {
	await pipeline.put("a.txt", story(40));
	const { VersionId } = await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt" }));
	await settle();
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt", VersionId }));
	lose();
	await reconcile();
	expect(await passengers("a.txt")).toEqual([40]);
});

test("a lost table is rebuilt, whatever the keys", async () => {
	const keys = ["a b+c.txt", "ü/é ñ.txt", "%41%20.txt", "emoji 🚢.txt", "controlled\u0001.txt"];
	for (const [n, key] of keys.entries()) await pipeline.put(key, story(100 + n));
	await settle();
	for (const { pk, sk } of await pipeline.dynamo.allRows(pipeline.table))
		await pipeline.dynamo.client.send(new DeleteCommand({ TableName: pipeline.table, Key: { pk, sk } }));
	expect(await reconcile()).toBe(keys.length);
	for (const [n, key] of keys.entries()) expect(await passengers(key), key).toEqual([100 + n]);
	expect(await differences()).toEqual([]);
});

test("any event that comes late is newer than what was reconciled without one", async () => {
	await pipeline.put("a.txt", story(50));
	const upload = lose();
	await reconcile();
	await settle(upload);
	const before = await pipeline.dynamo.allRows(pipeline.table);
	expect(await passengers("a.txt")).toEqual([50]);
	await pipeline.s3.send(
		new CopyObjectCommand({ Bucket: ARTICLES, Key: "b.txt", CopySource: `${ARTICLES}/a.txt` }),
	);
	await settle();
	expect(await passengers("b.txt")).toEqual([50]);
	expect(await passengers("a.txt")).toEqual([50]);
	expect(before.length).toBeGreaterThan(0);
});

test("only keys below the prefix are looked at", async () => {
	const desk = await startPipeline({ articlesPrefix: "desk/" });
	await desk.put("desk/a.txt", story(60));
	await desk.put("elsewhere/b.txt", story(61));
	const found = [];
	for await (const { differences } of compareAll(desk.target, RUN)) found.push(...differences);
	expect(found.map(({ key }) => key)).toEqual(["desk/a.txt"]);
	await desk.stop();
});

test("versions are listed a page at a time, each of them once", async () => {
	for (const key of ["a+b.txt", "c d.txt", "é.txt"])
		for (let n = 0; n < 3; n++) await pipeline.put(key, story(n));
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "c d.txt" }));
	const listed: string[] = [];
	const sizes: number[] = [];
	for await (const page of versionPages(pipeline.s3, ARTICLES, "", 2)) {
		sizes.push(page.length);
		listed.push(...page.map(({ key, versionId }) => `${key} ${versionId}`));
	}
	expect(sizes).toEqual([2, 2, 2, 2, 2]);
	expect(new Set(listed).size).toBe(10);
});
