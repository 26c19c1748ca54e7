import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BatchWriteItemCommand, DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connection, removeFolder, temporaryFolder } from "./fixture.ts";
import { type Servers, startServers } from "./servers.ts";

const folder = temporaryFolder();
let on: Servers;

beforeAll(async () => {
	on = await startServers(folder);
});
afterAll(async () => {
	await on.stop();
	removeFolder(folder);
});

test("queries leave no files behind that the table no longer needs", async () => {
	const client = new DynamoDBClient({ ...connection, endpoint: on.dynamodb.url });
	// The same rows again and again: what was there before is for the database to throw away.
	for (let round = 0; round < 60; round++) {
		const rows = Array.from({ length: 25 }, (_, i) => ({
			PutRequest: {
				Item: { pk: { S: "a" }, sk: { S: String(i) }, x: { S: `${round}${Math.random()}`.repeat(1500) } },
			},
		}));
		await client.send(new BatchWriteItemCommand({ RequestItems: { table: rows } }));
		const query = {
			TableName: "table",
			KeyConditionExpression: "pk = :pk",
			ExpressionAttributeValues: { ":pk": { S: "a" } },
		};
		await client.send(new QueryCommand({ ...query, Limit: 2 }));
		await client.send(new QueryCommand(query));
	}
	const tables = readdirSync(join(folder, "dynamodb")).filter((name) => /\.(ldb|log)$/.test(name));
	expect(tables.length).toBeLessThan(12);
});
