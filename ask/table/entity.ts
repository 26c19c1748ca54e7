import { entityPk } from "../../lambdas/index/keys.ts";
import { EntityRow, type Head } from "../../lambdas/index/schema.ts";
import type { CorrectedEntity } from "../corrected/corrections.ts";
import { mergeChunks } from "./article.ts";
import { findEntities } from "./find-entity.ts";
import type { Period, ResultsReader } from "./results-reader.ts";

export interface EntityAnswer {
	/** Ids the name stands for: more than one where it is ambiguous. */
	candidates: string[];
	/** One per article and candidate, newest first. */
	mentions: { row: CorrectedEntity; head: Head }[];
}

/** Which articles mention the entity of that name or id. */
export async function queryEntity(
	reader: ResultsReader,
	name: string,
	period: Period,
): Promise<EntityAnswer> {
	const candidates = await findEntities(reader, name);
	const rows = await entityRows(reader, candidates, period);
	const mentions = await reader.live(rows);
	return { candidates, mentions: mentions.sort((a, b) => (a.row.at < b.row.at ? 1 : -1)) };
}

/** The rows of these entities within a period, chunks merged, as people have corrected them. */
export async function entityRows(
	reader: ResultsReader,
	ids: string[],
	period: Period,
): Promise<CorrectedEntity[]> {
	const corrections = await reader.corrections();
	const partitions = await Promise.all(
		corrections.readAs(ids).map((id) => reader.partition(entityPk(id), period)),
	);
	const rows = mergeChunks(partitions.flat().map((row) => EntityRow.parse(row)));
	return corrections.entities(rows).filter(({ entity }) => ids.includes(entity));
}
