import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { artifactOf, subjectOf } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

let dynamo: TestTable;
let name: string;
let table: ResultsTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
beforeEach(async () => {
	name = await dynamo.newTable();
	table = new ResultsTable(dynamo.client, name);
});
afterAll(() => dynamo.stop());

const headAt = (time: number): Head => articleRows(artifactOf(subjectOf("a.txt", time), {})).head;

test("a head is replaced where it is still the one that was seen, and by nothing else", async () => {
	const seen = headAt(1);
	const next = { ...headAt(3), rowsRevision: seen.rowsRevision };
	expect(await table.replaceHead(undefined, seen)).toBe(true);
	expect(await table.replaceHead(undefined, next)).toBe(false);
	for (const other of [
		{ ...seen, revision: headAt(2).revision },
		{ ...seen, rowsRevision: headAt(2).revision },
		{ ...seen, status: "FAILED" as const },
	]) {
		expect(await table.replaceHead(other, next)).toBe(false);
		expect(await table.head(seen.article)).toMatchObject({ revision: seen.revision });
	}
	expect(await table.replaceHead(seen, next)).toBe(true);
	expect(await table.head(seen.article)).toMatchObject({ revision: next.revision });
});

test("what is noted on a head is not noted on the next one", async () => {
	const seen = { ...headAt(1), surplus: 5 };
	await table.replaceHead(undefined, seen);
	await table.raiseMostParts(headAt(2), 7);
	await table.surplusDeleted(headAt(2));
	expect(await table.head(seen.article)).toEqual(seen);
	await table.raiseMostParts(seen, 7);
	await table.raiseMostParts(seen, 6);
	await table.surplusDeleted(seen);
	expect(await table.head(seen.article)).toEqual({ ...headAt(1), mostParts: 7 });
});

test("what is gone is not brought back by letting it expire", async () => {
	await table.expire({ pk: "ARTICLE#a", sk: "none" }, 1_800_000_000);
	expect(await dynamo.allRows(name)).toEqual([]);
	await table.put([{ pk: "ARTICLE#a", sk: "some" }]);
	await table.expire({ pk: "ARTICLE#a", sk: "some" }, 1_800_000_000);
	expect(await dynamo.allRows(name)).toEqual([{ pk: "ARTICLE#a", sk: "some", expires: 1_800_000_000 }]);
});
