import { expect, test } from "vitest";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { emptyListing, listedKeys } from "../../lambdas/index/rows/listing.ts";
import { LISTING_FORMAT, Listing } from "../../lambdas/index/schema.ts";
import { settleArticle, settleDeletion } from "../../lambdas/index/settle.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { artifactOf, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { MemoryTable } from "../helpers/memory/dynamodb.ts";

const { listings } = articleRows(artifactOf(subjectOf("a.txt", 1), { things: [thing("LOC:chile")] }));

test("a listing says first in which format it is, so that older releases, which know names alone, refuse it", () => {
	expect(listings.map(({ rows }) => rows[0])).toEqual([LISTING_FORMAT]);
	expect(listings.flatMap(listedKeys).map(({ pk }) => pk)).toContain("ENTITY#LOC#chile");
	expect(emptyListing(subjectOf("a.txt", 1)).rows).toEqual([]);
});

test("a listing of a newer release is refused with what it is, and nothing that it may name is deleted", async () => {
	const memory = new MemoryTable();
	const context = {
		table: new ResultsTable(memory.client, memory.name),
		deleteArtifacts: async () => {},
		tombstoneDays: 90,
		now: () => NOW,
	};
	await settleArticle(
		context,
		articleRows(artifactOf(subjectOf("a.txt", 1), { things: [thing("LOC:chile")] })),
	);
	const written = memory.all().map((row) => Listing.safeParse(row).data ?? []);
	for (const listing of written.flat())
		await context.table.put([{ ...listing, rows: [LISTING_FORMAT + 1, "LOC#chile"] }]);
	const before = memory.all().filter(({ sk }) => sk !== "HEAD");
	await expect(settleDeletion(context, subjectOf("a.txt", 2))).rejects.toThrow("another release");
	expect(memory.all().filter(({ sk }) => sk !== "HEAD")).toEqual(before);
});
