import { fold } from "../../extract/entities/resolve/fold.ts";
import { EntityType } from "../../shared/extraction.ts";

/**
 * A name or id as rules on events match it, since a rule compares strings as they are: an id in lower case, a name
 * folded (lower case, no accents, no punctuation, no "the"). "Kim Jong-un" → `kim jong un`, `PERSON:kim-jong-un` → `person:kim-jong-un`.
 */
export function form(nameOrId: string): string {
	if (ID.test(nameOrId)) return nameOrId.toLowerCase();
	return fold(nameOrId).replace(/^the (?=\S)/, "");
}

const ID = new RegExp(`^(?:${EntityType.options.join("|")}):\\S+$`, "i");

/** Each form once; what has no letter or digit has none. */
export function forms(namesOrIds: Iterable<string>): string[] {
	return [...new Set([...namesOrIds].map(form))].filter((one) => one !== "");
}
