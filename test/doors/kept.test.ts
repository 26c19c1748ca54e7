import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findQuestion } from "../../ask/find.ts";
import { storiesQuestion } from "../../ask/stories.ts";
import { storyQuestion } from "../../ask/story.ts";
import { KeptAnswers } from "../../ask/table/kept.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { rejectFigure } from "../../cli/operations/correct.ts";
import { DAM, startNewsroom } from "../helpers/newsroom.ts";
import { ARTICLES } from "../helpers/pipeline.ts";

/** A process that answers many questions keeps what it can, and shows nothing that no longer stands. */

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let delivered = 0;
const kept = new KeptAnswers();

beforeAll(async () => {
	newsroom = await startNewsroom();
	delivered = newsroom.events.length;
});
afterAll(() => newsroom?.stop());

/** A reader that shares what is kept with all others, and one that shares nothing. */
const keeping = () => ({
	...newsroom.ask(),
	rows: new ResultsReader(newsroom.dynamo.client, newsroom.table, kept),
});
const fresh = () => newsroom.ask();

/** What is asked again and again, and must be answered as if it were asked for the first time. */
async function answersAlike(): Promise<string> {
	const answers = async (reader: typeof fresh) => [
		await storiesQuestion.ask(reader(), storiesQuestion.input.parse({})),
		await storyQuestion.ask(reader(), { article: DAM }),
		await findQuestion.ask(reader(), { text: "velmora" }),
	];
	const kept = await answers(keeping);
	expect(kept).toEqual(await answers(fresh));
	return JSON.stringify(kept);
}

async function happens(): Promise<void> {
	for (const event of newsroom.events.slice(delivered)) await newsroom.deliver(event);
	delivered = newsroom.events.length;
	await newsroom.drain();
}

const NEW = "samples/velmora-dam/5-later.txt";
const later = (dead: number): string =>
	`VELMORA, Bulgaria, March 18 (Meridian Wire) – At least ${dead} people were killed when a dam above the town of Velmora failed, the Interior Ministry said.\n`;

describe("what is kept", () => {
	test("is what a first question would find", async () => {
		await answersAlike();
		await answersAlike();
	});

	test("a new article is there at once", async () => {
		expect(await answersAlike()).not.toContain(NEW);
		await newsroom.put(NEW, later(38), { published: "2026-03-18" });
		await happens();
		expect(await answersAlike()).toContain(NEW);
	});

	test("an overwritten article says what it says now, and nothing of before", async () => {
		await newsroom.put(NEW, later(39), { published: "2026-03-18" });
		await happens();
		const { measures } = await storyQuestion.ask(keeping(), { article: NEW });
		const values = measures.flatMap(({ claims }) =>
			claims.filter(({ key }) => key === NEW).map(({ value }) => value),
		);
		expect(values).toEqual([39]);
		await answersAlike();
	});

	test("a figure that somebody rejects counts no longer", async () => {
		const before = await answersAlike();
		await rejectFigure(newsroom.target, NEW, "#0", { by: "desk", at: "2026-03-20T10:00:00Z" });
		expect(await answersAlike()).not.toBe(before);
	});

	test("a deleted article is gone", async () => {
		await newsroom.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: NEW }));
		await happens();
		expect(await answersAlike()).not.toContain(NEW);
	});

	test("what stands is not read a second time", async () => {
		const asked = async () => {
			const reader = keeping();
			const reads: string[] = [];
			const { client } = newsroom.dynamo;
			client.middlewareStack.add(
				(next) => (args) => {
					reads.push(JSON.stringify(args.input));
					return next(args);
				},
				{ step: "initialize", name: "counts" },
			);
			await storyQuestion.ask(reader, { article: DAM });
			client.middlewareStack.remove("counts");
			return reads;
		};
		await answersAlike();
		const reads = await asked();
		expect(reads.length).toBeGreaterThan(0);
		expect(reads.filter((read) => read.includes("LISTING"))).toEqual([]);
		const heads = reads.filter((read) => read.includes('"HEAD"'));
		expect(heads.every((read) => read.includes("ProjectionExpression"))).toBe(true);
	});
});
