import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { articleIdOf } from "../../ask/article-argument.ts";
import { queryArticle } from "../../ask/table/article.ts";
import { queryFailed } from "../../ask/table/failures.ts";
import { objectMessage } from "../../cli/operations/archive/messages.ts";
import { erase } from "../../cli/operations/erase/erase.ts";
import { feed } from "../../cli/operations/feed.ts";
import { compareAll } from "../../cli/operations/reconcile/reconcile.ts";
import { depth } from "../../cli/queues.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());
beforeEach(() => {
	pipeline.events.length = 0;
});

const article = (n: number) => ({
	title: `Talks ${n}`,
	body: `Two ministers met for talks ${n} on Monday.\n\nThey signed nine treaties, officials said.`,
});
const file = (count: number) => JSON.stringify(Array.from({ length: count }, (_, n) => article(n + 1)));

async function settle(events = pipeline.events.splice(0)): Promise<void> {
	for (const event of events) await pipeline.deliver(event);
	do await pipeline.drain();
	while (await pipeline.normalizeOne());
	await pipeline.drain();
}

async function put(key: string, body: string): Promise<void> {
	await pipeline.put(key, body);
	await settle();
}

const answer = (key: string, part?: number) =>
	queryArticle(pipeline.reader(), articleId(ARTICLES, key, part));
const statusOf = async (key: string, part?: number) => (await answer(key, part))?.head.status;

async function differences(): Promise<string[]> {
	const found: string[] = [];
	for await (const page of compareAll(pipeline.target, pipeline.services.now()))
		found.push(...page.differences.map(({ key, reason }) => `${reason}: ${key}`));
	return found.sort();
}

async function reconcile(): Promise<void> {
	const run = pipeline.services.now();
	async function* orders() {
		for await (const { differences } of compareAll(pipeline.target, run))
			yield differences.map(({ order }) => order);
	}
	await feed(pipeline.target, orders());
	await settle([]);
}

test("a file of more articles than one message reads is read to its end", async () => {
	// Its queues are its own, and what waits for extract is left there.
	const large = await startPipeline({ beside: pipeline });
	await large.put("many.json", file(120));
	for (const event of pipeline.events.splice(0)) await large.deliver(event);
	const made = async (part: number) =>
		Object.keys(await large.artifacts(articleId(ARTICLES, "many.json", part))).length;
	expect([await made(1), await made(50), await made(51)]).toEqual([1, 1, 0]);
	let messages = 0;
	while (await large.normalizeOne()) messages++;
	expect(messages).toBe(2);
	expect([await made(51), await made(100), await made(120), await made(121)]).toEqual([1, 1, 1, 0]);
	expect(await depth(large.target, large.queues.extract.url)).toBe(120);
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "many.json" }));
});

test("an order that names no version has several articles read by a message that names it, so that each try finds the same", async () => {
	const key = "ordered.json";
	await pipeline.put(key, file(2));
	// What happened there is never told.
	pipeline.events.length = 0;
	const now = pipeline.services.now();
	await pipeline.index(
		objectMessage(ARTICLES, { key, modified: new Date(now).toISOString() }, Math.floor(now / 1000)),
	);
	expect(await pipeline.normalizeOne()).toBe(true);
	expect(await pipeline.artifacts(articleId(ARTICLES, key, 1))).toEqual({});
	await pipeline.put(key, file(1).slice(1, -1));
	await settle([]);
	expect(await statusOf(key, 2)).toBe("INDEXED");
	await settle();
	expect(await statusOf(key)).toBe("INDEXED");
	expect(await statusOf(key, 2)).toBe("DELETED");
	for (const part of [1, 2]) expect(await pipeline.artifacts(articleId(ARTICLES, key, part))).toEqual({});
});

test("a file of more articles than the limit fails as a whole, and says how many they are", async () => {
	const entries = Array.from({ length: 1_001 }, (_, n) => article(n));
	await put("too-many.json", JSON.stringify(entries));
	expect((await answer("too-many.json"))?.failures[0]).toMatchObject({
		code: "too-large",
		reason: "The JSON holds 1001 articles; 1000 are allowed in a file. Split it.",
	});
});

