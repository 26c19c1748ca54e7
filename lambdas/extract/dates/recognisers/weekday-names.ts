import type { NumberedLine } from "../../numbers/numbered-line.ts";

/** Papers, clubs and short names: "Sheffield Wednesday", "the Sunday Times", "Sun", "Monday.com". */
export function isName(line: NumberedLine, at: number, from: number, which: string | undefined): boolean {
	const stop = line.word(from + 1) === ".";
	const gluedStop = stop && line.isGlued(from + 1);
	// "Sat." needs a word of time; "Sun" alone is a paper or a star.
	if (line.is(from, "short-weekday") && !(which && stop) && !(gluedStop && line.is(at - 1, "short-day-lead")))
		return true;
	if (gluedStop && line.isGlued(from + 2) && line.isSmall(from + 2)) return true;
	const named = line.is(from + 1, "named-for-weekday") || line.lower(from - 1) === "the";
	if (line.isCapital(from + 1) && named) return true;
	return line.is(from - 1, "weekday-namer") && line.isCapital(from - 1);
}

/** "Sunday Igboho was arrested", "Pastor Friday Okon": a first name, as opens a sentence or follows a title. */
export function isPerson(line: NumberedLine, at: number): boolean {
	const opens = at === 0 || line.is(at - 1, "opening-quote", "apostrophe", "bracket");
	const title = line.is(line.word(at - 1) === "." ? at - 2 : at - 1, "title");
	return (opens || title) && line.isCapital(at + 1) && !line.is(at + 1, "day-part", "month", "weekday-noun");
}

/** "every Saturday", "fell on a Sunday" name no one day; "at a Thursday rally" does. */
export const isAnySuch = (line: NumberedLine, from: number): boolean =>
	line.lower(from - 1) === "every" ||
	line.lower(from - 1) === "each" ||
	(line.lower(from - 1) === "a" && line.lower(from - 2) === "on");
