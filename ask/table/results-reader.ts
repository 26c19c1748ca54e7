import {
	BatchGetCommand,
	type BatchGetCommandOutput,
	type DynamoDBDocumentClient,
	paginateQuery,
	QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import pLimit from "p-limit";
import { articlePk, CORRECTIONS, HEAD, type RowKey } from "../../lambdas/index/keys.ts";
import { CorrectionRow, Head } from "../../lambdas/index/schema.ts";
import { Corrections } from "../corrected/corrections.ts";
import { KeptAnswers } from "./kept.ts";

/** DynamoDB's limit of one BatchGetItem. */
const BATCH = 100;
const BATCHES_AT_ONCE = 8;
const LARGEST_PAGE = 1_000;

/** Days or longer periods as ISO prefixes, both inclusive: `2026`, `2026-02`, `2026-02-16`. */
export interface Period {
	from?: string | undefined;
	to?: string | undefined;
	/** At most so many rows of a partition, the newest. */
	newest?: number | undefined;
}

type Row = Record<string, unknown>;

interface Revisioned {
	article: string;
	revision: string;
}

/** Reads the results table. Only rows that their article's head stands on are ever handed out by `live`. */
export class ResultsReader {
	readonly #client: DynamoDBDocumentClient;
	readonly #table: string;
	readonly kept: KeptAnswers;
	readonly #heads = new Map<string, Promise<Head | undefined>>();
	#corrections: Promise<Corrections> | undefined;

	/** @param kept of all readers of the table, where the process answers many questions */
	constructor(client: DynamoDBDocumentClient, table: string, kept = new KeptAnswers()) {
		this.#client = client;
		this.#table = table;
		this.kept = kept;
	}

	/**
	 * All rows of a partition in order, within a period of their sort keys where one is given.
	 *
	 * @param having only rows with this attribute
	 */
	async partition(pk: string, { from = " ", to = "", newest }: Period = {}, having?: string): Promise<Row[]> {
		const rows: Row[] = [];
		// Of rows that are read, a few at most may have what is asked for.
		const pageSize = having === undefined ? Math.min(newest ?? LARGEST_PAGE, LARGEST_PAGE) : LARGEST_PAGE;
		const pages = paginateQuery(
			{ client: this.#client, ...(newest !== undefined && { pageSize }) },
			{
				TableName: this.#table,
				KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
				// "~" sorts after all that can follow a time in a sort key.
				ExpressionAttributeValues: { ":pk": pk, ":from": from, ":to": `${to}~` },
				...(having !== undefined && {
					FilterExpression: "attribute_exists(#having)",
					ExpressionAttributeNames: { "#having": having },
				}),
				ScanIndexForward: newest === undefined,
			},
		);
		for await (const page of pages) {
			rows.push(...(page.Items ?? []));
			if (newest !== undefined && rows.length >= newest) break;
		}
		return newest === undefined ? rows : rows.slice(0, newest).reverse();
	}

	/**
	 * The last rows of a partition, at most `limit` of them, within a period of their sort keys.
	 *
	 * @param attributes all unless they are named: what is not sent need not be read
	 */
	async upTo(
		pk: string,
		limit: number,
		{ from = " ", to = "" }: Period = {},
		attributes?: readonly string[],
	): Promise<Row[]> {
		const rows: Row[] = [];
		const pages = paginateQuery(
			{ client: this.#client, pageSize: limit },
			{
				TableName: this.#table,
				KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
				ExpressionAttributeValues: { ":pk": pk, ":from": from, ":to": `${to}~` },
				...(attributes && projection(attributes)),
				ScanIndexForward: false,
			},
		);
		for await (const page of pages) {
			rows.push(...(page.Items ?? []));
			if (rows.length >= limit) break;
		}
		return rows.slice(0, limit);
	}

	/** The first rows of a partition whose sort keys begin so, at most `limit`. */
	async beginning(pk: string, sk: string, limit: number): Promise<Row[]> {
		const { Items = [] } = await this.#client.send(
			new QueryCommand({
				TableName: this.#table,
				KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
				ExpressionAttributeValues: { ":pk": pk, ":sk": sk },
				Limit: limit,
			}),
		);
		return Items;
	}

	/** Whether the partition has any row. */
	async hasPartition(pk: string): Promise<boolean> {
		const { Items = [] } = await this.#client.send(
			new QueryCommand({
				TableName: this.#table,
				KeyConditionExpression: "pk = :pk",
				ExpressionAttributeValues: { ":pk": pk },
				Limit: 1,
			}),
		);
		return Items.length > 0;
	}

	/** All rows of a topic of the `timeline` index, newest first. */
	async *timelinePages(
		topic: string,
		{ from = " ", to = "" }: Period,
		pageSize = 1_000,
	): AsyncGenerator<Row[]> {
		const pages = paginateQuery(
			{ client: this.#client, pageSize },
			{
				TableName: this.#table,
				IndexName: "timeline",
				KeyConditionExpression: "topic = :topic AND #at BETWEEN :from AND :to",
				ExpressionAttributeNames: { "#at": "at" },
				ExpressionAttributeValues: { ":topic": topic, ":from": from, ":to": `${to}~` },
				ScanIndexForward: false,
			},
		);
		for await (const page of pages) yield page.Items ?? [];
	}

	/**
	 * The rows of these keys, in no order; keys without a row are left out.
	 *
	 * @param attributes all unless they are named
	 */
	async get(keys: readonly RowKey[], attributes?: readonly string[]): Promise<Row[]> {
		const batches: RowKey[][] = [];
		for (let from = 0; from < keys.length; from += BATCH) batches.push(keys.slice(from, from + BATCH));
		const limit = pLimit(BATCHES_AT_ONCE);
		const read = batches.map((batch) => limit(() => this.#getBatch(batch, attributes)));
		return (await Promise.all(read)).flat();
	}

	async #getBatch(keys: RowKey[], attributes: readonly string[] | undefined): Promise<Row[]> {
		const rows: Row[] = [];
		let Keys: Row[] = keys.map((key) => ({ ...key }));
		while (Keys.length > 0) {
			const answer: BatchGetCommandOutput = await this.#client.send(
				new BatchGetCommand({
					RequestItems: { [this.#table]: { Keys, ...(attributes && projection(attributes)) } },
				}),
			);
			rows.push(...(answer.Responses?.[this.#table] ?? []));
			Keys = answer.UnprocessedKeys?.[this.#table]?.Keys ?? [];
		}
		return rows;
	}

	/** What people have corrected. Read once. */
	corrections(): Promise<Corrections> {
		this.#corrections ??= this.correctionRows().then((rows) => new Corrections(rows));
		return this.#corrections;
	}

	async correctionRows(): Promise<CorrectionRow[]> {
		return (await this.partition(CORRECTIONS)).map((row) => CorrectionRow.parse(row));
	}

	/** The heads of these articles, by id. Each is read once. */
	async heads(articles: string[]): Promise<Map<string, Head>> {
		const unread = [...new Set(articles)].filter((article) => !this.#heads.has(article));
		const reading = this.#readHeads(unread);
		for (const article of unread)
			this.#heads.set(
				article,
				reading.then((heads) => heads.get(article)),
			);
		// All at once: of a read that fails every article's promise is rejected, and one that nobody waits for ends the process.
		const heads = await Promise.all([...new Set(articles)].map((article) => this.#heads.get(article)));
		return new Map(heads.flatMap((head) => (head ? [[head.article, head]] : [])));
	}

	/** Of heads that are kept only as much is read as tells whether they still stand. */
	async #readHeads(articles: readonly string[]): Promise<Map<string, Head>> {
		const { heads: kept } = this.kept;
		const known = articles.filter((article) => kept.has(article));
		const unknown = articles.filter((article) => !kept.has(article));
		const [standing, read] = await Promise.all([
			this.get(known.map(headKey), STANDING),
			this.#wholeHeads(unknown),
		]);
		const changed: string[] = [];
		for (const row of standing) {
			const article = String(row.article);
			const head = kept.get(article);
			if (head && isAsItWas(head, row)) read.set(article, head);
			else changed.push(article);
		}
		return new Map([...read, ...(await this.#wholeHeads(changed))]);
	}

	async #wholeHeads(articles: readonly string[]): Promise<Map<string, Head>> {
		const heads = (await this.get(articles.map(headKey))).map((row) => Head.parse(row));
		for (const head of heads) this.kept.heads.set(head.article, head);
		return new Map(heads.map((head) => [head.article, head]));
	}

	/** The rows that count, each with its article's head: what a crash or an older upload left behind is dropped. */
	async live<Of extends Revisioned>(rows: Of[]): Promise<{ row: Of; head: Head }[]> {
		const heads = await this.heads(rows.map(({ article }) => article));
		return rows.flatMap((row) => {
			const head = heads.get(row.article);
			return head?.status === "INDEXED" && head.rowsRevision === row.revision ? [{ row, head }] : [];
		});
	}
}

/** What asks for these attributes alone, whatever words they are. */
const projection = (attributes: readonly string[]) => ({
	ProjectionExpression: attributes.map((name) => `#${name}`).join(),
	ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
});

const headKey = (article: string): RowKey => ({ pk: articlePk(article), sk: HEAD });

/** Where these say the same, so does all of the head. */
const STANDING = ["article", "status", "revision", "rowsRevision"] as const;
const isAsItWas = (head: Head, row: Row): boolean => STANDING.every((name) => head[name] === row[name]);
