import { yearPeriod } from "../interval.ts";
import { readCount } from "../numbers.ts";
import type { Recogniser } from "../reading.ts";
import { resolved } from "../time.ts";
import type { Word } from "../words.ts";

const CENTURIES = new Map([
	["sixteen", 1600],
	["seventeen", 1700],
	["eighteen", 1800],
	["nineteen", 1900],
	["twenty", 2000],
]);

/** "nineteen ninety-six", "two thousand and fifteen", as quotations and transcripts spell years. */
export const spelledYear: Recogniser = {
	starts: [...CENTURIES.keys(), "two"],
	read({ words }, at) {
		const year = readSpelledYear(words, at);
		return year && { end: year.end, time: resolved("year", yearPeriod(year.value)) };
	},
};

export function readSpelledYear(
	words: readonly Word[],
	at: number,
): { end: number; value: number } | undefined {
	const first = words[at]?.lower ?? "";
	if (first === "two" && words[at + 1]?.lower === "thousand") {
		const next = words[at + 2]?.lower === "and" ? at + 3 : at + 2;
		const rest = readCount(words, next);
		if (
			rest?.value === undefined ||
			rest.value > 99 ||
			/^\d/.test(words[next]?.text ?? "") ||
			words[next]?.lower === "a"
		)
			return undefined;
		return { end: rest.end, value: 2000 + rest.value };
	}
	const century = CENTURIES.get(first);
	if (century === undefined) return undefined;
	const next =
		words[at + 1]?.lower === "hundred" ? (words[at + 2]?.lower === "and" ? at + 3 : at + 2) : at + 1;
	const rest = /^\p{L}/u.test(words[next]?.text ?? "") ? readCount(words, next) : undefined;
	// "twenty five" is 25: the part after the century has two digits.
	if (
		rest?.value === undefined ||
		rest.value < 10 ||
		rest.value > 99 ||
		(first === "twenty" && rest.value > 60)
	)
		return undefined;
	return { end: rest.end, value: century + rest.value };
}
