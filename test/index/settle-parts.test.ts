import { beforeEach, expect, test } from "vitest";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle, settleDeletion, settleParts } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { partOf, type Subject } from "../../lambdas/shared/messages.ts";
import { artifactOf, isVocabulary, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { MemoryTable } from "../helpers/memory/dynamodb.ts";

let memory: MemoryTable;
let artifacts: Set<string>;
let context: SweepContext;
beforeEach(() => {
	memory = new MemoryTable();
	artifacts = new Set();
	forgetAliases();
	context = {
		table: new ResultsTable(memory.client, memory.name),
		deleteArtifacts: async (article) => void artifacts.delete(article),
		tombstoneDays: 90,
		now: () => NOW,
	};
});

const FILE = subjectOf("feed.json", 1);

function index(subject: Subject): Promise<unknown> {
	artifacts.add(subject.article);
	return settleArticle(context, articleRows(artifactOf(subject, { things: [thing("LOC:chile")] })));
}

const parts = (count: number) => settleParts(context, { type: "parts", subject: FILE, parts: count });

/** Rows that say something, of the file's own article. */
const rowsOfFile = () =>
	memory.all().filter(({ pk, sk, article, expires }) => {
		const says = sk !== "HEAD" && expires === undefined && !isVocabulary(String(pk));
		return article === FILE.article && says;
	});

test("two tries at one order meet one article and then several: several stand, and nothing is left of the one", async () => {
	expect(await index(FILE)).toBe("indexed");
	expect(await parts(2)).toBe("split");
	expect(rowsOfFile()).toEqual([]);
	expect([...artifacts]).toEqual([]);
});

test("two tries at one order meet several articles and then one: several stand, and nothing is left of the one", async () => {
	expect(await parts(2)).toBe("split");
	expect(await index(FILE)).toBe("unchanged");
	expect(rowsOfFile()).toEqual([]);
	expect([...artifacts]).toEqual([]);
});

test("two tries at one file divide it otherwise: all that were handed on go with it, whoever comes first", async () => {
	for (const order of [
		[3, 2],
		[2, 3],
	]) {
		for (const count of order) await parts(count);
		await index(partOf(FILE, 3));
		expect(await context.table.head(FILE.article)).toMatchObject({ status: "SPLIT", parts: 3 });
	}
	await settleDeletion(context, subjectOf("feed.json", 2));
	expect(await context.table.head(partOf(FILE, 3).article)).toMatchObject({ status: "DELETED" });
});
