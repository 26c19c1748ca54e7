import type { EntityMention, Figure } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import type { Names } from "./mentions-before.ts";

type Types = readonly EntityMention["type"][];

/** So many sentences before are looked through. */
const MOST_BACK = 3;
/** More than these are not told of by their number. */
const MOST_NAMED = 4;

/**
 * Whom "the two men", "both countries" and "the three" stand for: the names before them, where the nearest sentence that has any of the
 * kind has just so many.
 */
export function countedNames(reading: Reading, figure: Figure, { entities }: Names): EntityMention[] {
	const { at, is, lower, sentence } = reading;
	const { value = 0, start } = figure;
	const first = at(start);
	const pointed = is(lower(first) === "both" ? first : first - 1, "pointing-word");
	if (figure.kind !== "count" || value < 2 || value > MOST_NAMED || !pointed) return [];
	const types = typesOf(figure.countedHead);
	const own = sentence(first);
	for (let back = own; back >= 0 && own - back <= MOST_BACK; back--) {
		const named = new Map<string, EntityMention>();
		for (const mention of entities.in(back))
			if (mention.end <= start && types.includes(mention.type) && !named.has(mention.entity))
				named.set(mention.entity, mention);
		if (named.size > 0) return named.size === value ? [...named.values()] : [];
	}
	return [];
}

/** What names can be counted by the noun; a number alone counts people. */
function typesOf(head: string | undefined): Types {
	if (head === undefined) return ["PERSON"];
	if (isA(head, "place")) return ["LOC"];
	if (isA(head, "club")) return ["ORG", "LOC"];
	if (isA(head, "company", "institution")) return ["ORG"];
	return isA(head, "person-noun", "role-head", "role") ? ["PERSON"] : [];
}
