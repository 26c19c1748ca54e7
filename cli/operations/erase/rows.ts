import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { timelinePages } from "../../../ask/table/timeline.ts";
import { articlePk, ENTITY, keyOf, uniqueKeys } from "../../../lambdas/index/keys.ts";
import { listedInPartition } from "../../../lambdas/index/rows/listing.ts";
import { EntityRow } from "../../../lambdas/index/schema.ts";
import { ResultsTable } from "../../../lambdas/index/table.ts";
import type { Target } from "../../target.ts";
import type { Erased } from "./subject.ts";

type Row = Record<string, unknown>;

/** How many articles the file is known to have held at most; 0 where it was never one of several. */
export async function mostParts({ dynamo, table }: Target, { article }: Erased): Promise<number> {
	return (await new ResultsReader(dynamo, table).heads([article])).get(article)?.mostParts ?? 0;
}

/** The rows of entities that any revision of the article has left in the table. */
export async function entityRowsOf(target: Target, of: Erased): Promise<EntityRow[]> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const listed = listedInPartition(await reader.partition(articlePk(of.article)));
	const entities = await reader.get(listed.filter(({ pk }) => pk.startsWith(ENTITY)));
	return entities.map((row) => EntityRow.parse(row));
}

/**
 * Deletes every row of every revision: those that listings name, the listings, failures, and the head, and the
 * failures of messages that named the key and no upload, and what people have corrected in it.
 *
 * @param all the file first, then the articles it held where they are several
 * @returns how many rows there were
 */
export async function eraseRows(target: Target, all: readonly [Erased, ...Erased[]]): Promise<number> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const table = new ResultsTable(target.dynamo, target.table);
	let count = 0;
	// The head last: until then whoever asks sees a deleted article. That of the file tells of the others.
	for (const { article } of [...all].reverse()) {
		const partition = await reader.partition(articlePk(article));
		const rows = uniqueKeys(
			[...(await reader.get(listedInPartition(partition))), ...partition.reverse()].map(keyOf),
		);
		await table.delete(rows);
		count += rows.length;
	}
	const [{ bucket, key }] = all;
	const ids = new Set(all.map(({ article }) => article));
	const others: Row[] = (await reader.correctionRows()).filter(
		({ article }) => article !== undefined && ids.has(article),
	);
	for await (const page of timelinePages(reader, "FAILED"))
		others.push(...page.filter((row) => row.bucket === bucket && row.key === key));
	const rows = uniqueKeys(others.map(keyOf));
	await table.delete(rows);
	return count + rows.length;
}
