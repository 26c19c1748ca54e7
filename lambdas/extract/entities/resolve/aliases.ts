import type { Thing } from "../../../shared/extraction.ts";
import { fold, withoutPossessive } from "./fold.ts";
import { contentWords, isFull } from "./person-names.ts";
import { isRegnal } from "./titles.ts";

/**
 * What a name is looked up by: case, accents, "the", possessive and punctuation make no difference.
 * Used both where alias rows are written and where they are asked for: "the N.I.S.'s" → `nis`.
 */
export function entityQueryKey(name: string): string {
	return fold(withoutPossessive(name.trim())).replace(/^the (?=\S)/, "");
}

/**
 * The keys a thing can be looked up by, its own name first. Never a bare surname or given name of a person, which is
 * anybody's; a single name with its title ("Pope Francis") is fit.
 */
export function aliasKeys(thing: Pick<Thing, "type" | "name" | "aliases" | "role">): string[] {
	const keys = new Set<string>();
	for (const name of [thing.name, ...thing.aliases]) {
		const key = entityQueryKey(name);
		if (thing.type !== "PERSON" || isFull(contentWords(key.split(" "))) || isInitials(name)) keys.add(key);
		else if (thing.role !== undefined && isRegnal(thing.role))
			keys.add(`${entityQueryKey(thing.role)} ${key}`);
	}
	keys.delete("");
	return [...keys];
}

/** "MBS", "JFK": short for a full name. */
const isInitials = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name);
