import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { articleQuestion } from "../../ask/article.ts";
import { compareQuestion } from "../../ask/compare.ts";
import { correctionsQuestion } from "../../ask/corrections.ts";
import { entityQuestion } from "../../ask/entity.ts";
import { figuresQuestion } from "../../ask/figures.ts";
import { findQuestion } from "../../ask/find.ts";
import type { Question } from "../../ask/question.ts";
import { saidQuestion } from "../../ask/said.ts";
import { standingText } from "../../ask/words/figure.ts";
import { rejectFigure, sameEntity, undoCorrection } from "../../cli/operations/correct.ts";
import { erase } from "../../cli/operations/erase/erase.ts";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

const FIRST = "desk/1-ferry.txt";
const SECOND = "desk/2-ferry.txt";
const FERRY = `OBRANO, May 4, 2026 – Eleven people died when a ferry sank off Obrano, the Kestrel Coast Guard said.
“Nine are missing,” said Mirela Stoyanova of the Kestrel Coast Guard. Tovrek Shipping Ltd owns the ferry.\n`;
const LATER = `OBRANO, May 5, 2026 – Fourteen people died when a ferry sank off Obrano, police said. The Kestrel Coastguard
said divers were at work. Tovrek Shipping Ltd said it would pay $3 million.\n`;
const WORD = { by: "desk", why: "the agency took it back", at: "2026-05-06T08:00:00Z" };

let pipeline: Pipeline;
beforeEach(async () => {
	forgetAliases();
	pipeline = await startPipeline();
	await pipeline.put(FIRST, FERRY);
	await pipeline.put(SECOND, LATER);
	await settle();
});
afterEach(() => pipeline.stop());

async function settle(): Promise<void> {
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
}

/** A question of a fresh reader. */
function ask<Q extends { ask: Question["ask"]; input: Question["input"] }>(
	question: Q,
	given: object,
): ReturnType<Q["ask"]> {
	const artifacts = new WorkBucket(pipeline.s3, pipeline.workBucket);
	const reader = { rows: pipeline.reader(), artifacts, articlesBucket: ARTICLES };
	return question.ask(reader, question.input.parse(given)) as ReturnType<Q["ask"]>;
}

const deaths = async () => (await ask(figuresQuestion, { measure: "deaths" })).claims;

describe("a figure that a person rejected", () => {
	test("is shown as rejected, with who says so, and counts in no comparison", async () => {
		expect((await ask(compareQuestion, { measure: "deaths" })).comparisons).toHaveLength(1);
		await rejectFigure(pipeline.target, FIRST, "Eleven", WORD);
		const [first, second] = await deaths();
		expect(first).toMatchObject({
			value: 11,
			corrections: [{ what: "rejected", by: "desk", why: WORD.why }],
		});
		expect([first, second].map((claim) => claim && standingText(claim))).toEqual(["rejected", undefined]);
		expect((await ask(compareQuestion, { measure: "deaths" })).comparisons).toEqual([]);
		const { figures } = await ask(articleQuestion, { article: FIRST });
		expect(figures.filter(({ corrections }) => corrections)).toHaveLength(1);
	});

	test("stays so when its article is processed again, uploaded again, and overwritten by one that repeats it", async () => {
		await rejectFigure(pipeline.target, FIRST, "Eleven", WORD);
		for (const text of [FERRY, `${FERRY}\nThe harbour is shut, the Kestrel Coast Guard said.\n`]) {
			await pipeline.put(FIRST, text);
			await settle();
			expect((await deaths())[0]).toMatchObject({ value: 11, corrections: [{ by: "desk" }] });
		}
	});

	test("no longer stands where its sentence is gone, and the list says so", async () => {
		await rejectFigure(pipeline.target, FIRST, "Eleven", WORD);
		expect((await ask(correctionsQuestion, {})).corrections).toMatchObject([{ key: FIRST, stands: true }]);
		await pipeline.put(FIRST, FERRY.replace("Eleven people died when", "Twelve people died after"));
		await settle();
		expect((await ask(correctionsQuestion, { article: FIRST })).corrections).toMatchObject([
			{ stands: false },
		]);
		expect((await ask(correctionsQuestion, { article: SECOND })).corrections).toEqual([]);
	});

	test("is one again when the word is taken back; said twice it is one correction", async () => {
		const { correction } = await rejectFigure(pipeline.target, FIRST, "Eleven", WORD);
		await rejectFigure(pipeline.target, FIRST, "#0", { ...WORD, by: "another" });
		expect((await ask(correctionsQuestion, {})).corrections).toMatchObject([{ by: "another" }]);
		await undoCorrection(pipeline.target, correction);
		expect((await deaths()).filter(({ corrections }) => corrections)).toEqual([]);
		await expect(undoCorrection(pipeline.target, correction)).rejects.toThrow(/no correction/);
	});

	test("has to be there: else its article's figures are named", async () => {
		await expect(rejectFigure(pipeline.target, FIRST, "seventy", WORD)).rejects.toThrow(
			/no figure “seventy”.*#0 “Eleven”/s,
		);
		await expect(rejectFigure(pipeline.target, "desk/none.txt", "#0", WORD)).rejects.toThrow(
			/no indexed article/,
		);
	});
});

