import { entityQueryKey } from "../../lambdas/extract/entities/resolve/aliases.ts";
import { contentWords } from "../../lambdas/extract/entities/resolve/person-names.ts";
import { entityPk, surnamePk } from "../../lambdas/index/keys.ts";
import { AliasRow, EntityRow } from "../../lambdas/index/schema.ts";
import { findEntities } from "./find-entity.ts";
import type { ResultsReader } from "./results-reader.ts";

/** Articles of a candidate that are counted; of more, "at least so many" is said. */
export const MOST_COUNTED = 400;

/** What a name may stand for. */
export interface Candidate {
	entity: string;
	name: string;
	/** Why: it goes by the whole name, or the name is a part of its own. */
	by: "name" | "part of the name";
	/** How many articles mention it, {@link MOST_COUNTED} at most. */
	articles: number;
}

/** Whom or what a name may stand for, the most mentioned first: those that go by it, and persons whose family name it is. */
export async function findCandidates(reader: ResultsReader, name: string): Promise<Candidate[]> {
	const named = await findEntities(reader, name);
	const words = contentWords(entityQueryKey(name).split(" "));
	const surname = words.at(-1) ?? "";
	const parts =
		words.length > 1
			? []
			: (await reader.partition(surnamePk(surname))).map((row) => AliasRow.parse(row).entity);
	const candidates = await Promise.all([
		...named.map((entity) => candidate(reader, entity, "name")),
		...parts
			.filter((id) => !named.includes(id))
			.map((entity) => candidate(reader, entity, "part of the name")),
	]);
	return candidates
		.filter((one) => one !== undefined)
		.sort((a, b) => b.articles - a.articles || (a.entity < b.entity ? -1 : 1));
}

async function candidate(
	reader: ResultsReader,
	entity: string,
	by: Candidate["by"],
): Promise<Candidate | undefined> {
	const corrections = await reader.corrections();
	const found = await Promise.all(
		corrections.readAs([entity]).map((id) => reader.upTo(entityPk(id), MOST_COUNTED)),
	);
	const rows = corrections.entities(found.flat().map((row) => EntityRow.parse(row)));
	const live = await reader.live(rows.filter((row) => row.entity === entity));
	const [latest] = live;
	if (latest === undefined) return undefined;
	return { entity, name: latest.row.name, by, articles: new Set(live.map(({ head }) => head.article)).size };
}