test("an article that fails is told under its number, and its neighbours get through", async () => {
	await put("mixed.json", JSON.stringify([article(1), { title: "No text" }, article(3)]));
	expect([
		await statusOf("mixed.json", 1),
		await statusOf("mixed.json", 2),
		await statusOf("mixed.json", 3),
	]).toEqual(["INDEXED", "FAILED", "INDEXED"]);
	const failed = await queryFailed(pipeline.reader(), 100, {});
	expect(failed).toContainEqual(
		expect.objectContaining({ key: "mixed.json", part: 2, code: "not-article", stage: "normalize" }),
	);
});

test("a key that ends as a part's name is told apart from the part", async () => {
	const argument = (named: string) =>
		articleIdOf({ rows: pipeline.reader(), articlesBucket: ARTICLES }, named);
	await put("feed", file(2));
	expect(await argument("feed#2")).toBe(articleId(ARTICLES, "feed", 2));
	expect(await argument("feed#3")).toBe(articleId(ARTICLES, "feed#3"));
	await put("feed#2", file(2));
	expect(articleId(ARTICLES, "feed#2")).not.toBe(articleId(ARTICLES, "feed", 2));
	expect(await argument("feed#2#1")).toBe(articleId(ARTICLES, "feed#2", 1));
	await expect(argument("feed#2")).rejects.toThrow(articleId(ARTICLES, "feed", 2));
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "feed#2" }));
	await settle();
	expect(await argument("feed#2")).toBe(articleId(ARTICLES, "feed", 2));
	expect([await statusOf("feed#2", 1), await statusOf("feed", 1)]).toEqual(["DELETED", "INDEXED"]);
});

test("reconcile finds what was lost of a file, deletes a file's articles with it, and those it holds no more", async () => {
	await put("lost.json", file(3));
	expect(await differences()).toEqual([]);
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "lost.json" }));
	pipeline.events.length = 0;
	expect(await differences()).toEqual(["deleted and still there: lost.json"]);
	await reconcile();
	expect(await differences()).toEqual([]);
	expect(await statusOf("lost.json", 3)).toBe("DELETED");

	await put("stray.json", file(3));
	// As if the messages that delete the third had been lost.
	const head = await pipeline.head(articleId(ARTICLES, "stray.json"));
	const Item = { ...head, parts: 2 };
	await pipeline.dynamo.client.send(new PutCommand({ TableName: pipeline.table, Item }));
	expect(await differences()).toEqual(["deleted and still there: stray.json#3"]);
	await reconcile();
	expect(await differences()).toEqual([]);
	expect([await statusOf("stray.json", 2), await statusOf("stray.json", 3)]).toEqual(["INDEXED", "DELETED"]);
});

test("erasing a file of which only a message says how many articles it holds takes what was made of them", async () => {
	const key = "unread.json";
	const { VersionId } = await pipeline.put(key, file(3));
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key, VersionId }));
	pipeline.events.length = 0;
	expect(await erase(pipeline.target, key, 0)).toMatchObject({ parts: 3, messages: 4, artifacts: 3 });
	for (const part of [1, 2, 3]) expect(await pipeline.artifacts(articleId(ARTICLES, key, part))).toEqual({});
});

test("erasing a file takes every article it ever held, and nothing of its neighbours", async () => {
	await put("diary.json", file(4));
	await put("diary.json", file(2));
	await put("diary.json#2", file(1).slice(1, -1));
	pipeline.services.notify(pipeline.queues.normalize.url);
	let done = false;
	const erasing = erase(pipeline.target, "diary.json", 60_000).finally(() => {
		done = true;
	});
	while (!done) {
		while (await pipeline.normalizeOne());
		await pipeline.drain();
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	expect(await erasing).toMatchObject({ key: "diary.json", parts: 4, versions: 2, underWay: 0 });
	const left = (await pipeline.dynamo.allRows(pipeline.table)).filter(({ key }) => key === "diary.json");
	expect(left).toEqual([]);
	for (const part of [undefined, 1, 2, 3, 4])
		expect(await pipeline.artifacts(articleId(ARTICLES, "diary.json", part))).toEqual({});
	expect(await statusOf("diary.json#2")).toBe("INDEXED");
});
