import type { NumberedLine } from "../numbers/numbered-line.ts";
import { MONTHS } from "../text/lexicon/calendar.ts";

/** A month's name, its full stop included ("Feb."). */
export interface MonthName {
	end: number;
	month: number;
	/** Written short: "Jan" is also a first name, "Mar" a verb form, and needs a number beside it. */
	short: boolean;
	capital: boolean;
}

export function readMonthName(line: NumberedLine, at: number): MonthName | undefined {
	const month = MONTHS.get(line.lower(at));
	if (month === undefined) return undefined;
	const short = line.is(at, "short-month");
	const stop = short && line.word(at + 1) === "." && line.isGlued(at + 1);
	return { end: stop ? at + 2 : at + 1, month, short, capital: line.isCapital(at) };
}
