import { isA } from "../text/lexicon/lexicon.ts";
import { isPlural } from "../text/lexicon/singular.ts";

/** A subject that takes "say", not "says": a plural, or "some", "many", "others" by itself. */
export function isPluralWord(lower: string): boolean {
	return isPlural(lower) || (isA(lower, "bare-quantity") && !isA(lower, "demonstrative"));
}
