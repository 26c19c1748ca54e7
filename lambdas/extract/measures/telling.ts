import { formsIn, type WordList } from "../text/lexicon/families.ts";
import type { Measure } from "./measure.ts";

/** A measure's words as one pattern each, made once from its row in the table. */
export interface Telling {
	measure: Measure;
	/** What says it. Global. */
	says?: RegExp;
	/** What makes it something else. */
	unless?: RegExp;
	/** What says it before a bare number. */
	level?: RegExp;
}

export function tellingOf(measure: Measure): Telling {
	const { says, pattern, anyWord, unless, notNear, level, numberOf } = measure;
	const counted = numberOf && `(?:number|count) of (?:the )?(?:${alternatives(numberOf)})`;
	return {
		measure,
		...oneOf("says", anyWord ? "." : says && whole(alternatives(says)), pattern, "giu"),
		...oneOf("unless", unless && whole(alternatives(unless)), notNear, "iu"),
		...oneOf(
			"level",
			whole([level && alternatives(level), counted].filter(Boolean).join("|")),
			undefined,
			"iu",
		),
	};
}

function oneOf<Name extends string>(
	name: Name,
	words: string | undefined,
	pattern: RegExp | undefined,
	flags: string,
): { [name in Name]?: RegExp } {
	const sources = [words, pattern?.source].filter(Boolean);
	if (sources.length === 0) return {};
	return { [name]: new RegExp(sources.join("|"), flags) } as { [name in Name]?: RegExp };
}

const whole = (words: string): string | undefined => (words === "" ? undefined : `\\b(?:${words})\\b`);

/** Longer ones first: "death toll" before "death". */
function alternatives(list: WordList): string {
	const forms = formsIn(list).map((form) => form.replaceAll("_", " "));
	return forms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}
