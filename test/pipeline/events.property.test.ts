import { DeleteObjectCommand, ListObjectsV2Command, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { queryEntity } from "../../ask/table/entity.ts";
import { queryFailed } from "../../ask/table/failures.ts";
import { queryLatest } from "../../ask/table/timeline.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { extractedKey, normalizedKey } from "../../lambdas/shared/artifacts.ts";
import { revisionOf, sequencerOf } from "../../lambdas/shared/revision.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

/** What people do to one key. */
type Operation = keyof typeof BODIES | "delete" | "undelete" | "remove a version" | "replay";

const BODIES = {
	first:
		"PARIS, France – Two ministers of Japan met in Paris on Monday.\n\nThey signed nine treaties, officials said.",
	second:
		"BERLIN, Germany – A minister of Canada spoke in Berlin on Monday.\n\nSome 400 people came, police said.",
	// With a date of its own it says the same whenever it is uploaded.
	dated:
		"OSLO, Norway, Feb. 10, 2026 – Two ministers of Chile met in Oslo on Monday.\n\nThey signed five treaties, officials said.",
	"not an article": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
};
const COUNTRY = { first: "Japan", second: "Canada", dated: "Chile" };

async function perform(key: string, operation: Operation): Promise<void> {
	if (operation in BODIES) {
		await pipeline.put(key, BODIES[operation as keyof typeof BODIES]);
		return;
	}
	if (operation === "replay") return replay(key);
	if (operation === "delete") {
		await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key }));
		return;
	}
	const { Versions = [], DeleteMarkers = [] } = await pipeline.s3.send(
		new ListObjectVersionsCommand({ Bucket: ARTICLES, Prefix: key }),
	);
	const [gone] = operation === "undelete" ? DeleteMarkers.filter(({ IsLatest }) => IsLatest) : Versions;
	if (gone?.VersionId)
		await pipeline.s3.send(
			new DeleteObjectCommand({ Bucket: ARTICLES, Key: key, VersionId: gone.VersionId }),
		);
}

/** Sends what stands through the pipeline again, as `replay` does. */
async function replay(key: string): Promise<void> {
	const head = await pipeline.head(articleId(ARTICLES, key));
	if (head === undefined || head.status === "DELETED") return;
	const { article, bucket, versionId, uploadedAt } = head;
	const revision = revisionOf(sequencerOf(head.revision), ++runs);
	const subject = { article, revision, bucket, key, versionId, uploadedAt };
	pipeline.events.push(JSON.stringify({ type: "replay", subject }));
}

const upload = fc.constantFrom<Operation>("first", "second", "dated", "dated", "not an article");
const any = fc.oneof(upload, fc.constantFrom<Operation>("delete", "undelete", "remove a version", "replay"));
const operations = fc.tuple(upload, fc.array(any, { maxLength: 5 })).map(([one, more]) => [one, ...more]);

async function currentBody(key: string): Promise<keyof typeof BODIES | "nothing"> {
	const { Contents = [] } = await pipeline.s3.send(
		new ListObjectsV2Command({ Bucket: ARTICLES, Prefix: key }),
	);
	const size = Contents[0]?.Size;
	if (size === undefined) return "nothing";
	return (Object.keys(BODIES) as (keyof typeof BODIES)[]).find(
		(name) => Buffer.byteLength(BODIES[name]) === size,
	)!;
}

async function storedRows(article: string): Promise<string[]> {
	const rows = await pipeline.dynamo.allRows(pipeline.table);
	return rows
		.filter((row) => row.article === article && (row.rows === undefined || row.expires === undefined))
		.map((row) => String(row.revision));
}

let keys = 0;
let runs = 0;

test("events in any order, repeated, stages interleaved: what is queried is what the bucket holds", async () => {
	await fc.assert(
		fc.asyncProperty(operations, fc.infiniteStream(fc.nat(1000)), async (done, random) => {
			const key = `news/${++keys}.txt`;
			const next = () => random.next().value;
			pipeline.events.length = 0;
			for (const operation of done) {
				await perform(key, operation);
				// Some events are delivered, and some stages work, while things still happen.
				if (next() % 3 === 0) await pipeline.deliver(pipeline.events[next() % pipeline.events.length]!);
				if (next() % 3 === 0) await pipeline.step(next() % 2 === 0 ? "extract" : "index");
			}
			const all = [...pipeline.events, ...pipeline.events.filter(() => next() % 2 === 0)];
			const order = all.map((event) => ({ event, by: next() })).sort((a, b) => a.by - b.by);
			for (const { event } of order) {
				await pipeline.deliver(event);
				for (let steps = next() % 4; steps > 0; steps--)
					await pipeline.step(next() % 2 === 0 ? "extract" : "index");
			}
			await pipeline.drain();

			const holds = await currentBody(key);
			const article = articleId(ARTICLES, key);
			const answer = await queryArticle(pipeline.reader(), article);
			const status = holds === "nothing" ? "DELETED" : holds === "not an article" ? "FAILED" : "INDEXED";
			expect(answer?.head.status).toBe(status);
			for (const [body, country] of Object.entries(COUNTRY)) {
				const { mentions } = await queryEntity(pipeline.reader(), country, {});
				expect(mentions.some(({ row }) => row.article === article)).toBe(holds === body);
			}
			const latest = await queryLatest(pipeline.reader(), 1000, {});
			expect(latest.some((head) => head.article === article)).toBe(status === "INDEXED");
			const failed = await queryFailed(pipeline.reader(), 1000, {});
			expect(failed.some((row) => row.article === article)).toBe(status === "FAILED");
			// Nothing of a superseded or deleted text is left, shown or not: neither rows nor artifacts.
			const standing = [answer!.head.revision, answer!.head.rowsRevision];
			expect((await storedRows(article)).filter((revision) => !standing.includes(revision))).toEqual([]);
			const of = { article, revision: answer!.head.revision };
			const current = status === "INDEXED" ? [normalizedKey(of), extractedKey(of)] : [];
			expect(Object.keys(await pipeline.artifacts(article))).toEqual(current);
		}),
		{ numRuns: 25 },
	);
});
