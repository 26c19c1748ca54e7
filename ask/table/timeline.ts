import { TIMELINE_SHARDS, type TimelineTopic, timelineTopic } from "../../lambdas/index/keys.ts";
import { FailureRow, Head } from "../../lambdas/index/schema.ts";
import type { Period, ResultsReader } from "./results-reader.ts";

/** The newest articles by publication time, newest first. */
export async function queryLatest(reader: ResultsReader, limit: number, period: Period): Promise<Head[]> {
	const rows = await newestOfShards(reader, "PUBLISHED", limit, period);
	return rows.map((row) => Head.parse(row));
}

/** The newest failures, newest first; those that a later upload made good are left out. */
export async function queryFailed(
	reader: ResultsReader,
	limit: number,
	period: Period,
): Promise<FailureRow[]> {
	const rows = await newestOfShards(reader, "FAILED", limit, period);
	const failures = rows.map((row) => FailureRow.parse(row));
	const heads = await reader.heads(failures.flatMap(({ article }) => article ?? []));
	return failures.filter(({ article, revision }) => {
		const head = article === undefined ? undefined : heads.get(article);
		return head === undefined || revision === undefined || revision >= head.revision;
	});
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

function shardTopics(topic: TimelineTopic): string[] {
	return Array.from({ length: TIMELINE_SHARDS }, (_, shard) => timelineTopic(topic, shard));
}
