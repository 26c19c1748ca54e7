import { DeleteObjectCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
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

const TOWNS = ["Paris", "Oslo", "Lima", "Rome", "Quito"];
const article = (town: string) => ({
	title: `Talks in ${town}`,
	date: "2026-02-10",
	body: `Two ministers met in ${town} on Monday.\n\nThey signed nine treaties, officials said.`,
});
/** A title without a text is none, and its neighbours are. */
const BROKEN = { title: "Talks nowhere" };
const file = (...articles: object[]) => JSON.stringify(articles);

/** What the file holds, by what is put there: articles by town, `undefined` for one that fails. */
const CONTENTS = {
	two: { body: file(article("Paris"), article("Oslo")), towns: ["Paris", "Oslo"] },
	turned: { body: file(article("Oslo"), article("Paris")), towns: ["Oslo", "Paris"] },
	five: { body: file(...TOWNS.map(article)), towns: TOWNS },
	"three, one broken": {
		body: file(article("Lima"), BROKEN, article("Rome")),
		towns: ["Lima", undefined, "Rome"],
	},
	one: { body: file(article("Quito")), towns: "Quito" },
	none: { body: "\x89PNG\r\n\x1a\n\0\0\0\0", towns: undefined },
};
type Content = keyof typeof CONTENTS;
type Operation = Content | "delete" | "undelete" | "remove a version" | "replay";

let files = 0;
let runs = 0;

async function perform(key: string, operation: Operation): Promise<void> {
	if (operation in CONTENTS)
		await pipeline.put(key, Buffer.from(CONTENTS[operation as Content].body, "latin1"));
	else if (operation === "replay") await replay(key);
	else if (operation === "delete")
		await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key }));
	else await removeVersion(key, operation);
}

async function removeVersion(key: string, operation: Operation): Promise<void> {
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

const upload = fc.constantFrom<Operation>(
	"two",
	"turned",
	"five",
	"five",
	"three, one broken",
	"one",
	"none",
);
const any = fc.oneof(
	{ weight: 3, arbitrary: upload },
	fc.constantFrom<Operation>("delete", "undelete", "remove a version", "replay"),
);
const operations = fc.tuple(upload, fc.array(any, { maxLength: 5 })).map(([one, more]) => [one, ...more]);

async function currentContent(key: string): Promise<Content | undefined> {
	const { Versions = [] } = await pipeline.s3.send(
		new ListObjectVersionsCommand({ Bucket: ARTICLES, Prefix: key }),
	);
	const current = Versions.find(({ IsLatest }) => IsLatest);
	if (current === undefined) return undefined;
	// Two of the files are of one length: the entity tag is of the bytes.
	return (Object.keys(CONTENTS) as Content[]).find((name) => current.ETag === etags.get(name));
}

const etags = new Map<Content, string>();

async function learnTags(): Promise<void> {
	for (const name of Object.keys(CONTENTS) as Content[])
		etags.set(name, (await pipeline.put(`tag-${name}`, Buffer.from(CONTENTS[name].body, "latin1"))).ETag!);
}

/** How each article of a file of at most five stands, the file itself first. */
async function standing(key: string): Promise<unknown[]> {
	const found: unknown[] = [];
	for (const part of [undefined, 1, 2, 3, 4, 5]) {
		const answer = await queryArticle(pipeline.reader(), articleId(ARTICLES, key, part));
		const status = answer?.head.status ?? "DELETED";
		found.push(status === "INDEXED" ? answer?.head.title : status);
	}
	return found;
}

function expectedStanding(content: Content | undefined): unknown[] {
	const towns = content && CONTENTS[content].towns;
	const [own, parts]: [string, readonly (string | undefined)[]] =
		content === undefined
			? ["DELETED", []]
			: towns === undefined
				? ["FAILED", []]
				: typeof towns === "string"
					? [`Talks in ${towns}`, []]
					: ["SPLIT", towns];
	const each = [0, 1, 2, 3, 4].map((n) => {
		if (n >= parts.length) return "DELETED";
		return parts[n] === undefined ? "FAILED" : `Talks in ${parts[n]}`;
	});
	return [own, ...each];
}

/** Artifacts that stand for nothing, and rows of revisions that no head stands on. */
async function leftovers(key: string): Promise<string[]> {
	const left: string[] = [];
	const rows = await pipeline.dynamo.allRows(pipeline.table);
	for (const part of [undefined, 1, 2, 3, 4, 5]) {
		const id = articleId(ARTICLES, key, part);
		const head = await pipeline.head(id);
		const current = head?.status === "INDEXED" ? [normalizedKey(head), extractedKey(head)] : [];
		left.push(...Object.keys(await pipeline.artifacts(id)).filter((name) => !current.includes(name)));
		const stale = rows.filter(
			(row) =>
				row.article === id &&
				(row.rows === undefined || row.expires === undefined) &&
				row.revision !== head?.revision &&
				row.revision !== head?.rowsRevision,
		);
		left.push(...stale.map(({ pk, sk }) => `${pk}|${sk}`));
	}
	return left;
}

test("files of several articles, in any order of events, repeated, stages interleaved: what is queried is what the bucket holds", async () => {
	await learnTags();
	await fc.assert(
		fc.asyncProperty(operations, fc.infiniteStream(fc.nat(1000)), async (done, random) => {
			// A number behind "#" is the key's own here.
			const key = `feeds/${++files}#2`;
			const next = () => random.next().value;
			const work = async (most: number) => {
				for (let steps = next() % most; steps > 0; steps--)
					await pipeline.step(next() % 2 === 0 ? "extract" : "index");
			};
			pipeline.events.length = 0;
			for (const operation of done) {
				await perform(key, operation);
				if (next() % 3 === 0) await pipeline.deliver(pipeline.events[next() % pipeline.events.length]!);
				await work(4);
			}
			const all = [...pipeline.events, ...pipeline.events.filter(() => next() % 2 === 0)];
			const order = all.map((event) => ({ event, by: next() })).sort((a, b) => a.by - b.by);
			for (const { event } of order) {
				await pipeline.deliver(event);
				await work(8);
			}
			await pipeline.drain();

			const content = await currentContent(key);
			expect(await standing(key)).toEqual(expectedStanding(content));
			expect(await leftovers(key)).toEqual([]);
			const latest = await queryLatest(pipeline.reader(), 10_000, {});
			const titles = latest.filter((head) => head.key === key).map(({ title }) => title);
			expect(titles.sort()).toEqual(
				expectedStanding(content)
					.filter((each) => String(each).startsWith("Talks"))
					.sort(),
			);
		}),
		{ numRuns: 8 },
	);
}, 600_000);
