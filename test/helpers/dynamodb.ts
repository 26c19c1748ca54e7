import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { CreateTableCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import dynalite from "dynalite";
import { documentClient } from "../../lambdas/shared/document-client.ts";

/** An empty results table on a DynamoDB endpoint of its own. */
export interface TestTable {
	client: DynamoDBDocumentClient;
	url: string;
	newTable(): Promise<string>;
	allRows(table: string): Promise<Record<string, unknown>[]>;
	stop(): Promise<void>;
}

export async function startDynamoDb(): Promise<TestTable> {
	const server: Server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}`;
	const client = documentClient({
		endpoint: url,
		region: "us-east-1",
		credentials: { accessKeyId: "test", secretAccessKey: "test" },
	});
	let tables = 0;
	return {
		client,
		url,
		newTable: async () => {
			const name = `results-${++tables}`;
			await client.send(createTable(name));
			// DynamoDB answers before the table can be used, and so does dynalite.
			await waitUntilTableExists(
				{ client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.1 },
				{ TableName: name },
			);
			return name;
		},
		allRows: async (table) => {
			const rows: Record<string, unknown>[] = [];
			for await (const page of paginateScan({ client }, { TableName: table }))
				rows.push(...(page.Items ?? []));
			return rows;
		},
		stop: async () => {
			client.destroy();
			server.close();
			await once(server, "close");
		},
	};
}

function createTable(TableName: string): CreateTableCommand {
	const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as const });
	return new CreateTableCommand({
		TableName,
		BillingMode: "PAY_PER_REQUEST",
		AttributeDefinitions: ["pk", "sk", "topic", "at"].map(attribute),
		KeySchema: [
			{ AttributeName: "pk", KeyType: "HASH" },
			{ AttributeName: "sk", KeyType: "RANGE" },
		],
		GlobalSecondaryIndexes: [
			{
				IndexName: "timeline",
				KeySchema: [
					{ AttributeName: "topic", KeyType: "HASH" },
					{ AttributeName: "at", KeyType: "RANGE" },
				],
				Projection: { ProjectionType: "ALL" },
			},
		],
	});
}
