import {
	CreateTableCommand,
	type CreateTableCommandInput,
	DescribeTableCommand,
	DynamoDBClient,
	ResourceNotFoundException,
	type TableDescription,
	waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { LocalCloudError } from "../local-cloud-error.ts";
import { region } from "../template.ts";

/** Credentials that satisfy an SDK; nothing checks them. */
export const anyCredentials = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * Makes the tables that are not there yet.
 *
 * @throws LocalCloudError when a table on disk has other keys than the template: its rows would not fit
 */
export async function createTables(endpoint: string, tables: Record<string, unknown>[]): Promise<void> {
	const client = new DynamoDBClient({ endpoint, region, credentials: anyCredentials });
	for (const table of tables as unknown as CreateTableCommandInput[]) {
		const existing = await describe(client, table.TableName!);
		if (!existing) {
			await client.send(new CreateTableCommand(table));
			// dynalite finishes a table after it has answered, and falls over when it is closed before.
			await waitUntilTableExists(
				{ client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.1 },
				{ TableName: table.TableName! },
			);
		} else if (shape(existing) !== shape(table)) {
			throw new LocalCloudError(
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
