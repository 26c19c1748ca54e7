/** In bundles in place of `@aws-sdk/lib-dynamodb`: what the functions ask of DynamoDB, under the same names, with items as they are. */
import { fromWire, type Item, toWire } from "./attribute-values.ts";
import type { DynamoDBClient } from "./client-dynamodb.ts";
import { Command } from "./json-service.ts";

export class GetCommand extends Command<Parts> {
	readonly operation = "GetItem";
}
export class PutCommand extends Command<Parts> {
	readonly operation = "PutItem";
}
export class UpdateCommand extends Command<Parts> {
	readonly operation = "UpdateItem";
}
export class QueryCommand extends Command<Parts> {
	readonly operation = "Query";
}
export class BatchGetCommand extends Command<Parts> {
	readonly operation = "BatchGetItem";
}
export class BatchWriteCommand extends Command<Parts> {
	readonly operation = "BatchWriteItem";
}

export class DynamoDBDocumentClient {
	readonly #client: DynamoDBClient;

	private constructor(client: DynamoDBClient) {
		this.#client = client;
	}

	/** Undefined attributes are left out and numbers are doubles, whatever else the SDK could be told. */
	static from(client: DynamoDBClient): DynamoDBDocumentClient {
		return new DynamoDBDocumentClient(client);
	}

	async send({ operation, input }: Command<Parts> & { operation: string }): Promise<Parts> {
		return translated(await this.#client.call(operation, translated(input, toWire)), fromWire);
	}
}

/** The pages of a query, one after the other. */
export async function* paginateQuery(
	{ client, pageSize }: { client: DynamoDBDocumentClient; pageSize?: number },
	input: Parts,
): AsyncGenerator<Parts> {
	let from = input.ExclusiveStartKey;
	do {
		const page = await client.send(
			new QueryCommand({
				...input,
				...(from && { ExclusiveStartKey: from }),
				...(pageSize !== undefined && { Limit: pageSize }),
			}),
		);
		yield page;
		from = page.LastEvaluatedKey;
	} while (from !== undefined);
}

/** Requests and answers as far as they hold items. */
interface Parts {
	Item?: Item;
	Key?: Item;
	ExpressionAttributeValues?: Item;
	ExclusiveStartKey?: Item;
	LastEvaluatedKey?: Item;
	Items?: Item[];
	Responses?: Record<string, Item[]>;
	RequestItems?: Record<string, Write[] | Keys>;
	UnprocessedItems?: Record<string, Write[] | Keys>;
	UnprocessedKeys?: Record<string, Write[] | Keys>;
	[other: string]: unknown;
}
interface Write {
	PutRequest?: { Item: Item };
	DeleteRequest?: { Key: Item };
}
interface Keys {
	Keys: Item[];
	[other: string]: unknown;
}

type Translate = (item: Item) => Item;

const SINGLE = ["Item", "Key", "ExpressionAttributeValues", "ExclusiveStartKey", "LastEvaluatedKey"] as const;
const OF_TABLES = ["RequestItems", "UnprocessedItems", "UnprocessedKeys"] as const;

function translated(parts: Parts, translate: Translate): Parts {
	const all = { ...parts };
	for (const name of SINGLE) if (parts[name]) all[name] = translate(parts[name]);
	for (const name of OF_TABLES)
		if (parts[name]) all[name] = mapValues(parts[name], (of) => batchOf(of, translate));
	if (parts.Items) all.Items = parts.Items.map(translate);
	if (parts.Responses) all.Responses = mapValues(parts.Responses, (rows) => rows.map(translate));
	return all;
}

function batchOf(of: Write[] | Keys, translate: Translate): Write[] | Keys {
	if (!Array.isArray(of)) return { ...of, Keys: of.Keys.map(translate) };
	return of.map(({ PutRequest, DeleteRequest }) => ({
		...(PutRequest && { PutRequest: { Item: translate(PutRequest.Item) } }),
		...(DeleteRequest && { DeleteRequest: { Key: translate(DeleteRequest.Key) } }),
	}));
}

function mapValues<From, To>(all: Record<string, From>, map: (one: From) => To): Record<string, To> {
	return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]));
}
