import type { EntityMention } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import { some } from "../text/run.ts";

/** Tokens between a name and the person whose title it is a part of: "Bolton Wanderers head coach". */
const MOST_TITLE = 5;

/**
 * True where a name only tells who somebody is: "Texas Senator Ted Cruz", "Colts quarterback Andrew Luck", "Hungary's Zsofia Kardos". What
 * the person does is the person's.
 */
export function isInTitle(reading: Reading, name: EntityMention, names: readonly EntityMention[]): boolean {
	if (name.type === "PERSON") return false;
	const { at, tagged } = reading;
	const last = at(name.end - 1);
	const person = names.find(
		({ start, type }) => type === "PERSON" && start >= name.end && at(start) - last <= MOST_TITLE,
	);
	if (person === undefined) return false;
	const between = { first: last + 1, last: at(person.start) - 1 };
	return !some(between, (one) => !tagged(one, "word", "name", "possessive"));
}
