import type { Span } from "../../../shared/span.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { Line, type Name } from "./amount.ts";
import { CARDINALS, DENOMINATORS, ORDINALS } from "./number-words.ts";
import { MULTIPLES } from "./ratios.ts";
import { spanReader } from "./spans.ts";

/** Every word that a number may begin with, and before "a" and a stretch of time what makes it one. */
const WORDS = [
	...CARDINALS.keys(),
	...ORDINALS.keys(),
	...DENOMINATORS.keys(),
	...MULTIPLES.keys(),
	...wordsOf("magnitude"),
	...wordsOf("number-opener"),
	`(?:${wordsOf("one-bound").join("|")}) an? (?:${wordsOf("clock-noun").join("|")})`,
	"\\w{3,12}fold",
];

/**
 * A hint that a sentence may hold a number; most sentences are dropped here. One alternation, since it is the one pattern
 * that every sentence of every article meets.
 */
const HINT = new RegExp(`\\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\\b(?:${WORDS.join("|")})\\b`, "i");

/** What stands around a text: the article's country reads "$", its dates are no figures. */
export interface LineContext {
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
	/** Date expressions of the text, in order. */
	dates?: readonly Span[];
	/** Names of the text, in order. */
	entities?: readonly Name[];
}

/** The sentences that may hold a number, cut into atoms once for all who read them; undefined for the others. */
export function readLines(
	text: string,
	sentences: readonly Span[],
	{ country, dates = [], entities = [] }: LineContext,
): (Line | undefined)[] {
	const datesOf = spanReader(dates);
	const namesOf = spanReader(entities);
	return sentences.map((sentence) => {
		if (!HINT.test(text.slice(sentence.start, sentence.end))) return undefined;
		return new Line(text, sentence, { country, dates: datesOf(sentence), names: namesOf(sentence) });
	});
}
