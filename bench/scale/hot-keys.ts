import { extractArtifact } from "../../lambdas/extract/extract-artifact.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle } from "../../lambdas/index/settle.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { revisionOf } from "../../lambdas/shared/revision.ts";
import type { TestTable } from "../../test/helpers/dynamodb.ts";
import { CountedKeys } from "./counted-keys.ts";

/** Write units a second that one partition of DynamoDB takes. */
export const PARTITION_WRITE_UNITS = 1_000;

export interface HotKey {
	key: string;
	/** Write units of this key for an article, on average: on its first way through, and for a replay that changes its rows. */
	ingest: number;
	replay: number;
}

/** Figures by topic, as if each had one partition; most written first. */
export function topicsOf(keys: readonly HotKey[]): HotKey[] {
	const topics = new Map<string, HotKey>();
	for (const { key, ingest, replay } of keys) {
		const topic = /^FIGURE#(?:measure|kind)#[^#]+/.exec(key)?.[0];
		if (topic === undefined) continue;
		const before = topics.get(topic) ?? { key: topic, ingest: 0, replay: 0 };
		topics.set(topic, { key: topic, ingest: before.ingest + ingest, replay: before.replay + replay });
	}
	return [...topics.values()].sort((a, b) => b.ingest - a.ingest);
}

/**
 * Indexes articles, all published on one day, and replays them with other rows, on an emulator of DynamoDB. @returns the
 * keys that are written most, by group: shards of one thing are one line, the busiest of them.
 */
export async function hotKeys(
	dynamo: TestTable,
	texts: string[],
): Promise<{ total: number; keys: HotKey[] }> {
	const ingest = new CountedKeys();
	const replay = new CountedKeys();
	const name = await dynamo.newTable();
	const artifacts = [];
	for (const [n, text] of texts.entries()) {
		const key = `${n}.txt`;
		const article = articleId("bench", key);
		const uploadedAt = "2026-02-16T09:00:00.000Z";
		const subject = { article, revision: revisionOf("A"), bucket: "bench", key, uploadedAt };
		const normalized = await normalize(Buffer.from(text), { key, published: "2026-02-16" });
		artifacts.push(extractArtifact({ subject, article: normalized }));
	}
	const context = {
		deleteArtifacts: async () => {},
		tombstoneDays: 90,
		now: () => Date.UTC(2026, 1, 16),
	};
	for (const artifact of artifacts)
		await settleArticle(
			{ ...context, table: new ResultsTable(ingest.counting(dynamo.client), name) },
			articleRows(artifact),
		);
	replay.standing(ingest);
	for (const artifact of artifacts) {
		const subject = { ...artifact.subject, revision: revisionOf("A", 1_771_320_615) };
		// Another title is other content: what a newer extractor finds otherwise.
		const metadata = { ...artifact.metadata, section: { value: "changed", source: "meta" as const } };
		await settleArticle(
			{ ...context, table: new ResultsTable(replay.counting(dynamo.client), name) },
			articleRows({ ...artifact, subject, metadata }),
		);
	}
	const total = sum(ingest.units.values()) / texts.length;
	const keys = [...ingest.units]
		.map(([key, units]) => ({
			key,
			ingest: units / texts.length,
			replay: (replay.units.get(key) ?? 0) / texts.length,
		}))
		.sort((a, b) => b.ingest - a.ingest);
	return { total, keys };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
