import { formsIn, type WordList } from "../text/lexicon/families.ts";
import type { Measure } from "../text/lexicon/measures/measure.ts";

/** A measure's words as one pattern each, made once from its row in the table. */
export interface Telling {
	measure: Measure;
	/** What says it. Global. */
	says: RegExp | undefined;
	/** What makes it something else. */
	unless: RegExp | undefined;
	/** What says it before a bare number. */
	level: RegExp | undefined;
}

export function tellingOf(measure: Measure): Telling {
	const { says, anyWord, unless, level, numberOf } = measure;
	const counted = numberOf && `(?:number|count) of (?:the )?(?:${alternatives(numberOf)})`;
	const levels = [level && alternatives(level), counted].filter(Boolean).join("|");
	return {
		measure,
		says: anyWord ? /./giu : says && whole(alternatives(says), "giu"),
		unless: unless && whole(alternatives(unless), "iu"),
		level: levels === "" ? undefined : whole(levels, "iu"),
	};
}

const whole = (words: string, flags: string): RegExp => new RegExp(`\\b(?:${words})\\b`, flags);

/** Longer ones first: "death toll" before "death". */
function alternatives(list: WordList): string {
	const forms = formsIn(list).map((form) => form.replaceAll("_", " "));
	return forms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}