describe("an entity that is another", () => {
	const [GUARD, COASTGUARD] = ["ORG:kestrel-coast-guard", "ORG:kestrel-coastguard"];

	test("is found under the other everywhere: mentions, figures, quotations, candidates", async () => {
		await sameEntity(pipeline.target, undefined, { entity: COASTGUARD, as: GUARD }, WORD);
		for (const name of ["Kestrel Coast Guard", "Kestrel Coastguard", COASTGUARD]) {
			const { candidates, mentions } = await ask(entityQuestion, { name });
			expect(candidates).toEqual([GUARD]);
			expect(mentions.map(({ in: { key } }) => key)).toEqual([SECOND, FIRST]);
		}
		const { entities: found } = await ask(findQuestion, { text: "Kestrel Coast Guard" });
		expect(found).toContainEqual(expect.objectContaining({ entity: GUARD, articles: 2 }));
		const { entities } = await ask(articleQuestion, { article: SECOND });
		expect(entities.find(({ entity }) => entity === GUARD)).toMatchObject({
			name: "Kestrel Coast Guard",
			corrections: [{ what: "entity", was: COASTGUARD }],
		});
	});

	test("of another type in one article is so in that article alone", async () => {
		const [line, person] = ["ORG:tovrek-shipping", "PERSON:tovrek-shipping"];
		await sameEntity(
			pipeline.target,
			SECOND,
			{ entity: line, as: person, name: "Tovrek Shipping Ltd" },
			WORD,
		);
		const keys = async (name: string) =>
			(await ask(entityQuestion, { name })).mentions.map(({ entityType, in: { key } }) => [entityType, key]);
		expect(await keys(person)).toEqual([["PERSON", SECOND]]);
		expect(await keys(line)).toEqual([["ORG", FIRST]]);
		expect((await keys("Tovrek Shipping Ltd")).sort()).toEqual([
			["ORG", FIRST],
			["PERSON", SECOND],
		]);
		const { claims } = await ask(figuresQuestion, { about: person });
		for (const claim of claims) expect(claim.about).toContain(person);
	});

	test("speaks as the other", async () => {
		const [was, is] = ["PERSON:mirela-stoyanova", "PERSON:mirela-stoyanova-of-obrano"];
		await sameEntity(pipeline.target, FIRST, { entity: was, as: is }, WORD);
		const { quotations } = await ask(saidQuestion, { by: is });
		expect(quotations).toMatchObject([{ speaker: is, corrections: [{ was }] }]);
		expect((await ask(saidQuestion, { by: was })).quotations).toEqual([]);
	});

	test("has to be known, cannot be itself, and not by way of its own opposite", async () => {
		const same = (entity: string, as: string) => sameEntity(pipeline.target, undefined, { entity, as }, WORD);
		await expect(same("ORG:nobody", GUARD)).rejects.toThrow(/no entity ORG:nobody/);
		await expect(same(GUARD, GUARD)).rejects.toThrow(/itself/);
		await expect(same("guard", GUARD)).rejects.toThrow(/no entity's id/);
		await same(COASTGUARD, GUARD);
		await expect(same(GUARD, COASTGUARD)).rejects.toThrow(/undo that first/);
	});
});

test("what was corrected in an article goes with it when it is erased", async () => {
	await rejectFigure(pipeline.target, FIRST, "Eleven", WORD);
	await rejectFigure(pipeline.target, SECOND, "Fourteen", WORD);
	pipeline.services.notify(pipeline.queues.normalize.url);
	await erase(pipeline.target, FIRST, 0);
	expect((await ask(correctionsQuestion, {})).corrections.map(({ key }) => key)).toEqual([SECOND]);
});
