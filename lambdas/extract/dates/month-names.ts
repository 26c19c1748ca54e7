import { isShortMonth, MONTHS } from "./lexicon.ts";
import { isCapitalised, isGlued, type Word } from "./words.ts";

/** A month's name, its full stop included ("Feb."). */
export interface MonthName {
	end: number;
	month: number;
	/** Written short: "Jan" is also a first name, "Mar" a verb form, and needs a number beside it. */
	short: boolean;
	capital: boolean;
}

export function readMonthName(words: readonly Word[], at: number): MonthName | undefined {
	const word = words[at];
	const month = word && MONTHS.get(word.lower);
	if (!word || month === undefined) return undefined;
	const short = isShortMonth(word.lower);
	const stop = short && words[at + 1]?.text === "." && isGlued(words, at + 1);
	return { end: stop ? at + 2 : at + 1, month, short, capital: isCapitalised(word) };
}
