import { entityPk, entitySk, type RowKey } from "../../lambdas/index/keys.ts";
import { EntityRow } from "../../lambdas/index/schema.ts";
import type { Names } from "../records/names.ts";
import type { Claim } from "./figures.ts";
import type { ResultsReader } from "./results-reader.ts";

/** The names of the entities that claims are about or come from; figure rows only have their ids. One row each is read. */
export async function entityNames(reader: ResultsReader, claims: Claim[]): Promise<Names> {
	const keys = new Map<string, RowKey>();
	for (const { row } of claims)
		for (const id of [...(row.about ?? []), row.attribution?.source, row.attribution?.via])
			if (id !== undefined && !keys.has(id))
				keys.set(id, { pk: entityPk(id), sk: entitySk(row.at, row.article, row.revision, 0) });
	const corrections = await reader.corrections();
	const rows = (await reader.get([...keys.values()])).map((row) => EntityRow.parse(row));
	return { ...corrections.names(), ...namesOf(rows) };
}

export function namesOf(rows: EntityRow[]): Names {
	return Object.fromEntries(rows.map(({ entity, name }) => [entity, name]));
}
