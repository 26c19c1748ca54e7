import { afterAll, beforeAll, expect, test } from "vitest";
import { lastingError } from "../../lambdas/normalize/lasting-error.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

test("a limit of time has to be met twice before it is for good; what a file is, is for good at once", () => {
	const slow = new IngestError("too-slow", "Reading the file takes long.");
	expect(lastingError(slow, 1)).toBeUndefined();
	expect(lastingError(slow, 2)).toBe(slow);
	const picture = new IngestError("not-text", "The file is a PNG image.");
	expect(lastingError(picture, 1)).toBe(picture);
	expect(lastingError(new IngestError("busy", "…", { permanent: false }), 9)).toBeUndefined();
	expect(lastingError(new Error("SlowDown"), 9)).toBeUndefined();
});

test("a key that ends in a slash is an article where there is a text, and a folder marker where there is none", async () => {
	await pipeline.put("desk/", "");
	await pipeline.put(
		"story/",
		"The mayor opened the harbour on Monday, officials said.\n\nSome 300 people came.",
	);
	for (const event of pipeline.events) await pipeline.deliver(event);
	await pipeline.drain();
	expect(await pipeline.head(articleId(ARTICLES, "desk/"))).toBeUndefined();
	expect(await pipeline.head(articleId(ARTICLES, "story/"))).toMatchObject({ status: "INDEXED" });
});
