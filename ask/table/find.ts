import { entityPk } from "../../lambdas/index/keys.ts";
import { EntityRow } from "../../lambdas/index/schema.ts";
import { findEntities } from "./find-entity.ts";
import { listedNames, nearNames } from "./listed-names.ts";
import type { ResultsReader } from "./results-reader.ts";

/** Articles of a candidate that are counted; of more, "at least so many" is said. */
export const MOST_COUNTED = 400;
/** Candidates of one kind whose articles are counted. */
const MOST_CANDIDATES = 24;

/** What a name may stand for. */
export interface Candidate {
	entity: string;
	name: string;
	/** Why: it goes by the whole name, the name is a part of its own, or its own is one letter away. */
	by: "name" | "part of the name" | "spelling";
	/** How many articles mention it, {@link MOST_COUNTED} at most. */
	articles: number;
}

/**
 * Whom or what a name may stand for in the whole table, the most mentioned first: those that go by it, those whose
 * names have its words (or words that begin so, where it is still being `typed`) and, where that is nobody, those that
 * are spelt almost so.
 */
export async function findCandidates(
	reader: ResultsReader,
	name: string,
	{ typed = false } = {},
): Promise<Candidate[]> {
	const named = await findEntities(reader, name);
	const [going, parts] = await Promise.all([
		candidates(reader, named, "name"),
		listedNames(reader, name, { typed }).then((ids) =>
			candidates(reader, without(ids, named), "part of the name"),
		),
	]);
	const found = [...going, ...parts];
	const all =
		found.length > 0 ? found : await candidates(reader, await nearNames(reader, name, { typed }), "spelling");
	return all.sort((a, b) => b.articles - a.articles || (a.entity < b.entity ? -1 : 1));
}

const without = (ids: readonly string[], others: readonly string[]): string[] =>
	ids.filter((id) => !others.includes(id));

async function candidates(
	reader: ResultsReader,
	ids: readonly string[],
	by: Candidate["by"],
): Promise<Candidate[]> {
	const found = await Promise.all(ids.slice(0, MOST_CANDIDATES).map((id) => candidate(reader, id, by)));
	return found.filter((one) => one !== undefined);
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
