import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { timelinePages } from "../../../ask/table/timeline.ts";
import { articlePk, type RowKey } from "../../../lambdas/index/keys.ts";
import { listedKeys } from "../../../lambdas/index/rows/listing.ts";
import { EntityRow, Listing } from "../../../lambdas/index/schema.ts";
import { ResultsTable } from "../../../lambdas/index/table.ts";
import type { Target } from "../../target.ts";
import type { Erased } from "./subject.ts";

type Row = Record<string, unknown>;

/** The rows of entities that any revision of the article has left in the table. */
export async function entityRowsOf(target: Target, of: Erased): Promise<EntityRow[]> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const listed = listedBy(await reader.partition(articlePk(of.article)));
	const entities = await reader.get(listed.filter(({ pk }) => pk.startsWith("ENTITY#")));
	return entities.map((row) => EntityRow.parse(row));
}

/**
 * Deletes every row of every revision: those that listings name, the listings, failures, and the head, and the
 * failures of messages that named the key and no upload, and what people have corrected in it.
 * @returns how many rows there were
 */
export async function eraseRows(target: Target, of: Erased): Promise<number> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const partition = await reader.partition(articlePk(of.article));
	const listed = await reader.get(listedBy(partition));
	const rejected: Row[] = [];
	for await (const page of timelinePages(reader, "FAILED"))
		rejected.push(...page.filter(({ bucket, key }) => bucket === of.bucket && key === of.key));
	const corrections = (await reader.correctionRows()).filter(({ article }) => article === of.article);
	// The head last: until then whoever asks sees a deleted article.
	const rows = unique([...listed, ...rejected, ...corrections, ...[...partition].reverse()].map(keyOf));
	await new ResultsTable(target.dynamo, target.table).delete(rows);
	return rows.length;
}

function listedBy(partition: Row[]): RowKey[] {
	const listings = partition.filter(({ rows }) => rows !== undefined).map((row) => Listing.parse(row));
	return unique(listings.flatMap(listedKeys));
}

const keyOf = ({ pk, sk }: Row): RowKey => ({ pk: String(pk), sk: String(sk) });

function unique(keys: RowKey[]): RowKey[] {
	return [...new Map(keys.map((key) => [`${key.pk}|${key.sk}`, key])).values()];
}
