import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { extractedKey, normalizedKey } from "../../lambdas/shared/artifacts.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { subjectOf } from "../helpers/artifacts.ts";
import { type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
let work: WorkBucket;
const Artifact = z.object({ said: z.string() });
const subject = subjectOf("a.txt", 1);

beforeAll(async () => {
	pipeline = await startPipeline();
	work = new WorkBucket(pipeline.s3, pipeline.workBucket);
});
afterAll(() => pipeline.stop());

test("an artifact that is there stays as others have read it", async () => {
	await work.put(normalizedKey(subject), { said: "first" });
	await work.put(normalizedKey(subject), { said: "second" });
	expect(await work.get(normalizedKey(subject), Artifact)).toEqual({ said: "first" });
});

test("a revision's artifacts go together, and those that are not there do not matter", async () => {
	const other = subjectOf("a.txt", 2);
	for (const of of [subject, other]) await work.put(extractedKey(of), { said: "something" });
	await work.deleteRevision(subject.article, subject.revision);
	await work.deleteRevision(subject.article, subject.revision);
	expect(await work.get(normalizedKey(subject), Artifact)).toBeUndefined();
	expect(Object.keys(await pipeline.artifacts(subject.article))).toEqual([extractedKey(other)]);
});
