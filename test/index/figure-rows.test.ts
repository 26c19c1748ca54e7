import fc from "fast-check";
import { expect, test } from "vitest";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { referencesIn } from "../../lambdas/index/rows/figure-references.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import { itemBytes, ROW_BYTES } from "../../lambdas/index/rows/fit.ts";
import { listedKeys } from "../../lambdas/index/rows/listing.ts";
import { artifactOf, figure, subjectOf, thing } from "../helpers/artifacts.ts";

const TOWN = "LOC:velmora";

/** Rows of an article that counts these, each figure with a sentence of so many words, all of one town. */
function rowsOf(heads: readonly string[], words = 4) {
	const sentence = "The water rose again. ".repeat(words);
	const artifact = artifactOf(subjectOf("a.txt", 1), {
		things: [thing(TOWN, { type: "LOC", name: "Velmora" })],
		figures: heads.map((countedHead, n) => figure(n, { countedHead, value: n, about: [TOWN] })),
	});
	return articleRows({ ...artifact, figureSentences: heads.map(() => sentence) });
}

test("figures of one topic share a row, and each is read as it was, in its place", () => {
	const { rows } = rowsOf(["bridge", "house", "bridge"], 1);
	const figures = rows.filter(({ pk }) => pk.startsWith("FIGURE#"));
	expect(figures.map(({ pk }) => pk)).toEqual(["FIGURE#counted#bridge", "FIGURE#counted#house"]);
	expect(figures.flatMap(figuresIn).map(({ ordinal, countedHead }) => [ordinal, countedHead])).toEqual([
		[0, "bridge"],
		[2, "bridge"],
		[1, "house"],
	]);
});

test("whatever is counted, each row is a write unit, listed, and found by whom its figures are about", () => {
	const heads = fc.array(fc.constantFrom("bridge", "house", "a|b", "c,d"), { maxLength: 30 });
	fc.assert(
		fc.property(heads, fc.integer({ min: 1, max: 60 }), (counted, words) => {
			const { rows, listings } = rowsOf(counted, words);
			for (const row of rows) expect(itemBytes(row)).toBeLessThanOrEqual(ROW_BYTES);
			const keys = new Set(listings.flatMap(listedKeys).map(({ pk, sk }) => `${pk} ${sk}`));
			expect(keys).toEqual(new Set(rows.map(({ pk, sk }) => `${pk} ${sk}`)));
			const figures = new Map(rows.flatMap(figuresIn).map((row) => [row.ordinal, row]));
			expect([...figures.keys()].sort((a, b) => a - b)).toEqual([...counted.keys()]);
			const references = rows.flatMap((row) => ("entity" in row ? referencesIn(row) : []));
			expect(references.map(({ ordinal }) => ordinal)).toEqual([...counted.keys()]);
			for (const { ordinal, key, role } of references) {
				expect(role).toBe("subject");
				expect(key).toEqual({ pk: figures.get(ordinal)?.pk, sk: figures.get(ordinal)?.sk });
			}
		}),
		{ numRuns: 100 },
	);
});

test("a row of an older release is a figure, and a reference of one names its own row", () => {
	const [row] = rowsOf(["bridge"]).rows.flatMap(figuresIn);
	expect(figuresIn({ ...row })).toEqual([row]);
	const of = { article: "a", revision: "r", at: "2026" };
	expect(referencesIn({ ...of, figures: ["source#measure#deaths#0012"] })).toMatchObject([
		{ role: "source", topic: "measure#deaths", ordinal: 12, key: { sk: "2026#a#0012#r" } },
	]);
});

test("a country that an article names one town of in passing has no row, unless a figure is about it", () => {
	const passing = { type: "LOC" as const, via: [TOWN], salience: 0.02 };
	const of = (about: string[]) =>
		articleRows(
			artifactOf(subjectOf("a.txt", 1), {
				things: [thing("LOC:bulgaria", { ...passing, name: "Bulgaria" })],
				figures: [figure(0, { countedHead: "bridge", about })],
			}),
		).rows.filter(({ pk }) => pk === "ENTITY#LOC#bulgaria");
	expect(of([])).toEqual([]);
	expect(of(["LOC:bulgaria"])).toHaveLength(1);
});
