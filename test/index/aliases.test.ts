import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { forgetAliases, learnAliases } from "../../lambdas/index/aliases.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterEach(() => void vi.useRealTimers());
afterAll(() => dynamo.stop());

test("a name that was erased is written again by a warm function, after a while", async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	forgetAliases();
	const name = await dynamo.newTable();
	const table = new ResultsTable(dynamo.client, name);
	const alias = {
		pk: "ALIAS#qht",
		sk: "ENTITY#ORG#harbour-trust",
		entity: "ORG:harbour-trust",
		name: "Trust",
	};
	await learnAliases(table, [alias]);
	expect(await dynamo.allRows(name)).toEqual([alias]);

	await table.delete([alias]);
	await learnAliases(table, [alias]);
	expect(await dynamo.allRows(name)).toEqual([]);

	vi.advanceTimersByTime(10 * 60_000);
	await learnAliases(table, [alias]);
	expect(await dynamo.allRows(name)).toEqual([alias]);
});
