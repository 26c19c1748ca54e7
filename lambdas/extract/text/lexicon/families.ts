import { inflect, plural } from "./inflect.ts";

/** A stretch of a word list: words as they stand, or lemmas whose every form is meant. */
export interface Part {
	as: "word" | "verb" | "noun";
	lemmas: readonly string[];
}

/** The words of one class, as data. */
export type WordList = Part | readonly Part[];

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Words as they stand, parted by blanks or line ends. Lower case; two words that stand as one are joined by "_". */
export const words = (list: string): Part => ({ as: "word", lemmas: split(list) });

/** Verbs by their lemmas: "rise" stands for rise, rises, rose, risen, rising. */
export const verbs = (list: string): Part => ({ as: "verb", lemmas: split(list) });

/** Nouns by their lemmas: "casualty" stands for casualty and casualties. */
export const nouns = (list: string): Part => ({ as: "noun", lemmas: split(list) });

/**
 * Phrases, one in a string: words that may stand in one place are parted by "|", places by blanks. "taken|rushed to hospital"
 * stands for two.
 */
export const phrases = (...each: string[]): Part => ({ as: "word", lemmas: each.flatMap(spelledOut) });

function spelledOut(phrase: string): string[] {
	return split(phrase)
		.map((place) => place.split("|"))
		.reduce((begun, place) => begun.flatMap((start) => place.map((word) => `${start}_${word}`)));
}

/** Every form that a list holds, each once. */
export function formsIn(list: WordList): string[] {
	const forms = new Set<string>();
	eachForm(list, (form) => forms.add(form));
	return [...forms];
}

/**
 * Asks the classes of one file alone, each read when first asked for: for the function that indexes, which reads no text and
 * would load the whole lexicon for a few names.
 */
export function classesOf<Class extends string>(
	lists: Readonly<Record<Class, WordList>>,
): (lower: string, name: Class) => boolean {
	const forms = new Map<Class, ReadonlySet<string>>();
	return (lower, name) => {
		const known = forms.get(name) ?? new Set(formsIn(lists[name]));
		forms.set(name, known);
		return known.has(lower);
	};
}

/** Visits every form that a list holds; one that two lemmas have, twice. Makes no arrays of them: all lists are read at every cold start. */
export function eachForm(list: WordList, visit: (form: string) => unknown): void {
	for (const { as, lemmas } of "as" in list ? [list] : list)
		for (const lemma of lemmas) {
			if (as === "verb") eachVerbForm(lemma, visit);
			else visit(lemma);
			if (as === "noun") visit(plural(lemma));
		}
}

/** "lay_off" stands for its first word's forms: laid_off, laying_off. */
function eachVerbForm(lemma: string, visit: (form: string) => unknown): void {
	const end = lemma.indexOf("_");
	const [verb, particles] = end < 0 ? [lemma, ""] : [lemma.slice(0, end), lemma.slice(end)];
	for (const [form] of inflect(verb)) visit(form + particles);
}

/** What a table of lemmas says of each of their forms. The first lemma that has a form keeps it. */
export function byForm<T>(
	entries: Iterable<readonly [lemma: string, what: T]>,
): Map<string, { lemma: string; form: ReturnType<typeof inflect>[number][1]; what: T }> {
	const forms = new Map<string, { lemma: string; form: ReturnType<typeof inflect>[number][1]; what: T }>();
	for (const [lemma, what] of entries)
		for (const [form, as] of inflect(lemma)) if (!forms.has(form)) forms.set(form, { lemma, form: as, what });
	return forms;
}
