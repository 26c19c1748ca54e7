import { articleId } from "../shared/article-id.ts";
import type { EraseMessage } from "../shared/messages.ts";
import { forgetAliases } from "./aliases.ts";
import {
	articlePk,
	CORRECTIONS,
	correctionSk,
	ENTITY,
	entityPk,
	HEAD,
	keyOf,
	type RowKey,
	uniqueKeys,
	uploadRevision,
} from "./keys.ts";
import { aliasRows } from "./rows/alias-rows.ts";
import { listedInPartition } from "./rows/listing.ts";
import { type AliasRow, EntityRow } from "./schema.ts";
import type { ResultsTable } from "./table.ts";

export interface EraseContext {
	table: ResultsTable;
	/** Deletes the work bucket's artifacts of a revision. */
	deleteArtifacts(article: string, revision: string): Promise<void>;
}

/**
 * Deletes all rows and artifacts of a file's article, or of all articles that the file ever held, of every revision, the names
 * that no other article gives, and what people have corrected in it. Being stopped in the middle and done again ends the
 * same: what finds the rest goes last.
 *
 * @returns how many rows went
 */
export async function eraseArticle(context: EraseContext, { bucket, key }: EraseMessage): Promise<number> {
	const file = articleId(bucket, key);
	const most = (await context.table.head(file))?.mostParts ?? 0;
	const parts = Array.from({ length: most }, (_, n) => articleId(bucket, key, n + 1));
	// The file's own head stays until its articles are gone: it says how many they are.
	await context.table.delete(parts.map((part) => ({ pk: articlePk(part), sk: HEAD })));
	let rows = 0;
	for (const article of [...parts, file]) rows += await eraseRowsOf(context, article);
	return rows;
}

async function eraseRowsOf({ table, deleteArtifacts }: EraseContext, article: string): Promise<number> {
	const partition = await table.partition(articlePk(article));
	// From here on it is nobody's other article: of two that are erased at once, one at least sees no other.
	await table.delete([{ pk: articlePk(article), sk: HEAD }]);
	const listed = listedInPartition(partition);
	const entities = (await table.get(listed.filter(({ pk }) => pk.startsWith(ENTITY)))).map((row) =>
		EntityRow.parse(row),
	);
	const aliases = await givenByNoOther(table, article, entities.flatMap(aliasesOfRow));
	await table.delete(aliases);
	if (aliases.length > 0) forgetAliases();
	await table.delete(listed);
	for (const revision of new Set(partition.map((row) => uploadRevision(String(row.revision)))))
		await deleteArtifacts(article, revision);
	const corrections = await table.beginningWith(CORRECTIONS, correctionSk(article, ""));
	await table.delete(uniqueKeys(corrections.map(keyOf)));
	await table.delete(partition.map(keyOf));
	return partition.length + listed.length + aliases.length + corrections.length;
}

/** Chunks that only carry figures name nothing more than the first does. */
export function aliasesOfRow({ type, entity, name, aliases = [], role, salience }: EntityRow): AliasRow[] {
	const thing = { id: entity, type, name, aliases, salience, evidence: "" };
	return aliasRows([{ ...thing, ...(role !== undefined && { role }) }]);
}

/** Those of the aliases that no other article which stands gives; reads of each entity's articles until every alias was met. */
export async function givenByNoOther(
	table: Pick<ResultsTable, "pages" | "get">,
	article: string,
	aliases: AliasRow[],
): Promise<AliasRow[]> {
	const only: AliasRow[] = [];
	for (const entity of new Set(aliases.map((row) => row.entity))) {
		const own = new Map(aliases.flatMap((row) => (row.entity === entity ? [[spelt(row), row]] : [])));
		for await (const page of table.pages(entityPk(entity))) {
			const others = page.map((row) => EntityRow.parse(row)).filter((row) => row.article !== article);
			for (const row of (await standing(table, others)).flatMap(aliasesOfRow)) own.delete(spelt(row));
			if (own.size === 0) break;
		}
		only.push(...own.values());
	}
	return only;
}

async function standing(table: Pick<ResultsTable, "get">, rows: EntityRow[]): Promise<EntityRow[]> {
	const keys = uniqueKeys(rows.map(({ article }) => ({ pk: articlePk(article), sk: HEAD })));
	const heads = new Set((await table.get(keys)).map((head) => String(head.article)));
	return rows.filter(({ article }) => heads.has(article));
}

const spelt = ({ pk, sk }: RowKey): string => `${pk}|${sk}`;
