import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";
import { intercept } from "../helpers/killable.ts";

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterAll(() => dynamo.stop());

const rows = Array.from({ length: 60 }, (_, n) => ({ pk: `ROW#${n}`, sk: "x", n }));

/** A table whose batches are written only in part: `done` says how many of a batch's requests are carried out. */
async function throttled(done: (requests: number) => number): Promise<{ table: ResultsTable; name: string }> {
	const name = await dynamo.newTable();
	const client = intercept(dynamo.client, async (command, send) => {
		if (!(command instanceof BatchWriteCommand)) return send(command);
		const requests = command.input.RequestItems![name]!;
		const count = done(requests.length);
		if (count > 0) await send(new BatchWriteCommand({ RequestItems: { [name]: requests.slice(0, count) } }));
		return { UnprocessedItems: count < requests.length ? { [name]: requests.slice(count) } : {} };
	});
	return { table: new ResultsTable(client, name), name };
}

test("writes that DynamoDB leaves over are tried again until all are done", async () => {
	const { table, name } = await throttled((requests) => Math.ceil(requests / 3));
	await table.put(rows);
	expect((await dynamo.allRows(name)).length).toBe(rows.length);
});

test("writes that are never done make the message come again", async () => {
	const { table } = await throttled(() => 0);
	await expect(table.put(rows)).rejects.toMatchObject({ code: "throttled", permanent: false });
});

test("when a batch fails, the others have ended before the failure is told: none lands after its rows were swept", async () => {
	const name = await dynamo.newTable();
	let sent = 0;
	let underWay = 0;
	const client = intercept(dynamo.client, async (command, send) => {
		if (++sent === 1) throw new Error("refused");
		underWay++;
		await new Promise((resolve) => setTimeout(resolve, 50));
		return send(command).finally(() => underWay--);
	});
	await expect(new ResultsTable(client, name).put(rows)).rejects.toThrow("refused");
	expect(underWay).toBe(0);
	expect(await dynamo.allRows(name)).toHaveLength(rows.length - 25);
});
