import { nearestYear } from "./infer-year.ts";
import type { Sentence } from "./sentence.ts";
import type { Tense } from "./tense.ts";
import { alsoImplied, inYear, type Time, unresolved } from "./time.ts";

/** Gives a time that comes once a year the year that was meant; without a publication date it stays unresolved. */
export function settle({ published, said, openingYear }: Sentence, once: Time, tense: Tense): Time {
	const time = said.recall(once, tense);
	if (!time.yearly) return time;
	if (published === undefined) return unresolved(time.grain);
	// "Last year's summit was held in Delhi in September."
	if (openingYear !== undefined && (time.grain === "month" || time.month !== undefined))
		return alsoImplied(inYear(time, openingYear), "year");
	const period = nearestYear(time, published, tense);
	return alsoImplied({ ...time, period, yearly: undefined }, "year");
}
