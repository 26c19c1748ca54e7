import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

/** Enough words to be an article beside any number. */
const PROSE =
	"Nobody in Geneva had seen the like of it before, and few believed that they would see it again. ".repeat(
		12,
	);

test.each([
	[
		"far past what an integer holds",
		"The vault held 96,408,000,000,000,000,000 coins in May, officials said.",
		96_408e15,
	],
	["of magnitudes", "The debt rose to 430 quintillion pengo in 1946, officials said.", undefined],
	["of many digits", `The number ${"123456789".repeat(50)} was drawn by 12 players, officials said.`, 12],
	[
		"very small",
		`The probe weighed 0.${"0".repeat(200)}1 grams and cost 3.14159265358979323846264338327950288 dollars.`,
		undefined,
	],
])("numbers %s are indexed and read again", async (key, text, value) => {
	pipeline.events.length = 0;
	await pipeline.put(
		key,
		`GENEVA, Switzerland – ${text}

${PROSE}`,
	);
	for (const event of pipeline.events) await pipeline.deliver(event);
	await pipeline.drain();
	const answer = await queryArticle(pipeline.reader(), articleId(ARTICLES, key));
	expect(answer?.failures).toEqual([]);
	expect(answer?.head.status).toBe("INDEXED");
	if (value !== undefined) expect(answer?.figures.map((figure) => figure.value)).toContain(value);
});
