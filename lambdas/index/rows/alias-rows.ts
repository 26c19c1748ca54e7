import { aliasKeys } from "../../extract/entities/resolve/aliases.ts";
import { slug } from "../../extract/entities/resolve/fold.ts";
import type { Thing } from "../../shared/extraction.ts";
import { aliasPk, entityPk } from "../keys.ts";
import type { AliasRow } from "../schema.ts";
import { nameRows } from "./name-rows.ts";

/** The names an entity is also found by, and where it is listed. A name that already spells the entity's id needs no row. */
export function aliasRows(things: Thing[]): AliasRow[] {
	return things.flatMap((thing) => {
		const keys = aliasKeys(thing).filter((alias) => `${thing.type}:${slug(alias)}` !== thing.id);
		return [...[...new Set(keys)].map((alias) => row(aliasPk(alias), thing)), ...nameRows(thing)];
	});
}

const row = (pk: string, { id, name }: Thing): AliasRow => ({ pk, sk: entityPk(id), entity: id, name });
