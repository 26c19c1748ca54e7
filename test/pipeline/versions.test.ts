import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { queryFailed } from "../../ask/table/failures.ts";
import { queryLatest } from "../../ask/table/timeline.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { revisionOf, sequencerOf } from "../../lambdas/shared/revision.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const text = (who: string): string =>
	`${who} opened the harbour on Monday.\n\nSome 300 people came, police said.`;

/** Delivers what has happened since the last time, and lets all stages work. */
async function settle(): Promise<void> {
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
}

const remove = (Key: string, VersionId: string | undefined) =>
	pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key, VersionId }));

test("a version that goes leaves the current one as old as it is, and all that it says as it was", async () => {
	const first = await pipeline.put("a.txt", text("The mayor"));
	await pipeline.put("a.txt", text("The minister"));
	await settle();
	await pipeline.put("b.txt", text("The king"));
	await settle();
	const before = await pipeline.head(articleId(ARTICLES, "a.txt"));
	expect(before).toMatchObject({ atSource: "uploaded" });
	// An event's time here is far from that of the version: the pipeline's clock is a tale.
	await remove("a.txt", first.VersionId);
	await settle();
	const after = await pipeline.head(articleId(ARTICLES, "a.txt"));
	const { revision: _, ...rest } = before!;
	expect(after).toMatchObject(rest);
	expect(after!.revision > before!.revision).toBe(true);
	const { revision, rowsRevision } = after!;
	expect(rowsRevision < revision).toBe(true);
	const latest = await queryLatest(pipeline.reader(), 10, {});
	expect(latest.map(({ key }) => key)).toContain("b.txt");
	expect(Object.keys(await pipeline.artifacts(after!.article))).toHaveLength(2);
});

test("a version that goes leaves a file that failed with the time of its own upload", async () => {
	const first = await pipeline.put("c.txt", text("The mayor"));
	await pipeline.put("c.txt", Buffer.from("89504e470d0a1a0a", "hex"));
	await settle();
	const failuresOf = async () =>
		(await queryFailed(pipeline.reader(), 10, {})).filter(({ key }) => key === "c.txt");
	const before = await failuresOf();
	await remove("c.txt", first.VersionId);
	await settle();
	expect((await failuresOf()).map(({ at }) => at)).toEqual(before.map(({ at }) => at));
	expect(before).toHaveLength(1);
});

test("the same bytes twice, a replay, and then deleted: nothing is left of the text", async () => {
	const body =
		"OSLO, Norway, Feb. 10, 2026 – Two ministers met in Oslo on Monday, officials said.\n\nThey left.";
	await pipeline.put("d.txt", body);
	await settle();
	await pipeline.put("d.txt", body);
	await settle();
	const article = articleId(ARTICLES, "d.txt");
	expect(Object.keys(await pipeline.artifacts(article))).toHaveLength(2);
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "d.txt" }));
	await settle();
	expect(await pipeline.artifacts(article)).toEqual({});
});

test("a word of 2,100 letters after a number is no poison", async () => {
	await pipeline.put("e.txt", `The minister counted 300 ${"ab".repeat(1_050)}s in the harbour on Monday.`);
	await settle();
	expect(await pipeline.head(articleId(ARTICLES, "e.txt"))).toMatchObject({ status: "INDEXED" });
});

test("a file that fails again and again is told of once, with how often it was tried", async () => {
	await pipeline.put("f.txt", Buffer.from("89504e470d0a1a0a", "hex"));
	await settle();
	const { article, bucket, versionId, uploadedAt, revision } = (await pipeline.head(
		articleId(ARTICLES, "f.txt"),
	))!;
	for (const run of [1, 2]) {
		const subject = { article, bucket, key: "f.txt", versionId, uploadedAt };
		const again = { ...subject, revision: revisionOf(sequencerOf(revision), run) };
		await pipeline.deliver(JSON.stringify({ type: "replay", subject: again }));
	}
	await pipeline.drain();
	const failed = await queryFailed(pipeline.reader(), 10, {});
	expect(failed.filter(({ key }) => key === "f.txt")).toMatchObject([{ code: "not-text", tries: 3 }]);
	const answer = await queryArticle(pipeline.reader(), article);
	expect(answer?.failures).toMatchObject([{ code: "not-text", tries: 3 }]);
});
