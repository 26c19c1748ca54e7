import { setTimeout as sleep } from "node:timers/promises";
import { DeleteObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { eraseArchive } from "../../cli/operations/archive/erase-archive.ts";
import { articleOrders } from "../../cli/operations/archive/whole-archive.ts";
import { feed } from "../../cli/operations/feed.ts";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { CORRECTIONS, correctionSk } from "../../lambdas/index/keys.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import type { ArchiveMessage, RevisitMessage } from "../../lambdas/shared/messages.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

const RUN = Date.UTC(2026, 1, 17) / 1000;
let pipeline: Pipeline;
beforeEach(async () => {
	forgetAliases();
	pipeline = await startPipeline();
});
afterEach(() => pipeline.stop());

const story = (passengers: number) =>
	`OSLO, Feb. 15, 2026 – A ferry with ${passengers} passengers ran aground, the coast guard said.\n`;
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]);

async function settle(events = pipeline.events): Promise<void> {
	for (const event of events.splice(0)) await pipeline.deliver(event);
	await pipeline.work();
}
const lose = () => pipeline.events.splice(0);

/** @returns how much normalize was asked for */
async function order(...messages: ArchiveMessage[]): Promise<number> {
	for (const message of messages) await pipeline.index(message);
	let count = 0;
	while (await pipeline.normalizeOne()) count++;
	await pipeline.work();
	return count;
}

/** What a listing of the bucket makes of each object. */
async function objects(run = RUN): Promise<ArchiveMessage[]> {
	const { Contents = [] } = await pipeline.s3.send(new ListObjectsV2Command({ Bucket: ARTICLES }));
	return Contents.map(({ Key, LastModified }) => ({
		type: "object",
		bucket: ARTICLES,
		key: Key!,
		modified: LastModified!.toISOString(),
		run,
	}));
}

const revisit = (key: string, what: RevisitMessage["order"], run = RUN): RevisitMessage => ({
	type: "revisit",
	article: articleId(ARTICLES, key),
	order: what,
	run,
});

async function passengers(key: string): Promise<number[] | string | undefined> {
	const found = await queryArticle(pipeline.reader(), articleId(ARTICLES, key));
	if (found?.head.status !== "INDEXED") return found?.head.status;
	return found.figures.flatMap(({ value, countedHead }) =>
		countedHead === "passenger" ? (value ?? []) : [],
	);
}

test("what lies in the bucket without an event is indexed, once, and knows its version", async () => {
	const { VersionId } = await pipeline.put("old.txt", story(20));
	lose();
	expect(await order(...(await objects()))).toBe(1);
	expect(await passengers("old.txt")).toEqual([20]);
	const head = await pipeline.head(articleId(ARTICLES, "old.txt"));
	expect(head?.versionId).toBe(VersionId);
	expect(await order(...(await objects()), ...(await objects(RUN + 60)))).toBe(0);
});

test("a message that came twice before the first was done leads to the same", async () => {
	await pipeline.put("old.txt", story(21));
	lose();
	const messages = await objects();
	for (const message of [...messages, ...messages]) await pipeline.index(message);
	await pipeline.work();
	const rows = await pipeline.dynamo.allRows(pipeline.table);
	expect(await passengers("old.txt")).toEqual([21]);
	expect(await order(...messages, revisit("old.txt", "replay"), revisit("old.txt", "check"))).toBe(0);
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual(rows);
});

test("where the table has the object already, nothing is processed", async () => {
	await pipeline.put("a.txt", story(22));
	await pipeline.put("picture.png", PICTURE);
	await settle();
	expect(await passengers("picture.png")).toBe("FAILED");
	expect(await order(...(await objects()))).toBe(0);
	expect(await order(revisit("a.txt", "check"))).toBe(1);
	expect(await passengers("a.txt")).toEqual([22]);
});

test("any event that comes late is newer than what was indexed without one", async () => {
	await pipeline.put("a.txt", story(23));
	const upload = lose();
	await order(...(await objects()));
	await settle(upload);
	const head = await pipeline.head(articleId(ARTICLES, "a.txt"));
	expect(head?.revision).toMatch(/[^0.].*\.0{10}$/);
	expect(await passengers("a.txt")).toEqual([23]);
});

test("an overwrite whose event was lost is found by the article, and a late event takes its place in turn", async () => {
	await pipeline.put("a.txt", story(24));
	await settle();
	await pipeline.put("a.txt", story(25));
	const late = lose();
	await order(revisit("a.txt", "check"));
	expect(await passengers("a.txt")).toEqual([25]);
	await pipeline.put("a.txt", story(26));
	await settle();
	await settle(late);
	expect(await passengers("a.txt")).toEqual([26]);
});

