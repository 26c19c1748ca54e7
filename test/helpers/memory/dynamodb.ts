import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { documentClient } from "../../../lambdas/shared/document-client.ts";
import { answering, type Command, fault } from "./client.ts";
import { compareKeys, condition, type Item } from "./expression.ts";

type Input = {
	Key: Item;
	Item: Item;
	Limit?: number;
	IndexName?: string;
	ScanIndexForward?: boolean;
	ExclusiveStartKey?: Item;
	ConditionExpression?: string;
	KeyConditionExpression: string;
	FilterExpression?: string;
	ProjectionExpression?: string;
	UpdateExpression: string;
	ExpressionAttributeNames?: Record<string, string>;
	ExpressionAttributeValues?: Item;
	RequestItems: Record<string, unknown>;
};
type Write = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };

/**
 * One results table in memory, behind a client of the SDK: what index, the questions and the commands ask of DynamoDB, and
 * nothing else. Each request is carried out at once, so that whoever holds it back decides in which order they come.
 */
export class MemoryTable {
	readonly name = "results";
	readonly client: DynamoDBDocumentClient;
	/** By partition, then by sort key. */
	readonly #rows = new Map<string, Map<string, Item>>();

	constructor() {
		this.client = answering(documentClient({ region: "us-east-1" }), (command) => this.carryOut(command));
	}

	/** All rows, copied. */
	all(): Item[] {
		return this.#everyRow().map(shown);
	}

	#everyRow(): Item[] {
		return [...this.#rows.values()].flatMap((partition) => [...partition.values()]);
	}

	/** As TTL does with what has expired. */
	remove({ pk, sk }: Item): void {
		this.#rows.get(String(pk))?.delete(String(sk));
	}

	carryOut(command: Command): unknown {
		const input = command.input as Input;
		switch (command.constructor.name) {
			case "GetCommand":
				return { Item: shown(this.#row(input.Key)) };
			case "PutCommand":
				this.#check(input, input.Item);
				return this.#put(input.Item);
			case "UpdateCommand":
				return this.#update(input);
			case "QueryCommand":
				return this.#query(input);
			case "BatchGetCommand":
				return this.#batchGet(input);
			case "BatchWriteCommand":
				return this.#batchWrite(input);
			default:
				throw new Error(`no ${command.constructor.name} in memory`);
		}
	}

	#row({ pk, sk }: Item): Item | undefined {
		return this.#rows.get(String(pk))?.get(String(sk));
	}

	#put(item: Item): object {
		const row = copy(item);
		const partition = this.#rows.get(String(row.pk)) ?? new Map<string, Item>();
		this.#rows.set(String(row.pk), partition.set(String(row.sk), row));
		return {};
	}

	#check(input: Input, key: Item): void {
		const { ConditionExpression, ExpressionAttributeNames = {}, ExpressionAttributeValues = {} } = input;
		if (ConditionExpression === undefined) return;
		const holds = condition(ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues);
		if (!holds(this.#row(key) ?? {})) throw fault("ConditionalCheckFailedException");
	}

	/** `SET name = :value, …`, or `REMOVE name` */
	#update(input: Input): object {
		this.#check(input, input.Key);
		const row = copy(this.#row(input.Key) ?? input.Key);
		const removed = /^REMOVE (\w+)$/.exec(input.UpdateExpression)?.[1];
		if (removed !== undefined) {
			delete row[removed];
			return this.#put(row);
		}
		const { ExpressionAttributeNames = {}, ExpressionAttributeValues = {} } = input;
		for (const assignment of input.UpdateExpression.replace(/^SET /, "").split(",")) {
			const [name = "", value = ""] = assignment.split("=").map((part) => part.trim());
			if (!/^:\w+$/.test(value)) throw new Error(`no such update in memory: ${input.UpdateExpression}`);
			row[ExpressionAttributeNames[name] ?? name] = ExpressionAttributeValues[value];
		}
		return this.#put(row);
	}

	#query(input: Input): object {
		const { IndexName, ScanIndexForward = true, Limit = 1_000, ExclusiveStartKey: start } = input;
		const names = input.ExpressionAttributeNames ?? {};
		const values = input.ExpressionAttributeValues ?? {};
		const holds = condition(input.KeyConditionExpression, names, values);
		const partition = values[":pk"];
		const rows =
			partition === undefined ? this.#everyRow() : [...(this.#rows.get(String(partition))?.values() ?? [])];
		const sortKey = IndexName === "timeline" ? "at" : "sk";
		const order = (a: Item, b: Item) =>
			(compareKeys(String(a[sortKey]), String(b[sortKey])) ||
				compareKeys(`${a.pk}|${a.sk}`, `${b.pk}|${b.sk}`)) * (ScanIndexForward ? 1 : -1);
		const found = rows.filter(holds).sort(order);
		const rest = start === undefined ? found : found.filter((row) => order(row, start) > 0);
		const page = rest.slice(0, Limit);
		const filter =
			input.FilterExpression === undefined ? () => true : condition(input.FilterExpression, names, values);
		const last = page.at(-1);
		return {
			Items: page.filter(filter).map(shown),
			Count: page.length,
			...(rest.length > page.length && last && { LastEvaluatedKey: shown(last) }),
		};
	}

	#batchGet({ RequestItems }: Input): object {
		const [[name, { Keys }]] = Object.entries(RequestItems) as [[string, { Keys: Item[] }]];
		refuseBatch(Keys, 100);
		return { Responses: { [name]: Keys.flatMap((key) => shown(this.#row(key)) ?? []) }, UnprocessedKeys: {} };
	}

	#batchWrite({ RequestItems }: Input): object {
		const [[, writes]] = Object.entries(RequestItems) as [[string, Write[]]];
		refuseBatch(
			writes.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key ?? {}),
			25,
		);
		for (const { PutRequest, DeleteRequest } of writes) {
			if (PutRequest) this.#put(PutRequest.Item);
			if (DeleteRequest) this.remove(DeleteRequest.Key);
		}
		return { UnprocessedItems: {} };
	}
}

/** DynamoDB takes no batch that is too large, or names a row twice. */
function refuseBatch(keys: Item[], most: number): void {
	const different = new Set(keys.map(({ pk, sk }) => `${pk}|${sk}`)).size;
	if (keys.length === 0 || keys.length > most || different < keys.length)
		throw fault("ValidationException", `${keys.length} items, ${different} of them different`);
}

/** Rows are replaced and never changed, so that whoever reads one only has to get an object of his own. */
function shown<Of extends Item | undefined>(item: Of): Of {
	return item && { ...item };
}

/** Without what is undefined, as the document client sends it. */
function copy<Of extends Item | undefined>(item: Of): Of {
	return item === undefined ? item : JSON.parse(JSON.stringify(item));
}
