import type { Figure } from "../../../shared/extraction.ts";
import { isJoint, isWord } from "../../text/atoms.ts";
import { is, type Line, lower, textOf } from "../quantities/amount.ts";
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
	let at = pastSum(line, isJoint(line.atoms, place.to) ? place.to + 1 : place.to);
	if (lower(line, at) === "of" && !standsAlone(line, at + 1)) {
		at++;
		at = skipDeterminer(line, at);
		if (is(line, at, "approximation") || is(line, at, "last-word")) at++;
		// "6,000 of the 14,000 troops", "two of four missiles".
		if (isNumber(line, at)) at++;
	}
	return at;
}

/** "three €2 million flats": what each costs stands before the noun. */
function pastSum(line: Line, at: number): number {
	if (!is(line, at, "currency-sign") || line.atoms[at + 1]?.digits !== true) return at;
	return is(line, at + 2, "magnitude") ? at + 3 : at + 2;
}

/** "of whom", "of them", "of those who": a pronoun, while "of those towns" has its noun. */
function standsAlone(line: Line, at: number): boolean {
	if (is(line, at, "demonstrative"))
		return !isWord(line.atoms[at + 1]) || isBreak(line, at + 1) || is(line, at + 1, "subject-verb");
	return is(line, at, "relative") || (is(line, at, "object-pronoun") && !is(line, at, "possessive"));
}

export function skipDeterminer(line: Line, at: number): number {
	return is(line, at, "determiner") && !standsAlone(line, at) ? at + 1 : at;
}

/** "death toll" counts deaths; other heads speak for themselves. */
export function named(line: Line, phrase: NounPhrase | undefined): Counted {
	if (phrase === undefined) return {};
	const toll = line.atoms.slice(phrase.from, phrase.to).some((atom) => atom.lower === "toll");
	return { counted: textOf(line, phrase), countedHead: toll ? "death" : headLemma(line, phrase) };
}
