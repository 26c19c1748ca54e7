import { FailureRow } from "../../lambdas/index/schema.ts";
import type { Period, ResultsReader } from "./results-reader.ts";
import { shardTopics } from "./timeline-shards.ts";

/** A file, or a message, that failed: the newest failure of one cause, and how often it was tried to the same end. */
export interface Failed extends FailureRow {
	tries: number;
}

/** Failures, newest first, told once for each article and cause: every replay of a file that cannot be read adds one. */
export function byCause(failures: readonly FailureRow[]): Failed[] {
	const found = new Map<string, Failed>();
	for (const row of failures) {
		const cause = `${row.article ?? row.pk}|${row.stage}|${row.code}`;
		const first = found.get(cause);
		if (first === undefined) found.set(cause, { ...row, tries: 1 });
		else first.tries++;
	}
	return [...found.values()];
}

/** The `limit` newest failures by cause, newest first; those that a later upload made good are left out. */
export async function queryFailed(reader: ResultsReader, limit: number, period: Period): Promise<Failed[]> {
	const shards = await Promise.all(
		shardTopics("FAILED").map((shard) => newestOfShard(reader, shard, limit, period)),
	);
	return byCause(shards.flat().sort((a, b) => (a.at < b.at ? 1 : -1))).slice(0, limit);
}

/** Those of a shard, until there are enough causes: an article's failures are all in one shard, at one time. */
async function newestOfShard(
	reader: ResultsReader,
	shard: string,
	limit: number,
	period: Period,
): Promise<FailureRow[]> {
	const failures: FailureRow[] = [];
	for await (const page of reader.timelinePages(shard, period)) {
		failures.push(...(await standing(reader, page)));
		if (byCause(failures).length > limit) break;
	}
	return failures;
}

async function standing(reader: ResultsReader, rows: Record<string, unknown>[]): Promise<FailureRow[]> {
	const failures = rows.map((row) => FailureRow.parse(row));
	const heads = await reader.heads(failures.flatMap(({ article }) => article ?? []));
	return failures.filter(({ article, revision }) => {
		const head = article === undefined ? undefined : heads.get(article);
		return head === undefined || revision === undefined || revision >= head.revision;
	});
}
