import { DeleteObjectCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { queryFailed } from "../../ask/table/failures.ts";
import { queryLatest } from "../../ask/table/timeline.ts";
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

const GOOD =
	"PARIS, France – Two ministers met in Paris on Monday.\n\nThey signed nine treaties, officials said.";
const PNG = new Uint8Array([
	0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);

async function deliverAll(): Promise<void> {
	for (const event of pipeline.events) await pipeline.deliver(event);
	await pipeline.drain();
}

const answerFor = (key: string) => queryArticle(pipeline.reader(), articleId(ARTICLES, key));

test.each([
	["empty.txt", new Uint8Array(), "empty", /empty/i],
	["picture.txt", PNG, "not-text", /PNG|binary|not text/i],
	["huge.txt", new Uint8Array(50_000_000).fill(0x61), "too-large", /50000000|50,000,000/],
	["cut-off.txt", new Uint8Array([0x41, 0xff, 0xfe, 0x00, 0xc3, 0x28, 0x80, 0x81, 0x00]), undefined, /./],
])("%s fails with a reason, and its neighbours get through", async (key, bytes, code, reason) => {
	await pipeline.put(`before-${key}`, GOOD);
	await pipeline.put(key, bytes);
	await pipeline.put(`after-${key}`, GOOD);
	await deliverAll();
	const answer = await answerFor(key);
	expect(answer?.head.status).toBe("FAILED");
	expect(answer?.failures).toHaveLength(1);
	if (code) expect(answer?.failures[0]?.code).toBe(code);
	expect(answer?.failures[0]?.reason).toMatch(reason);
	for (const neighbour of [`before-${key}`, `after-${key}`])
		expect((await answerFor(neighbour))?.head.status).toBe("INDEXED");
});

test.each(["line\nbreak.txt", "a b+c%20d.txt", "статья 日本.txt", "quote\"'<&>.txt", "a/b/../c.txt"])(
	"the key %j is an article's like any other",
	async (key) => {
		await pipeline.put(key, GOOD);
		await deliverAll();
		const answer = await answerFor(key);
		expect(answer?.head).toMatchObject({ status: "INDEXED", key });
	},
);

test("an object that is deleted for good before it is read leaves a tombstone, and no failure", async () => {
	await pipeline.put("gone.txt", GOOD);
	const { Versions } = await pipeline.s3.send(
		new ListObjectVersionsCommand({ Bucket: ARTICLES, Prefix: "gone.txt" }),
	);
	const VersionId = Versions![0]!.VersionId;
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "gone.txt", VersionId }));
	await deliverAll();
	const answer = await answerFor("gone.txt");
	expect(answer).toMatchObject({ head: { status: "DELETED" }, failures: [] });
});

test("a folder marker is skipped", async () => {
	await pipeline.put("folder/", new Uint8Array());
	await deliverAll();
	expect(await answerFor("folder/")).toBeUndefined();
});

test("S3's test event is skipped", async () => {
	const rows = await pipeline.dynamo.allRows(pipeline.table);
	await pipeline.deliver(JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: ARTICLES }));
	await pipeline.drain();
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual(rows);
});

test("an event of another bucket is skipped", async () => {
	await pipeline.put("elsewhere.txt", GOOD);
	await pipeline.deliver(pipeline.events[0]!.replaceAll(`"name":"${ARTICLES}"`, '"name":"elsewhere"'));
	await pipeline.drain();
	expect(await queryArticle(pipeline.reader(), articleId("elsewhere", "elsewhere.txt"))).toBeUndefined();
});

test("an event for another prefix is skipped, and those for its own get through", async () => {
	const prefixed = await startPipeline({ articlesPrefix: "news/" });
	try {
		for (const key of ["drafts/a.txt", "news/a.txt", "newsroom.txt"]) await prefixed.put(key, GOOD);
		for (const event of prefixed.events) await prefixed.deliver(event);
		await prefixed.drain();
		const latest = await queryLatest(prefixed.reader(), 10, {});
		expect(latest.map(({ key }) => key)).toEqual(["news/a.txt"]);
		expect(await queryFailed(prefixed.reader(), 10, {})).toEqual([]);
	} finally {
		await prefixed.stop();
	}
});

test.each([
	["without-sequencer", (event: string) => event.replace(/,"sequencer":"[0-9A-F]+"/i, ""), "no-sequencer"],
	["not-json", () => "{", "not-an-event"],
	["not-an-event", () => '{"hello":"world"}', "not-an-event"],
	["unknown", (event: string) => event.replace("ObjectCreated:Put", "ObjectTagging:Put"), "unknown-event"],
])("a message that names no upload (%s) is a failure of its own", async (messageId, spoil, code) => {
	await pipeline.put(`${messageId}.txt`, GOOD);
	await pipeline.deliver(spoil(pipeline.events[0]!), messageId);
	// Delivered twice, as SQS may.
	await pipeline.deliver(spoil(pipeline.events[0]!), messageId);
	await pipeline.drain();
	const failed = await queryFailed(pipeline.reader(), 100, {});
	const mine = failed.filter((row) => row.pk === `EVENT#${messageId}`);
	expect(mine).toHaveLength(1);
	expect(mine[0]).toMatchObject({ code, stage: "normalize" });
	expect(await answerFor(`${messageId}.txt`)).toBeUndefined();
});
