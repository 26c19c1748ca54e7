import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DeleteCommand, paginateScan, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localTarget, type Target } from "../../cli/target.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { jsonLines, run } from "./run.ts";

let folder: string;
let cloud: LocalCloud;
let target: Target;
const at = () => ["--data-dir", join(folder, "data")];
const files = { "ferry.txt": 214, "train.txt": 31 };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-operations-"));
	cloud = await startLocalCloud({ dataDir: join(folder, "data") });
	target = localTarget(cloud);
	const paths = Object.entries(files).map(([name, count]) => {
		writeFileSync(
			join(folder, name),
			`OSLO – All ${count} passengers were brought ashore, the coast guard said.\n`,
		);
		return join(folder, name);
	});
	await run(["ingest", ...at(), "--published", "2026-02-16", ...paths]);
}, 180_000);
afterAll(async () => {
	for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
	await cloud.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function rows(): Promise<Record<string, unknown>[]> {
	const found = [];
	for await (const { Items = [] } of paginateScan({ client: target.dynamo }, { TableName: target.table }))
		found.push(...Items);
	return found;
}

async function keysOfLatest(): Promise<unknown[]> {
	const { out } = await run(["query", "latest", ...at(), "--json"]);
	return jsonLines(out)
		.map(({ key }) => key)
		.sort();
}

test("status says what waits at each stage, and how many articles came through", async () => {
	const [now] = jsonLines((await run(["status", ...at(), "--json"])).out);
	const idle = { waiting: 0, underWay: 0, deadLetters: 0 };
	expect(now).toMatchObject({
		stages: ["normalize", "extract", "index"].map((stage) => ({ stage, ...idle })),
		articlesPerMinute: expect.any(Number),
		failures: {},
		version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
	});
	const { out } = await run(["status", ...at()]);
	expect(out).toMatch(/the local cloud, version .*\n[\s\S]*normalize +0 +0 +0[\s\S]*no file failed today/);
});

test("status counts what another version of the extractor made, and replay processes it again", async () => {
	const statusNow = async () => jsonLines((await run(["status", ...at(), "--json"])).out)[0];
	const { extractor } = target;
	expect(extractor).toMatch(/^[0-9a-v]{8}$/);
	expect(await statusNow()).toMatchObject({ extractor, outdated: { articles: 0, lookedAt: 2, all: true } });
	const [head] = (await rows()).filter(({ sk }) => sk === "HEAD");
	expect(head).toMatchObject({ extractor, rowsRevision: `${head?.revision}~${extractor}` });
	await target.dynamo.send(
		new UpdateCommand({
			TableName: target.table,
			Key: { pk: head?.pk, sk: head?.sk },
			UpdateExpression: "SET extractor = :other",
			ExpressionAttributeValues: { ":other": "another" },
		}),
	);
	expect(await statusNow()).toMatchObject({ outdated: { articles: 1, lookedAt: 2, all: true } });
	expect((await run(["status", ...at()])).out).toContain("1 of 2 articles under another version");
	const counted = await run(["replay", ...at(), "--outdated", "--dry-run"]);
	expect(counted.out).toBe("1 article would be processed again\n");
	const replayed = await run(["replay", ...at(), "--outdated"]);
	expect(replayed.out).toBe("1 article is being processed again\n");
	const left = async () => ((await statusNow()) as { outdated: { articles: number } }).outdated.articles;
	while ((await left()) > 0) await sleep(100);
});

test("trace tells an article's way through all stages, from buckets, table and logs", async () => {
	const steps = jsonLines((await run(["trace", ...at(), "ferry.txt", "--json"])).out);
	const told = steps.map(({ from, stage, what }) => `${from}: ${stage}: ${String(what).split(/[ ,:]/)[0]}`);
	for (const step of [
		"articles bucket: upload: version",
		"work bucket: normalize: artifact",
		"work bucket: extract: artifact",
		"table: index: head",
		"table: index: listing",
		"log: normalize: normalized",
		"log: extract: extracted",
		"log: index: indexed",
	])
		expect(told).toContain(step);
	const times = steps.map(({ time }) => String(time));
	expect(times).toEqual([...times].sort());
	const { out } = await run(["trace", ...at(), "ferry.txt"]);
	expect(out).toMatch(/normalize.*normalized, format text/);
	const unknown = await run(["trace", ...at(), "nowhere.txt"]);
	expect(unknown).toMatchObject({ code: 1, err: "news-ingest: nothing is known of nowhere.txt\n" });
});

test("trace says why a file failed", async () => {
	writeFileSync(
		join(folder, "picture.png"),
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
	);
	await run(["ingest", ...at(), join(folder, "picture.png")]);
	const steps = jsonLines((await run(["trace", ...at(), "picture.png", "--json"])).out);
	expect(steps.map(({ what }) => what)).toContainEqual(
		expect.stringMatching(/^failed for good: .+ \(not-text\)$/),
	);
	const [now] = jsonLines((await run(["status", ...at(), "--json"])).out);
	expect(now).toMatchObject({ type: "status", failures: { "not-text": 1 } });
	await run(["erase", ...at(), "picture.png"]);
});

test("a feed of two articles is ingested, asked for, replayed and erased as one file", async () => {
	const item = (town: string) =>
		`<item><title>Talks in ${town}</title><description><![CDATA[${`<p>Two ministers met in ${town} on Monday, officials said.</p>`.repeat(12)}]]></description></item>`;
	const path = join(folder, "feed.xml");
	writeFileSync(
		path,
		`<rss version="2.0"><channel><title>T</title>${item("Oslo")}${item("Lima")}</channel></rss>`,
	);
	const ingested = await run(["ingest", ...at(), path]);
	expect(ingested.out).toMatch(/2 articles can be queried/);
	expect(ingested.out).toMatch(/ {2}feed\.xml#1\n.* {2}feed\.xml#2\n/);
	expect((await run(["query", "article", ...at(), "feed.xml"])).out).toMatch(
		/status +SPLIT[\s\S]*2 of its 2 articles are known[\s\S]*Talks in Oslo[\s\S]*Talks in Lima/,
	);
	const second = await run(["query", "article", ...at(), "feed.xml#2"]);
	expect(second.out).toMatch(/title +Talks in Lima[\s\S]*key +feed\.xml#2/);
	const story = await run(["query", "story", ...at(), "feed.xml"]);
	expect(story.err).toMatch(/feed\.xml holds 2 articles: name one of them, from feed\.xml#1 to feed\.xml#2/);
	expect((await run(["trace", ...at(), "feed.xml#2"])).out).toMatch(/normalize +artifact/);
	expect((await run(["replay", ...at(), "feed.xml#1", "feed.xml#2"])).out).toMatch(/^1 article is being/);
	const refused = await run(["erase", ...at(), "--yes", "feed.xml#2"]);
	expect(refused.code).toBe(1);
	expect(refused.err).toMatch(/feed\.xml#2 is article 2 of the file feed\.xml/);
	const { out } = await run(["erase", ...at(), "feed.xml", "--json"]);
	expect(jsonLines(out)).toMatchObject([{ key: "feed.xml", parts: 2, versions: 1, underWay: 0 }]);
	expect(JSON.stringify(await rows())).not.toContain("feed.xml");
});

test("reconcile says that all is well where it is", async () => {
	const { code, out } = await run(["reconcile", ...at()]);
	expect([code, out]).toEqual([0, "2 objects in the bucket, and the table agrees with all.\n"]);
});

test("reconcile rebuilds a lost table, after saying what it would do", async () => {
	for (const { pk, sk } of await rows())
		await target.dynamo.send(new DeleteCommand({ TableName: target.table, Key: { pk, sk } }));
	const dry = await run(["reconcile", ...at(), "--dry-run"]);
	expect(dry.out.split("\n").slice(0, 2).sort()).toEqual([
		"never indexed: ferry.txt",
		"never indexed: train.txt",
	]);
	expect(dry.out).toMatch(/2 objects in the bucket: 2 never indexed\.\n2 articles would be processed\.\n$/);
	expect(await rows()).toEqual([]);

	const { code, out } = await run(["reconcile", ...at(), "--json"]);
	expect(code).toBe(0);
	expect(jsonLines(out).at(-1)).toEqual({
		type: "reconciled",
		objects: 2,
		"never indexed": 2,
		"indexed from another version": 0,
		"deleted and still there": 0,
	});
	while ((await keysOfLatest()).length < 2) await sleep(100);
	expect(await keysOfLatest()).toEqual(["ferry.txt", "train.txt"]);
});

test("erase takes an article away for good, says what went and what it cannot reach", async () => {
	const { code, out } = await run(["erase", ...at(), "ferry.txt"]);
	expect(code).toBe(0);
	expect(out).toMatch(/^ferry\.txt \([0-9a-v]{26}\)\n {2}erased: 1 version, 2 artifacts, \d+ rows?, /);
	expect(out).toMatch(/beyond reach: .*logs/);
	expect(await keysOfLatest()).toEqual(["train.txt"]);
	expect(JSON.stringify(await rows())).not.toContain("ferry");
});

test("erase knows an article by its id as well", async () => {
	const [article] = jsonLines((await run(["query", "latest", ...at(), "--json"])).out);
	const { out } = await run(["erase", ...at(), String(article?.id ?? article?.article), "--json"]);
	expect(jsonLines(out)).toMatchObject([{ type: "erasure", key: "train.txt", versions: 1, underWay: 0 }]);
	expect((await rows()).filter(({ pk }) => String(pk).startsWith("ARTICLE#"))).toEqual([]);
});
