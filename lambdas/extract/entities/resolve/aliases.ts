import type { Thing } from "../../extraction.ts";
import { fold, withoutPossessive } from "./fold.ts";
import { contentWords, isFull } from "./personNames.ts";

/**
 * What a name is looked up by: case, accents, "the", possessive and punctuation make no difference.
 * Used both where alias rows are written and where they are asked for: "the N.I.S.'s" → `nis`.
 */
export function entityQueryKey(name: string): string {
	return fold(withoutPossessive(name.trim())).replace(/^the (?=\S)/, "");
}

/** The keys a thing can be looked up by, its own name first. Never a bare surname or given name of a person. */
export function aliasKeys(thing: Pick<Thing, "type" | "name" | "aliases">): string[] {
	const keys = new Set<string>();
	for (const name of [thing.name, ...thing.aliases]) {
		const key = entityQueryKey(name);
		if (key === "") continue;
		const bare = thing.type === "PERSON" && !isFull(contentWords(key.split(" ")));
		// Someone known by one name only ("Pelé") is found by it; a surname beside a full name is anybody's.
		if (bare && name !== thing.name && !/^\p{Lu}{2,5}$/u.test(name)) continue;
		keys.add(key);
	}
	return [...keys];
}