test("an object of another time than what stands is compared, and processed where it is another version", async () => {
	await pipeline.put("a.txt", story(27));
	await settle();
	await pipeline.put("a.txt", PICTURE);
	lose();
	const [object] = await objects();
	await order({ ...object!, modified: "2031-01-01T00:00:00.000Z" } as ArchiveMessage);
	expect(await passengers("a.txt")).toBe("FAILED");
});

test("what was deleted and still stands goes", async () => {
	await pipeline.put("a.txt", story(28));
	await settle();
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt" }));
	lose();
	await order(revisit("a.txt", "check"));
	expect(await passengers("a.txt")).toBe("DELETED");
	expect(await pipeline.artifacts(articleId(ARTICLES, "a.txt"))).toEqual({});
	expect(await order(revisit("a.txt", "check", RUN + 60), revisit("a.txt", "replay", RUN + 60))).toBe(0);
});

test("what the table takes for deleted and the bucket has is indexed again", async () => {
	const { VersionId } = await pipeline.put("a.txt", story(29));
	const marker = await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt" }));
	await settle();
	await pipeline.s3.send(
		new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt", VersionId: marker.VersionId }),
	);
	lose();
	await order(...(await objects()));
	expect(await passengers("a.txt")).toEqual([29]);
	expect((await pipeline.head(articleId(ARTICLES, "a.txt")))?.versionId).toBe(VersionId);
});

test("a replay processes again what stands, under the run's revision", async () => {
	await pipeline.put("a.txt", story(30));
	await settle();
	const before = await pipeline.head(articleId(ARTICLES, "a.txt"));
	expect(await order(revisit("a.txt", "replay"), revisit("nowhere.txt", "replay"))).toBe(1);
	const after = await pipeline.head(articleId(ARTICLES, "a.txt"));
	expect(after?.revision).toBe(before?.revision.replace(/\d{10}$/, String(RUN)));
	expect(after).toMatchObject({ digest: before?.digest, versionId: before?.versionId });
});

test("folders' markers are no articles", async () => {
	await pipeline.put("desk/", "");
	lose();
	await order(...(await objects()));
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([]);
});

const SECRET = "LIMA, Feb. 15, 2026 – The Quillabamba Harbour Trust (QHT) said 71 fishermen were missing.\n";
const SHARED = `${SECRET}\nInes Paredes, who leads Peru's navy, found 12 fishermen.\n`;
const ELSEWHERE = "LIMA, Feb. 17, 2026 – Peru's navy found 12 fishermen, Ines Paredes said.\n";
const erasure = (key: string): ArchiveMessage => ({ type: "erase", bucket: ARTICLES, key });

test("an erasure takes all rows, artifacts and names of an article, and leaves what others say as it was", async () => {
	await pipeline.put("other.txt", ELSEWHERE);
	await settle();
	const before = sorted(await pipeline.dynamo.allRows(pipeline.table));
	await pipeline.put("a.txt", SECRET);
	await settle();
	await pipeline.put("a.txt", SHARED);
	await settle();
	expect(JSON.stringify(await pipeline.dynamo.allRows(pipeline.table))).toContain("qht");
	await order(erasure("a.txt"), erasure("a.txt"), erasure("never.txt"));
	expect(sorted(await pipeline.dynamo.allRows(pipeline.table))).toEqual(before);
	expect(await pipeline.artifacts(articleId(ARTICLES, "a.txt"))).toEqual({});
});

test("a name that two articles give goes with the last of them, though both are erased at once", async () => {
	for (const key of ["a.txt", "b.txt"]) await pipeline.put(key, SHARED);
	await settle();
	await Promise.all([pipeline.index(erasure("a.txt")), pipeline.index(erasure("b.txt"))]);
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([]);
});

test("an erased article's tombstone and failures go as well", async () => {
	await pipeline.put("a.txt", SECRET);
	await pipeline.put("picture.png", PICTURE);
	await settle();
	await order(erasure("a.txt"));
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.txt" }));
	await settle();
	expect(await passengers("a.txt")).toBe("DELETED");
	await order(erasure("a.txt"), erasure("picture.png"));
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([]);
});

