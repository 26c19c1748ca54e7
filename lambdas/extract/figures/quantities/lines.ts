import type { Span } from "../../../shared/span.ts";
import { Line } from "./amount.ts";
import { spanReader } from "./spans.ts";

/**
 * A hint that a sentence may hold a number; most sentences are dropped here. Written as one alternation, since it is
 * the one pattern that every sentence of every article meets.
 */
const HINT =
	/\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\b(?:no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|nought|naught|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|scores|tens|couple|pair|several|few|handful|half|halves|point|nil|(?:hundred|thousand|million|billion|trillion)th|third|quarter|(?:four|fif|six|seven|eigh|nin|ten)th|twice|second|first|(?:doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)|halv(?:ed|ing|e)|(?:under|over|than|nearly|almost|least) an? (?:minute|hour|day|week|fortnight|month|year|decade|century)|\w{3,12}fold)\b/i;

/** What stands around a text: the article's country reads "$", its dates are no figures. */
export interface LineContext {
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
	/** Date expressions of the text, in order. */
	dates?: readonly Span[];
	/** Names of the text, in order. */
	entities?: readonly Span[];
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
