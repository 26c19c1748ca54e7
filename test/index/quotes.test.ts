import { expect, test } from "vitest";
import { extractArtifact } from "../../lambdas/extract/extract-artifact.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { itemBytes, ROW_BYTES } from "../../lambdas/index/rows/fit.ts";
import { listedKeys } from "../../lambdas/index/rows/listing.ts";
import { quotesIn } from "../../lambdas/index/rows/quotes.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { subjectOf } from "../helpers/artifacts.ts";

/** What is quoted in a text. */
async function artifactOf(...paragraphs: string[]) {
	const article = await normalize(Buffer.from(paragraphs.join("\n\n")), { published: "2026-02-16" });
	return extractArtifact({ subject: subjectOf("a.txt", 1), article });
}
const storedOf = async (...paragraphs: string[]) =>
	articleRows(await artifactOf(...paragraphs)).rows.filter((row) => "quotes" in row);
const quotesOf = async (...paragraphs: string[]) => (await storedOf(...paragraphs)).flatMap(quotesIn);

test("direct and reported words stand with who speaks, and say whom they name", async () => {
	const rows = await quotesOf(
		"Mayor Jane Roe visited the harbour on Monday.",
		"“We will not leave Velmar alone,” Jane Roe told reporters.",
		"The Harbour Authority said that twelve ships from Norway were waiting outside.",
	);
	expect(rows).toMatchObject([
		{
			pk: "ENTITY#PERSON#jane-roe",
			speaker: "PERSON:jane-roe",
			direct: true,
			words: expect.stringContaining("We will not leave Velmar alone"),
			about: ["LOC:velmar"],
		},
		{ pk: "ENTITY#ORG#harbour-authority", direct: false, cue: "said", about: ["LOC:norway"] },
	]);
});

test("what one speaker says stands together, as much as fits in a write unit, and is read as it was", async () => {
	const many = Array.from(
		{ length: 9 },
		(_, n) => `“We will not leave pier ${n} to the sea,” Jane Roe said on Monday.`,
	);
	const stored = await storedOf("Mayor Jane Roe visited the harbour on Monday.", ...many);
	expect(stored.length).toBeLessThan(5);
	for (const row of stored) expect(itemBytes(row)).toBeLessThanOrEqual(ROW_BYTES);
	expect(stored.flatMap(quotesIn).map(({ words }) => /pier (\d)/.exec(words)?.[1])).toEqual([..."012345678"]);
});

test("rows of older releases hold one quotation or several", () => {
	const row = {
		...{
			pk: "QUOTE#PERSON#jane-roe",
			sk: "2026#a#0001#r",
			article: "a",
			revision: "r",
			at: "2026",
			ordinal: 1,
		},
		...{ speaker: "PERSON:jane-roe", cue: "said", direct: false, words: "that it rained", start: 0, end: 14 },
	};
	expect(quotesIn(row)).toEqual([row]);
	const { cue, direct, words, start, end, ordinal, ...common } = row;
	const packed = { ...common, ordinal, quotes: [{ cue, direct, words, start, end, ordinal }] };
	expect(quotesIn(packed)).toEqual([row]);
	expect(quotesIn({ ...common, speaker: undefined, entity: "PERSON:jane-roe" })).toEqual([]);
});

test("what nobody by name says is not kept", async () => {
	const rows = await quotesOf(
		"Residents said that the water rose within minutes on Monday.",
		"The harbour stayed closed, and the road to the town was flooded.",
	);
	expect(rows).toEqual([]);
});

test("the words are cut at 500 bytes and the row at a write unit, whatever the script", async () => {
	const long = `“${"the harbour will open again, ".repeat(60)}and that is all,” Jane Roe said on Monday.`;
	const stored = await storedOf("Mayor Jane Roe visited the harbour on Monday.", long);
	for (const { words } of stored.flatMap(quotesIn)) expect(Buffer.byteLength(words)).toBeLessThanOrEqual(500);
	for (const row of stored) expect(itemBytes(row)).toBeLessThanOrEqual(ROW_BYTES);
	expect(stored).toHaveLength(1);
});

test("the listing finds each row again, and the setting leaves them out", async () => {
	const artifact = await artifactOf(
		"Mayor Jane Roe visited the harbour on Monday.",
		"“We will not leave,” Jane Roe told reporters. The Harbour Authority said that ships were waiting.",
	);
	const { rows, listings } = articleRows(artifact);
	const keys = rows.map(({ pk, sk }) => `${pk} ${sk}`).sort();
	expect(
		listings
			.flatMap(listedKeys)
			.map(({ pk, sk }) => `${pk} ${sk}`)
			.sort(),
	).toEqual(keys);
	expect(rows.some((row) => "quotes" in row)).toBe(true);
	const without = articleRows(artifact, { quotations: false });
	expect(without.rows.some((row) => "quotes" in row)).toBe(false);
});

test("a listing of an older release, with whole partition keys and a row for each quotation, is read", () => {
	const [article, revision, at] = ["b", "r", "2026"];
	const older = [
		"ENTITY#PERSON#jane-roe|0",
		"ENTITY#PERSON#jane-roe|1",
		"FIGURE#measure#deaths#3|7",
		"FIGURE#counted#troop|8",
		"QUOTE#PERSON#jane-roe|2",
		"SKETCH#00ff|",
	];
	const keys = listedKeys({ pk: "ARTICLE#b", sk: "r#LISTING#1", article, revision, at, rows: older });
	expect(keys).toEqual([
		{ pk: "ENTITY#PERSON#jane-roe", sk: "2026#b#r#0" },
		{ pk: "ENTITY#PERSON#jane-roe", sk: "2026#b#r#1" },
		{ pk: "FIGURE#measure#deaths#3", sk: "2026#b#0007#r" },
		{ pk: "FIGURE#counted#troop", sk: "2026#b#0008#r" },
		{ pk: "QUOTE#PERSON#jane-roe", sk: "2026#b#0002#r" },
		{ pk: "SKETCH#00ff", sk: "b#r" },
	]);
});
