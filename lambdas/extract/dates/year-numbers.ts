import type { NumberedLine } from "../numbers/numbered-line.ts";

/** A number of four digits that can be a year; undefined for "1,400", "2022.5", "2000m", "1430 GMT", "2000 people". */
export function fourDigits(line: NumberedLine, at: number): number | undefined {
	const number = line.word(at).length === 4 ? line.number(at) : undefined;
	if (number === undefined || number < 1000 || number > 2999 || /^BCE?$/.test(line.word(at + 1)))
		return undefined;
	const owner = line.owner(at);
	if (owner === "year" || owner === "date") return number;
	// "Christmas 2000": what by itself looks like a count is a year where a date is waiting for one.
	return owner === "count" && !line.isPlural(at + 1) && !line.is(at + 1, "article") ? number : undefined;
}

/** The year of two digits: "'82" is 1982, "'25" 2025. */
export const centuryOf = (number: number): number => number + (number < 40 ? 2000 : 1900);

/** "2024-25", "2024/25", "1999-2000": two years as one, from the first day of one to the last of the other. */
export function splitYear(
	line: NumberedLine,
	at: number,
): { end: number; from: number; to: number } | undefined {
	const first = fourDigits(line, at);
	const joined =
		(line.isDash(at + 1) || line.word(at + 1) === "/") && line.isGlued(at + 1) && line.isGlued(at + 2);
	if (first === undefined || !joined) return undefined;
	const second = laterYear(line, at + 2, first);
	return second === first + 1 ? { end: at + 3, from: first, to: second } : undefined;
}

/** The year that two or four digits mean behind another: the "25" of "2024-25". */
function laterYear(line: NumberedLine, at: number, first: number): number | undefined {
	const number = line.number(at);
	if (number === undefined || line.word(at).length === 4) return number;
	if (line.word(at).length !== 2) return undefined;
	return first - (first % 100) + number + (number < first % 100 ? 100 : 0);
}
