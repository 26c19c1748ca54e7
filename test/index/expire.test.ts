import { afterAll, beforeAll, expect, test } from "vitest";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterAll(() => dynamo.stop());

test("a row that is erased while a worker sweeps is done with, and does not come back", async () => {
	const name = await dynamo.newTable();
	const table = new ResultsTable(dynamo.client, name);
	await table.expire({ pk: "ARTICLE#a", sk: "1#LISTING#b" }, 1_800_000_000);
	expect(await dynamo.allRows(name)).toEqual([]);
});
