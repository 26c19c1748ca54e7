import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { yearPeriod } from "../interval.ts";
import { readCount } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved } from "../time.ts";

const CENTURIES: ReadonlyMap<string, number> = new Map([
	["sixteen", 1600],
	["seventeen", 1700],
	["eighteen", 1800],
	["nineteen", 1900],
	["twenty", 2000],
]);

/** "nineteen ninety-six", "two thousand and fifteen", as quotations and transcripts spell years. */
export const spelledYear: Recogniser = {
	starts: [...CENTURIES.keys(), "two"],
	tells: ["nineteen", "thousand"],
	read({ line }, at) {
		const year = readSpelledYear(line, at);
		return year && { end: year.end, time: resolved("year", yearPeriod(year.value)) };
	},
};

export function readSpelledYear(line: NumberedLine, at: number): { end: number; value: number } | undefined {
	if (line.lower(at) === "two" && line.lower(at + 1) === "thousand")
		return sinceThousand(line, skipAnd(line, at + 2));
	const century = CENTURIES.get(line.lower(at));
	if (century === undefined) return undefined;
	const next = line.lower(at + 1) === "hundred" ? skipAnd(line, at + 2) : at + 1;
	const rest = line.isLetters(next) ? readCount(line, next) : undefined;
	// "twenty five" is 25: the part after the century has two digits.
	const most = century === 2000 ? 60 : 99;
	if (rest?.value === undefined || rest.value < 10 || rest.value > most) return undefined;
	return { end: rest.end, value: century + rest.value };
}

/** The "fifteen" of "two thousand and fifteen". */
function sinceThousand(line: NumberedLine, at: number): { end: number; value: number } | undefined {
	const rest = line.isDigits(at) || line.lower(at) === "a" ? undefined : readCount(line, at);
	return rest?.value === undefined || rest.value > 99
		? undefined
		: { end: rest.end, value: 2000 + rest.value };
}

const skipAnd = (line: NumberedLine, at: number): number => (line.lower(at) === "and" ? at + 1 : at);
