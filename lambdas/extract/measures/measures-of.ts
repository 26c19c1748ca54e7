import type { FigureKind } from "../../shared/extraction.ts";
import type { Measure } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import { isPeople } from "./people.ts";

/**
 * The measure that a word asks for by itself, under its name or another word for it: "deaths", "killed", "dead" are one.
 * Undefined for a noun that is counted under several ("troops").
 */
export function measureOfWord(word: string, head: string): Measure | undefined {
	const asked = word.trim().toLowerCase();
	return MEASURES.find(({ name, heads, nouns, words }) => {
		if (heads?.has(head) || (name === asked && !nouns?.has(head))) return true;
		const [match] = asked.matchAll(words ?? /$^/g);
		return match?.index === 0 && match[0].length === asked.length && !ANY.has(String(words));
	});
}

/** Measures that take any word: they are told by their unit. */
const ANY = new Set(["/./g"]);

/** The measures under which a count of this noun may stand: killed troops are deaths, sent ones troops. */
export function measuresCounting(head: string): Measure[] {
	const people = isPeople(head);
	return MEASURES.filter(({ kinds, of, heads, nouns }) => {
		if (!kinds.includes("count")) return false;
		if (heads?.has(head) || nouns?.has(head)) return true;
		return of === "people" ? people : of?.test(head) === true;
	});
}

/** The measures that a figure of this kind may have. */
export const measuresOfKind = (kind: FigureKind): Measure[] =>
	MEASURES.filter(({ kinds }) => kinds.includes(kind));
