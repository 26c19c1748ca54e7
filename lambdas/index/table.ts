import { setTimeout as sleep } from "node:timers/promises";
import {
	BatchGetCommand,
	BatchWriteCommand,
	type BatchWriteCommandInput,
	type DynamoDBDocumentClient,
	GetCommand,
	PutCommand,
	paginateQuery,
	QueryCommand,
	UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { IngestError } from "../shared/errors.ts";
import { articlePk, ENTITY, HEAD, lastOfRevision, type RowKey } from "./keys.ts";
import { Head } from "./schema.ts";

type WriteRequest = NonNullable<BatchWriteCommandInput["RequestItems"]>[string][number];
interface ReadRequest {
	Keys: Record<string, unknown>[];
	ConsistentRead: true;
}

/** DynamoDB's limit of one BatchWriteItem. */
const BATCH = 25;
/** Its limit of one BatchGetItem. */
const READ_BATCH = 100;
const ROWS_A_PAGE = 20;
const BATCHES_AT_ONCE = 4;
const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 3_000;

/** What `index` does to the results table; nothing else writes to it. */
export class ResultsTable {
	readonly #client: DynamoDBDocumentClient;
	readonly #name: string;

	constructor(client: DynamoDBDocumentClient, name: string) {
		this.#client = client;
		this.#name = name;
	}

	/** The article's head as it stands now, read consistently. */
	async head(article: string): Promise<Head | undefined> {
		const { Item } = await this.#client.send(
			new GetCommand({
				TableName: this.#name,
				Key: { pk: articlePk(article), sk: HEAD },
				ConsistentRead: true,
			}),
		);
		return Item && Head.parse(Item);
	}

	/**
	 * Makes `head` the article's head if that still is exactly `seen`, or if there still is none where none was seen.
	 * @returns false where another worker was faster; nothing is written then
	 */
	replaceHead(seen: Head | undefined, head: Head): Promise<boolean> {
		const TableName = this.#name;
		const put = new PutCommand(
			seen === undefined
				? { TableName, Item: head, ConditionExpression: "attribute_not_exists(pk)" }
				: { TableName, Item: head, ...isStill(seen) },
		);
		return conditionally(this.#client.send(put));
	}

	/** Notes on the head, if it still has this revision, how many articles its file once held. */
	async raiseMostParts({ pk, sk, revision }: Head, parts: number): Promise<void> {
		await this.#updateHead(
			{ pk, sk },
			"SET mostParts = :parts",
			"revision = :revision AND (attribute_not_exists(mostParts) OR mostParts < :parts)",
			{ ":revision": revision, ":parts": parts },
		);
	}

	/** Notes on the head, if it still has this revision, that nothing is left of what earlier ones had more. */
	async surplusDeleted({ pk, sk, revision }: Head): Promise<void> {
		await this.#updateHead({ pk, sk }, "REMOVE surplus", "revision = :revision", { ":revision": revision });
	}

	async #updateHead(
		Key: RowKey,
		UpdateExpression: string,
		ConditionExpression: string,
		ExpressionAttributeValues: Record<string, unknown>,
	): Promise<void> {
		await conditionally(
			this.#client.send(
				new UpdateCommand({
					TableName: this.#name,
					Key,
					UpdateExpression,
					ConditionExpression,
					ExpressionAttributeValues,
				}),
			),
		);
	}

	/** The listings and failures of all revisions up to `revision`. */
	rowsUpTo(article: string, revision: string): Promise<Record<string, unknown>[]> {
		// HEAD sorts after every revision, which is hexadecimal.
		return this.#query("pk = :pk AND sk < :end", {
			":pk": articlePk(article),
			":end": lastOfRevision(revision),
		});
	}

	/** The rows of `revision` in the article's partition, whichever version of the code has made them. */
	rowsOf(article: string, revision: string): Promise<Record<string, unknown>[]> {
		return this.#query("pk = :pk AND begins_with(sk, :revision)", {
			":pk": articlePk(article),
			":revision": revision,
		});
	}

	/** All rows of a partition. */
	partition(pk: string): Promise<Record<string, unknown>[]> {
		return this.#query("pk = :pk", { ":pk": pk });
	}

	/** The rows of a partition whose sort keys begin so. */
	beginningWith(pk: string, beginning: string): Promise<Record<string, unknown>[]> {
		return this.#query("pk = :pk AND begins_with(sk, :beginning)", { ":pk": pk, ":beginning": beginning });
	}

	/** All rows of a partition, a few at a time, since the first may be enough. */
	async *pages(pk: string): AsyncGenerator<Record<string, unknown>[]> {
		const pages = paginateQuery(
			{ client: this.#client, pageSize: ROWS_A_PAGE },
			{
				TableName: this.#name,
				KeyConditionExpression: "pk = :pk",
				ExpressionAttributeValues: { ":pk": pk },
				ConsistentRead: true,
			},
		);
		for await (const page of pages) yield page.Items ?? [];
	}

	/** The rows of these keys that are there, in no order. */
	async get(keys: RowKey[]): Promise<Record<string, unknown>[]> {
		const rows: Record<string, unknown>[] = [];
		for (let from = 0; from < keys.length; from += READ_BATCH) {
			const Keys = keys.slice(from, from + READ_BATCH).map(({ pk, sk }) => ({ pk, sk }));
			await retried<ReadRequest>(
				`reads of ${this.#name}`,
				{ Keys, ConsistentRead: true },
				async (request) => {
					const { Responses, UnprocessedKeys } = await this.#client.send(
						new BatchGetCommand({ RequestItems: { [this.#name]: request } }),
					);
					rows.push(...(Responses?.[this.#name] ?? []));
					const left = UnprocessedKeys?.[this.#name];
					return left?.Keys?.length ? { Keys: left.Keys, ConsistentRead: true } : undefined;
				},
			);
		}
		return rows;
	}

	async #query(condition: string, values: Record<string, unknown>): Promise<Record<string, unknown>[]> {
		const rows: Record<string, unknown>[] = [];
		const pages = paginateQuery(
			{ client: this.#client },
			{
				TableName: this.#name,
				KeyConditionExpression: condition,
				ExpressionAttributeValues: values,
				ConsistentRead: true,
			},
		);
		for await (const page of pages) rows.push(...(page.Items ?? []));
		return rows;
	}

	put(rows: object[]): Promise<void> {
		return this.#write(rows.map((Item) => ({ PutRequest: { Item } })));
	}

	delete(keys: RowKey[]): Promise<void> {
		return this.#write(keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));
	}

	/** Lets TTL take the row at `expires` (epoch seconds). One that is gone, since its article was erased, stays gone. */
	async expire({ pk, sk }: RowKey, expires: number): Promise<void> {
		await conditionally(
			this.#client.send(
				new UpdateCommand({
					TableName: this.#name,
					Key: { pk, sk },
					UpdateExpression: "SET expires = :expires",
					// Without the condition an update would create the row it does not find.
					ConditionExpression: "attribute_exists(pk)",
					ExpressionAttributeValues: { ":expires": expires },
				}),
			),
		);
	}

	/** The entities listed under the same name as a row, at most `limit`. */
	async aliasCandidates({ pk, sk }: RowKey, limit: number): Promise<string[]> {
		const { Items = [] } = await this.#client.send(
			new QueryCommand({
				TableName: this.#name,
				KeyConditionExpression: "pk = :pk AND begins_with(sk, :name)",
				ExpressionAttributeValues: { ":pk": pk, ":name": sk.slice(0, sk.indexOf(ENTITY) + ENTITY.length) },
				ProjectionExpression: "entity",
				Limit: limit,
			}),
		);
		return Items.map((item) => String(item.entity));
	}

	/** The last rows of a partition from this sort key on, `limit` at most, newest first; a second old at worst. */
	async newest(pk: string, from: string, limit: number): Promise<Record<string, unknown>[]> {
		const { Items = [] } = await this.#client.send(
			new QueryCommand({
				TableName: this.#name,
				KeyConditionExpression: "pk = :pk AND sk >= :from",
				ExpressionAttributeValues: { ":pk": pk, ":from": from },
				ScanIndexForward: false,
				Limit: limit,
			}),
		);
		return Items;
	}

	/** Writes the row unless one of another owner (`by`) stands there. @returns whether it is this owner's now */
	putOwned(row: RowKey & { by: string }): Promise<boolean> {
		return conditionally(
			this.#client.send(
				new PutCommand({
					TableName: this.#name,
					Item: row,
					ConditionExpression: "attribute_not_exists(pk) OR #by = :by",
					ExpressionAttributeNames: { "#by": "by" },
					ExpressionAttributeValues: { ":by": row.by },
				}),
			),
		);
	}

	/** Writes in batches, some at a time. All have ended when this throws: none may land after its rows were swept. */
	async #write(requests: WriteRequest[]): Promise<void> {
		for (let from = 0; from < requests.length; from += BATCH * BATCHES_AT_ONCE) {
			const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, n) =>
				requests.slice(from + n * BATCH, from + (n + 1) * BATCH),
			);
			const ends = await Promise.allSettled(batches.map((batch) => this.#writeBatch(batch)));
			for (const end of ends) if (end.status === "rejected") throw end.reason;
		}
	}

	async #writeBatch(requests: WriteRequest[]): Promise<void> {
		await retried(`writes of ${this.#name}`, requests, async (batch) => {
			if (batch.length === 0) return undefined;
			const { UnprocessedItems } = await this.#client.send(
				new BatchWriteCommand({ RequestItems: { [this.#name]: batch } }),
			);
			const left = UnprocessedItems?.[this.#name] ?? [];
			return left.length > 0 ? left : undefined;
		});
	}
}

/** All that decides what comes of a head: with notes that others make on it, which must not be lost. */
const DECISIVE = ["revision", "rowsRevision", "status", "mostParts", "surplus"] as const;

function isStill(seen: Head) {
	const conditions = DECISIVE.map((name) =>
		seen[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :${name}`,
	);
	const values = DECISIVE.flatMap((name) => (seen[name] === undefined ? [] : [[`:${name}`, seen[name]]]));
	return {
		ConditionExpression: conditions.join(" AND "),
		ExpressionAttributeNames: Object.fromEntries(DECISIVE.map((name) => [`#${name}`, name])),
		ExpressionAttributeValues: Object.fromEntries(values),
	};
}

/** Does `attempt` with what it leaves over, again and again with growing, jittered pauses; then throws. */
async function retried<Request>(
	what: string,
	request: Request,
	attempt: (request: Request) => Promise<Request | undefined>,
): Promise<void> {
	let left: Request | undefined = request;
	for (let tries = 0; left !== undefined; tries++) {
		if (tries === ATTEMPTS)
			throw new IngestError("throttled", `DynamoDB left ${what} undone after ${ATTEMPTS} tries`, {
				permanent: false,
			});
		if (tries > 0) await sleep(pause(tries));
		left = await attempt(left);
	}
}

/** @returns false where the condition did not hold, and nothing was written */
async function conditionally(write: Promise<unknown>): Promise<boolean> {
	try {
		await write;
		return true;
	} catch (error) {
		if (error instanceof Error && error.name === "ConditionalCheckFailedException") return false;
		throw error;
	}
}

/** Full jitter over an exponentially growing bound. */
function pause(attempt: number): number {
	return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
}
