import { aliasKeys } from "../../extract/entities/resolve/aliases.ts";
import { slug } from "../../extract/entities/resolve/fold.ts";
import type { Thing } from "../../shared/extraction.ts";
import { aliasPk, entityPk } from "../keys.ts";
import type { AliasRow } from "../schema.ts";

/** The names an entity is also found by. A name that already spells the entity's id needs no row. */
export function aliasRows(things: Thing[]): AliasRow[] {
	return things.flatMap((thing) => {
		const aliases = aliasKeys(thing).filter((alias) => `${thing.type}:${slug(alias)}` !== thing.id);
		return [...new Set(aliases)].map((alias) => ({
			pk: aliasPk(alias),
			sk: entityPk(thing.id),
			entity: thing.id,
			name: thing.name,
		}));
	});
}
