import type { TimelineTopic } from "../../lambdas/index/keys.ts";
import { Head } from "../../lambdas/index/schema.ts";
import type { Period, ResultsReader } from "./results-reader.ts";
import { shardTopics } from "./timeline-shards.ts";

/** The newest articles by publication time, newest first. */
export async function queryLatest(reader: ResultsReader, limit: number, period: Period): Promise<Head[]> {
	const rows = await newestOfShards(reader, "PUBLISHED", limit, period);
	return rows.map((row) => Head.parse(row));
}

/**
 * Every article that can be queried, newest first in each shard; of more than about `most` the newest, as far as ids fall
 * evenly on shards.
 */
export async function newestArticles(
	reader: ResultsReader,
	most: number,
	period: Period,
): Promise<{ heads: Head[]; isCut: boolean }> {
	const shards = shardTopics("PUBLISHED");
	const each = Math.ceil(most / shards.length);
	const rows = await Promise.all(shards.map((shard) => reader.newest(shard, each + 1, period)));
	const heads = rows.flatMap((shard) => shard.slice(0, each).map((row) => Head.parse(row)));
	return {
		heads: heads.filter(({ status }) => status === "INDEXED"),
		isCut: rows.some((shard) => shard.length > each),
	};
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

async function newestOfShards(
	reader: ResultsReader,
	topic: TimelineTopic,
	limit: number,
	period: Period,
): Promise<Record<string, unknown>[]> {
	const rows = await Promise.all(shardTopics(topic).map((shard) => reader.newest(shard, limit, period)));
	return rows
		.flat()
		.sort((a, b) => (String(a.at) < String(b.at) ? 1 : -1))
		.slice(0, limit);
}
