import { entityQueryKey } from "../../extract/entities/resolve/aliases.ts";
import { contentWords, familyFirst, isFull } from "../../extract/entities/resolve/person-names.ts";
import { classesOf } from "../../extract/text/lexicon/families.ts";
import { NAMES_OF_THINGS } from "../../extract/text/lexicon/names-of-things.ts";
import type { Thing } from "../../shared/extraction.ts";
import { entityPk, namePk, nameSk } from "../keys.ts";
import type { AliasRow } from "../schema.ts";

const isA = classesOf(NAMES_OF_THINGS);

/** What an article only mentions is found by its whole name alone: each row costs a write unit where it is new, three an article at 0.25. */
const NOTABLE = 0.25;
/** Words that an organisation's name is listed under; places and the rest go by their first. */
const MOST_WORDS = 2;
const SHORTEST_WORD = 3;

/**
 * Where a notable entity is listed, sorted as in a dictionary, so that a beginning or a part of its name finds it: a
 * person under the family name, all others under the first words that tell. A bare surname lists nobody.
 */
export function nameRows(thing: Thing): AliasRow[] {
	if (thing.salience < NOTABLE) return [];
	const { id, name } = thing;
	return listedAs(thing).map((text) => ({
		pk: namePk(text),
		sk: nameSk(text, entityPk(id)),
		entity: id,
		name,
	}));
}

/** "Donald Trump" → `trump donald`; "Danube Relief Network" → itself and `relief network`. */
export function listedAs({ type, name }: Pick<Thing, "type" | "name">): string[] {
	const words = entityQueryKey(name).split(" ");
	if (type === "PERSON") return persons(contentWords(words));
	const telling = words.flatMap((word, n) =>
		word.length >= SHORTEST_WORD && !isA(word, "shared-name-word") ? [n] : [],
	);
	const starts = telling.length > 0 ? telling.slice(0, type === "ORG" ? MOST_WORDS : 1) : [0];
	return starts.map((from) => words.slice(from).join(" ")).filter((text) => text !== "");
}

function persons(words: string[]): string[] {
	if (!isFull(words)) return [];
	const family = familyFirst(words) ? words[0] : words.at(-1);
	const given = familyFirst(words) ? words.slice(1) : words.slice(0, -1);
	return [[family, ...given].join(" ")];
}
