import type { FigureKind } from "../../shared/extraction.ts";
import type { Measure } from "../text/lexicon/measures/measure.ts";
import { MEASURES } from "./measures.ts";
import { isPeople } from "./people.ts";
import { TELLINGS } from "./tellings.ts";

/**
 * The measure that a word asks for by itself, under its name or another word for it: "deaths", "killed", "dead" are one.
 * Undefined for a noun that is counted under several ("troops").
 */
export function measureOfWord(word: string, head: string): Measure | undefined {
	const asked = word.trim().toLowerCase();
	return TELLINGS.find(({ measure: { name, heads, nouns, anyWord }, says }) => {
		if (heads?.has(head) || (name === asked && !nouns?.has(head))) return true;
		if (says === undefined || anyWord) return false;
		const [match] = asked.matchAll(says);
		return match?.index === 0 && match[0].length === asked.length;
	})?.measure;
}

/** The measures under which a count of this noun may stand: killed troops are deaths, sent ones troops. */
export function measuresCounting(head: string): Measure[] {
	const people = isPeople(head);
	return MEASURES.filter(({ kinds, of, heads, nouns }) => {
		if (!kinds.includes("count")) return false;
		if (heads?.has(head) || nouns?.has(head)) return true;
		return of === "people" ? people : of?.has(head) === true;
	});
}

/** The measures that a figure of this kind may have. */
export const measuresOfKind = (kind: FigureKind): Measure[] =>
	MEASURES.filter(({ kinds }) => kinds.includes(kind));
