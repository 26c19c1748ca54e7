import type { Span } from "../../../shared/span.ts";
import { splitAtoms } from "../../text/atoms.ts";
import type { Line } from "./amount.ts";

/**
 * A hint that a sentence may hold a number; most sentences are dropped here. Written as one alternation, since it is
 * the one pattern that every sentence of every article meets.
 */
const HINT =
	/\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\b(?:no|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|nought|naught|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|scores|tens|couple|pair|several|few|handful|half|halves|point|nil|(?:hundred|thousand|million|billion|trillion)th|third|quarter|(?:four|fif|six|seven|eigh|nin|ten)th|twice|second|first|(?:doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)|halv(?:ed|ing|e)|(?:under|over|than|nearly|almost|least) an? (?:minute|hour|day|week|fortnight|month|year|decade|century)|\w{3,12}fold)\b/i;

/** The atoms of the sentences that may hold a number, made once for all who read them; undefined for the others. */
export function readLines(text: string, sentences: readonly Span[], country?: string): (Line | undefined)[] {
	return sentences.map((sentence) =>
		HINT.test(text.slice(sentence.start, sentence.end))
			? { text, atoms: splitAtoms(text, sentence), country }
			: undefined,
	);
}
