import type { Figure } from "../../../shared/extraction.ts";
import { type Line, textOf } from "../quantities/amount.ts";
import { matchPhrase } from "../quantities/phrases.ts";
import { UNITS } from "../quantities/units.ts";
import { headLemma, type NounPhrase } from "./noun-phrase.ts";
import { isBreak, isNumber } from "./phrase-breaks.ts";

export type Counted = Pick<Figure, "counted" | "countedHead" | "event">;

/** A quantity's place in its sentence, as atom indices. */
export interface Place {
	from: number;
	to: number;
}

/** Where the noun may begin: behind "of" for "thousands of troops", "two of the main exchanges". */
export function nounStart(line: Line, place: Place): number {
	let at = pastSum(line, line.isJoint(place.to) ? place.to + 1 : place.to);
	if (line.lower(at) === "of" && !standsAlone(line, at + 1)) {
		at++;
		at = skipDeterminer(line, at);
		if (line.is(at, "approximation") || line.is(at, "last-word")) at++;
		// "6,000 of the 14,000 troops", "two of four missiles".
		if (isNumber(line, at)) at++;
	}
	return at;
}

/** "three €2 million flats", "two 220 kV cables": what each costs or measures stands before the noun. */
function pastSum(line: Line, at: number): number {
	const unit = line.isDigits(at) ? matchPhrase(UNITS, line, at + 1) : undefined;
	// "two 90 metre tall masts"
	if (unit !== undefined) return line.is(unit.to, "size-word") ? unit.to + 1 : unit.to;
	if (!line.is(at, "currency-sign") || !line.isDigits(at + 1)) return at;
	return line.is(at + 2, "magnitude") ? at + 3 : at + 2;
}

/** "of whom", "of them", "of those who": a pronoun, while "of those towns" has its noun. */
function standsAlone(line: Line, at: number): boolean {
	if (line.is(at, "demonstrative"))
		return !line.isLetters(at + 1) || isBreak(line, at + 1) || line.is(at + 1, "subject-verb");
	return line.is(at, "relative") || (line.is(at, "object-pronoun") && !line.is(at, "possessive"));
}

export function skipDeterminer(line: Line, at: number): number {
	return line.is(at, "determiner") && !standsAlone(line, at) ? at + 1 : at;
}

/** "death toll" counts deaths; other heads speak for themselves. */
export function named(line: Line, phrase: NounPhrase | undefined): Counted {
	if (phrase === undefined) return {};
	const toll = line.atoms.slice(phrase.from, phrase.to).some((atom) => atom.lower === "toll");
	return { counted: textOf(line, phrase), countedHead: toll ? "death" : headLemma(line, phrase) };
}
