import type { IncomingMessage, RequestListener } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
	CreateTableCommand,
	type CreateTableCommandInput,
	DescribeTableCommand,
	DynamoDBClient,
	ResourceNotFoundException,
	type TableDescription,
	waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { type Access, type Caller, denial } from "./access/access.ts";
import { type LoopbackServer, listening, readBody } from "./http.ts";
import { LocalCloudError } from "./local-cloud-error.ts";
import { account, region } from "./template.ts";
import type { Usage } from "./usage.ts";

/** dynalite on disk, behind a look at who asks for what. */
export async function startDynamoDb(
	dataDir: string,
	{ usage, access }: { usage: Usage; access: Access },
	port?: number,
): Promise<LoopbackServer> {
	const server = dynalite({
		path: join(dataDir, "dynamodb"),
		createTableMs: 0,
		deleteTableMs: 0,
		updateTableMs: 0,
	});
	const [answer] = server.listeners("request") as RequestListener[];
	server.removeAllListeners("request");
	server.on("request", async (request, response) => {
		const body = await readBody(request).catch(() => undefined);
		if (body === undefined) return;
		const action = String(request.headers["x-amz-target"]).replace("DynamoDB_20120810.", "");
		usage.count("dynamodb", action);
		const refusal = refuse(access.caller(request), action, body);
		if (refusal === undefined) return answer!.call(server, replay(request, body), response);
		response.writeHead(400, { "content-type": "application/x-amz-json-1.0" });
		response.end(
			JSON.stringify({ __type: "com.amazon.coral.service#AccessDeniedException", Message: refusal }),
		);
	});
	return listening(server, port);
}

/** A request whose body was read already, to be read again. */
function replay({ method, url, headers }: IncomingMessage, body: Buffer): IncomingMessage {
	return Object.assign(Readable.from([body]), { method, url, headers }) as unknown as IncomingMessage;
}

function refuse(caller: Caller, action: string, body: Buffer): string | undefined {
	const { TableName, IndexName, RequestItems = {} } = parseBody(body);
	const tables = TableName === undefined ? Object.keys(RequestItems) : [TableName];
	const denied = tables
		.map(
			(table) =>
				`arn:aws:dynamodb:${region}:${account}:table/${table}${IndexName ? `/index/${IndexName}` : ""}`,
		)
		.find((resource) => !caller.may(`dynamodb:${action}`, resource));
	return denied && denial(caller, `dynamodb:${action}`, denied);
}

/** What is not JSON is left for dynalite to refuse. */
function parseBody(body: Buffer): { TableName?: string; IndexName?: string; RequestItems?: object } {
	try {
		return JSON.parse(body.toString()) ?? {};
	} catch {
		return {};
	}
}

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
