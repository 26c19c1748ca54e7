import { ABBREVIATIONS } from "./abbreviations.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { ADVERBS } from "./adverbs.ts";
import { AMOUNTS } from "./amounts.ts";
import { AUXILIARIES } from "./auxiliaries.ts";
import { CALENDAR } from "./calendar.ts";
import { CASUALTIES } from "./casualties.ts";
import { CHANGE } from "./change.ts";
import { COMMON_VERBS } from "./common-verbs.ts";
import { CONJUNCTIONS } from "./conjunctions.ts";
import { COUNTING } from "./counting.ts";
import { CURRENCY_NOUNS } from "./currencies.ts";
import { DETERMINERS } from "./determiners.ts";
import { DOCUMENTS } from "./documents.ts";
import { EVENTS } from "./events.ts";
import { byForm, eachForm, formsIn, type WordList } from "./families.ts";
import { inflect, type VerbForm } from "./inflect.ts";
import { INTENTIONS } from "./intentions.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { MARKS } from "./marks.ts";
import { Memberships } from "./memberships.ts";
import { NAMES_OF_PLACES } from "./names-of-places.ts";
import { NAMES_OF_THINGS } from "./names-of-things.ts";
import { NAMING } from "./naming.ts";
import { NEGATIONS } from "./negations.ts";
import { NOUN_PHRASES } from "./noun-phrases.ts";
import { NUMBERED_THINGS } from "./numbered-things.ts";
import { NUMBERS } from "./numbers.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { OUTLETS } from "./outlets.ts";
import { PEOPLE } from "./people.ts";
import { PERIODS } from "./periods.ts";
import { PERSONAL_NAMES } from "./personal-names.ts";
import { PHRASE_ENDS } from "./phrase-ends.ts";
import { POLLS } from "./polls.ts";
import { PREPOSITIONS } from "./prepositions.ts";
import { PRONOUNS } from "./pronouns.ts";
import { REPORTING } from "./reporting.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { singular } from "./singular.ts";
import { SOFTENERS } from "./softeners.ts";
import { TENSE } from "./tense.ts";
import { TIME_WORDS } from "./time-words.ts";
import { TITLES } from "./titles.ts";
import { TOPICS } from "./topics.ts";
import { UNIT_WORDS } from "./units.ts";
import { YEARS } from "./years.ts";

/** Every class of words, by name. A new file of classes is one line here. */
export const LEXICON = {
	...ADJECTIVES,
	...ABBREVIATIONS,
	...ADVERBS,
	...AMOUNTS,
	...AUXILIARIES,
	...CALENDAR,
	...CASUALTIES,
	...CHANGE,
	...COMMON_VERBS,
	...CONJUNCTIONS,
	...COUNTING,
	...CURRENCY_NOUNS,
	...DETERMINERS,
	...DOCUMENTS,
	...EVENTS,
	...INTENTIONS,
	...MARKS,
	...NAMES_OF_PLACES,
	...NAMES_OF_THINGS,
	...NAMING,
	...NEGATIONS,
	...NOUN_PHRASES,
	...NUMBERED_THINGS,
	...NUMBERS,
	...ORGANISATIONS,
	...OUTLETS,
	...PEOPLE,
	...PHRASE_ENDS,
	...POLLS,
	...PREPOSITIONS,
	...PRONOUNS,
	...REPORTING,
	...TENSE,
	...TIME_WORDS,
	...TOPICS,
	...PERIODS,
	...PERSONAL_NAMES,
	...SOFTENERS,
	...TITLES,
	...UNIT_WORDS,
	...REPORTING_VERBS,
	...YEARS,
} satisfies Record<string, WordList>;

/** The name of a class: "determiner", "casualty-verb". */
export type Family = keyof typeof LEXICON;

const CLASSES = new Memberships(Object.keys(LEXICON) as Family[], 10_000);
const VERBS = new Map<string, { lemma: string; form: VerbForm }>();

for (const [family, list] of Object.entries(LEXICON) as [Family, WordList][]) {
	eachForm(list, (form) => CLASSES.add(form, family));
	for (const part of "as" in list ? [list] : list) {
		if (part.as !== "verb") continue;
		for (const lemma of part.lemmas)
			for (const [form, as] of inflect(lemma)) if (!VERBS.has(form)) VERBS.set(form, { lemma, form: as });
	}
}

const IRREGULAR = byForm([...IRREGULAR_VERBS.keys()].map((lemma) => [lemma, undefined] as const));

const PARTICIPLES = new Set(
	[...new Set([...VERBS.values(), ...IRREGULAR.values()].map(({ lemma }) => lemma))].flatMap((lemma) =>
		inflect(lemma).flatMap(([form, as]) => (as === "past" || as === "participle" ? [form] : [])),
	),
);

/** True where a lower-case word can be a past or a participle: in -ed, or of a verb that is known: "built", "cut". */
export function isParticiple(lower: string): boolean {
	return PARTICIPLES.has(lower) || (lower.length > 3 && lower.endsWith("ed"));
}

/** Every word of these classes, in all its forms. */
export function wordsOf(...families: Family[]): string[] {
	return families.flatMap((family) => formsIn(LEXICON[family]));
}

/** True where a lower-case word is of the class, or of one of up to four. Spelling alone: "may" is a month and a modal. */
export function isA(lower: string, family: Family, or?: Family, or2?: Family, or3?: Family): boolean {
	const word = CLASSES.find(lower);
	if (word === undefined) return false;
	return (
		CLASSES.has(word, family) ||
		(or !== undefined && CLASSES.has(word, or)) ||
		(or2 !== undefined && CLASSES.has(word, or2)) ||
		(or3 !== undefined && CLASSES.has(word, or3))
	);
}

/** The verb that a lower-case word is a form of, where a class lists the verb or it is irregular: "rose" is the past of "rise". */
export function verbOf(lower: string): { lemma: string; form: VerbForm } | undefined {
	return VERBS.get(lower) ?? IRREGULAR.get(lower);
}

/** The dictionary form of a lower-case word: that of a listed verb, else the singular of a noun. */
export function lemmaOf(lower: string): string {
	return VERBS.get(lower)?.lemma ?? singular(lower);
}
