import type { TimelineTopic } from "../../lambdas/index/keys.ts";
import { Head } from "../../lambdas/index/schema.ts";
import { compareStrings } from "./order.ts";
import type { Period, ResultsReader } from "./results-reader.ts";
import { shardTopics } from "./timeline-shards.ts";

/** The newest articles by publication time, newest first. */
export async function queryLatest(reader: ResultsReader, limit: number, period: Period): Promise<Head[]> {
	const rows = await newestOfShards(reader, "PUBLISHED", limit, period);
	return rows.map((row) => Head.parse(row));
}

/** The newest articles that can be queried, `most` of them, and whether there are more. */
export async function newestArticles(
	reader: ResultsReader,
	most: number,
	period: Period,
): Promise<{ heads: Head[]; isCut: boolean }> {
	const rows = await newestOfShards(reader, "PUBLISHED", most + 1, period);
	const heads = rows.slice(0, most).map((row) => Head.parse(row));
	return { heads: heads.filter(({ status }) => status === "INDEXED"), isCut: rows.length > most };
}

/** Every article that can be queried, a page at a time. */
export async function* everyArticle(reader: ResultsReader, period: Period): AsyncGenerator<Head[]> {
	for await (const page of timelinePages(reader, "PUBLISHED", period))
		yield page.map((row) => Head.parse(row));
}

/** Every row of a topic, of all its shards, a page at a time. */
export async function* timelinePages(
	reader: ResultsReader,
	topic: TimelineTopic,
	period: Period = {},
): AsyncGenerator<Record<string, unknown>[]> {
	for (const shard of shardTopics(topic)) yield* reader.timelinePages(shard, period);
}

/** Rows that are read at a time of a shard. */
const LARGEST_PAGE = 1_000;
/** Beyond its part of what is asked for: a shard has some more than another. */
const SPARE = 1.2;

/** The `limit` newest rows of a topic, newest first. Ids fall evenly on shards: little more is read than that. */
async function newestOfShards(
	reader: ResultsReader,
	topic: TimelineTopic,
	limit: number,
	period: Period,
): Promise<Record<string, unknown>[]> {
	const topics = shardTopics(topic);
	const pageSize = Math.min(LARGEST_PAGE, Math.ceil((SPARE * limit) / topics.length));
	const shards = topics.map((shard) => new ShardReader(reader.timelinePages(shard, period, pageSize)));
	for (let unread = shards; unread.length > 0; ) {
		await Promise.all(unread.map((shard) => shard.readOn()));
		const last = newestFirst(shards).at(limit - 1);
		unread = shards.filter((shard) => !shard.isDone && shard.mayHaveNewerThan(last));
	}
	return newestFirst(shards).slice(0, limit);
}

class ShardReader {
	readonly rows: Record<string, unknown>[] = [];
	isDone = false;
	readonly #pages: AsyncGenerator<Record<string, unknown>[]>;

	constructor(pages: AsyncGenerator<Record<string, unknown>[]>) {
		this.#pages = pages;
	}

	async readOn(): Promise<void> {
		const { value, done } = await this.#pages.next();
		if (done) this.isDone = true;
		else this.rows.push(...value);
	}

	/** Whether what is not read yet may be newer than that row; always where there is none. */
	mayHaveNewerThan(row: Record<string, unknown> | undefined): boolean {
		const oldest = this.rows.at(-1);
		return row === undefined || oldest === undefined || String(oldest.at) > String(row.at);
	}
}

const newestFirst = (shards: readonly ShardReader[]): Record<string, unknown>[] =>
	shards.flatMap(({ rows }) => rows).sort((a, b) => compareStrings(String(b.at), String(a.at)));
