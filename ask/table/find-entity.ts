import { entityQueryKey } from "../../lambdas/extract/entities/resolve/aliases.ts";
import { slug } from "../../lambdas/extract/entities/resolve/fold.ts";
import { idsOfOrganizations } from "../../lambdas/extract/entities/resolve/known-organizations.ts";
import { aliasPk, entityPk } from "../../lambdas/index/keys.ts";
import { AliasRow } from "../../lambdas/index/schema.ts";
import { EntityType } from "../../lambdas/shared/extraction.ts";
import type { ResultsReader } from "./results-reader.ts";

const ID = new RegExp(`^(?:${EntityType.options.join("|")}):.+$`);

/**
 * The ids of the entities that go by `name`: an id as it is, else every type's entity of that name, the
 * organisations that the table lists under it, and what the aliases know. Several where the name is ambiguous, in no order of likelihood.
 */
export async function findEntities(reader: ResultsReader, name: string): Promise<string[]> {
	const corrections = await reader.corrections();
	if (ID.test(name)) return [corrections.meant(name).entity];
	const key = entityQueryKey(name);
	const spelled = [
		...new Set([...EntityType.options.map((type) => `${type}:${slug(key)}`), ...idsOfOrganizations(name)]),
	];
	const [aliases, ...partitions] = await Promise.all([
		reader.partition(aliasPk(key)),
		...spelled.map((id) => reader.hasPartition(entityPk(id))),
	]);
	const known = spelled.filter((_, n) => partitions[n]);
	const named = aliases.map((row) => AliasRow.parse(row).entity);
	return corrections.candidates([...known, ...named], spelled);
}
