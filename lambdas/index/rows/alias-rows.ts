import { aliasKeys, entityQueryKey } from "../../extract/entities/resolve/aliases.ts";
import { slug } from "../../extract/entities/resolve/fold.ts";
import { contentWords, familyFirst, isFull } from "../../extract/entities/resolve/person-names.ts";
import type { Thing } from "../../shared/extraction.ts";
import { aliasPk, entityPk, surnamePk } from "../keys.ts";
import type { AliasRow } from "../schema.ts";

/** Persons whose surname is listed, of one article: those it is about. The others are listed by theirs. */
const MOST_SURNAMES = 3;

/** The names an entity is also found by. A name that already spells the entity's id needs no row. */
export function aliasRows(things: Thing[]): AliasRow[] {
	const aliases = things.flatMap((thing) => {
		const keys = aliasKeys(thing).filter((alias) => `${thing.type}:${slug(alias)}` !== thing.id);
		return [...new Set(keys)].map((alias) => row(aliasPk(alias), thing));
	});
	const surnames = things.flatMap((thing) => {
		const surname = surnameOf(thing);
		return surname === undefined ? [] : [row(surnamePk(surname), thing)];
	});
	return [...aliases, ...surnames.slice(0, MOST_SURNAMES)];
}

const row = (pk: string, { id, name }: Thing): AliasRow => ({ pk, sk: entityPk(id), entity: id, name });

/** The family name of a person who is named in full: "Donald Trump" → `trump`, "Xi Jinping" → `xi`. */
export function surnameOf({ type, name }: Pick<Thing, "type" | "name">): string | undefined {
	if (type !== "PERSON") return undefined;
	const words = contentWords(entityQueryKey(name).split(" "));
	if (!isFull(words)) return undefined;
	return familyFirst(words) ? words[0] : words.at(-1);
}
