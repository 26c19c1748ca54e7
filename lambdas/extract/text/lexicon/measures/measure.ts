import type { FigureKind } from "../../../../shared/extraction.ts";
import type { WordList } from "../families.ts";

/** What a figure can mean, whatever words say it: "12 crew were killed", "the toll stands at 12", "12 bodies". */
export interface Measure {
	/** As it is asked for: `deaths`, `jobs cut`. */
	name: string;
	/** One line that a person reads. */
	means: string;
	/** Sentences that say it, each with one figure. */
	examples: readonly string[];
	/** The kinds of figure it can be. */
	kinds: readonly FigureKind[];
	/** Units it can have, where not any: a magnitude is no length. */
	units?: ReadonlySet<string>;
	/** A unit that says it by itself. */
	unit?: string;
	/** Of measures that count the same people in other words: those that fled, and those in the camps. */
	kin?: string;
	/** Lemmas of what is counted that say it by themselves: "41 bodies". */
	heads?: ReadonlySet<string>;
	/** Words before a bare number that say it whatever stands between: "the death toll of the ferry … to 57". */
	level?: WordList;
	/** As `level`, behind "the number of". */
	numberOf?: WordList;
	/** Lemmas that say it where nothing befell them: "3,000 troops", but not "5 soldiers died". */
	nouns?: ReadonlySet<string>;
	/** True where the words must stand behind the number: "two missing", not "missing two". */
	behind?: boolean;
	/** Words on either side of the number, or of what befell the counted, that say it; the nearest counts. */
	says?: WordList;
	/** It is told by its kind and unit: whatever the words are. */
	anyWord?: true;
	/** Who or what is counted: people, or one of these lemmas; anything where it does not say. */
	of?: "people" | ReadonlySet<string>;
	/** Words in the clause that make it something else: "killed or wounded" is no toll of the dead. */
	unless?: WordList;
	/** From this factor on, two numbers of one event are of two things (a quake and its aftershock), where not the usual. */
	gap?: number;
	/** A state of things over a period (inflation in January) rather than of an event (deaths in a quake). */
	series?: boolean;
}

/** Lemmas, or units, that a measure takes. */
export const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The same, or none at all: a bare number. */
export const orNothing = (list: string): ReadonlySet<string> => new Set(["", ...lemmas(list)]);