test("an erasure that was stopped anywhere is finished by the next", async () => {
	await pipeline.put("a.txt", SHARED);
	await settle();
	const head = await pipeline.head(articleId(ARTICLES, "a.txt"));
	// As far as the first write.
	await pipeline.dynamo.client.send(
		new DeleteCommand({ TableName: pipeline.table, Key: { pk: head?.pk, sk: head?.sk } }),
	);
	await order(erasure("a.txt"));
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([]);
});

test("what people have corrected in an erased article goes with it, and what holds everywhere stays", async () => {
	await pipeline.put("a.txt", SECRET);
	await settle();
	const word = { by: "desk", at: "2026-02-17T00:00:00Z" };
	const rows = [articleId(ARTICLES, "a.txt"), undefined].map((article) => ({
		pk: CORRECTIONS,
		sk: correctionSk(article, "1"),
		...word,
	}));
	await new ResultsTable(pipeline.dynamo.client, pipeline.table).put(rows);
	await order(erasure("a.txt"));
	expect(await pipeline.dynamo.allRows(pipeline.table)).toEqual([rows[1]]);
});

/** Does what a command does while the pipeline works. */
async function whileWorking<Result>(command: Promise<Result>): Promise<Result> {
	let done = false;
	const ending = command.finally(() => {
		done = true;
	});
	const working = async () => {
		for (; !done; await sleep(20)) await pipeline.work();
	};
	return (await Promise.all([ending, working()]))[0];
}

test("a command without a state machine erases what is below a prefix, and nothing else", async () => {
	await pipeline.put("new/other.txt", ELSEWHERE);
	await settle();
	const before = sorted(await pipeline.dynamo.allRows(pipeline.table));
	for (const key of ["old/a.txt", "old/ü +b.txt"]) await pipeline.put(key, SECRET);
	await pipeline.put("old/a.txt", SHARED);
	await pipeline.put("old/gone.txt", SHARED);
	await settle();
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "old/gone.txt" }));
	await settle();
	pipeline.services.notify(pipeline.queues.normalize.url);
	const erased = await whileWorking(eraseArchive(pipeline.target, "old/", 120_000));
	expect(erased).toEqual({ prefix: "old/", keys: 3, versions: 5, underWay: 0 });
	expect(sorted(await pipeline.dynamo.allRows(pipeline.table))).toEqual(before);
	const { Contents = [] } = await pipeline.s3.send(new ListObjectsV2Command({ Bucket: pipeline.workBucket }));
	expect(Contents).toHaveLength(2);
});

test("a command without a state machine replays each article that stands once", async () => {
	for (const [n, key] of ["a.txt", "b.txt", "c.txt"].entries()) await pipeline.put(key, story(n + 2));
	await pipeline.put("picture.png", PICTURE);
	await settle();
	expect(await feed(pipeline.target, articleOrders(pipeline.target, "replay", RUN))).toBe(3);
	await pipeline.work();
	for (const key of ["a.txt", "b.txt", "c.txt"])
		expect((await pipeline.head(articleId(ARTICLES, key)))?.revision).toMatch(new RegExp(`\\.${RUN}$`));
	expect(await feed(pipeline.target, articleOrders(pipeline.target, "replay", RUN + 60))).toBe(3);
});

const sorted = (rows: Record<string, unknown>[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

test("a file of several articles is read again once, however many of them are met, and erased with all it ever held", async () => {
	const file = (count: number) =>
		JSON.stringify(
			Array.from({ length: count }, (_, n) => ({
				title: `Ferry ${n}`,
				body: `A ferry with ${50 + n} passengers ran aground on Sunday, the Nordvik coast guard said.`,
			})),
		);
	await pipeline.put("feed.json", file(3));
	await settle();
	await pipeline.put("feed.json", file(2));
	await settle();
	expect(await order(...(await objects()))).toBe(0);
	const parts = [1, 2].map((part) => articleId(ARTICLES, "feed.json", part));
	const again: ArchiveMessage[] = parts.map((article) => ({
		type: "revisit",
		article,
		order: "replay",
		run: RUN,
	}));
	expect(await order(...again)).toBe(1);
	expect(await order(...again)).toBe(0);
	for (const part of parts) expect((await pipeline.head(part))?.revision).toMatch(new RegExp(`${RUN}$`));

	const erasing: ArchiveMessage = { type: "erase", bucket: ARTICLES, key: "feed.json" };
	await order(erasing, erasing);
	const rows = await pipeline.dynamo.allRows(pipeline.table);
	expect(rows.filter(({ key, article }) => key === "feed.json" || parts.includes(String(article)))).toEqual(
		[],
	);
	for (const part of parts) expect(await pipeline.artifacts(part)).toEqual({});
});
