import { join } from "node:path";
import {
	CreateTableCommand,
	type CreateTableCommandInput,
	DescribeTableCommand,
	DynamoDBClient,
	ResourceNotFoundException,
	type TableDescription,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { type LoopbackServer, listening } from "./http.ts";
import { region } from "./template.ts";
import type { Usage } from "./usage.ts";

/** dynalite on disk. Any credentials will do. */
export async function startDynamoDb(dataDir: string, usage: Usage, port?: number): Promise<LoopbackServer> {
	const server = dynalite({
		path: join(dataDir, "dynamodb"),
		createTableMs: 0,
		deleteTableMs: 0,
		updateTableMs: 0,
	});
	server.prependListener("request", (request) => {
		usage.count("dynamodb", String(request.headers["x-amz-target"]).replace("DynamoDB_20120810.", ""));
	});
	return listening(server, port);
}

/** Credentials that satisfy an SDK; nothing checks them. */
export const anyCredentials = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * Makes the tables that are not there yet.
 *
 * @throws Error when a table on disk has other keys than the template: its rows would not fit
 */
export async function createTables(endpoint: string, tables: Record<string, unknown>[]): Promise<void> {
	const client = new DynamoDBClient({ endpoint, region, credentials: anyCredentials });
	for (const table of tables as unknown as CreateTableCommandInput[]) {
		const existing = await describe(client, table.TableName!);
		if (!existing) await client.send(new CreateTableCommand(table));
		else if (shape(existing) !== shape(table)) {
			throw new Error(
				`table ${table.TableName} on disk was made by another template: delete its folder to start anew`,
			);
		}
	}
	client.destroy();
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
	try {
		return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
	} catch (error) {
		if (error instanceof ResourceNotFoundException) return undefined;
		throw error;
	}
}

/** Keys and indexes as text, to compare. */
function shape(table: TableDescription | CreateTableCommandInput): string {
	const keys = (schema: { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined) =>
		(schema ?? []).map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).sort();
	const indexes = (table.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => [
		IndexName,
		keys(KeySchema),
		Projection?.ProjectionType,
		[...(Projection?.NonKeyAttributes ?? [])].sort(),
	]);
	return JSON.stringify([keys(table.KeySchema), indexes]);
}
