import type { Figure } from "../../../shared/extraction.ts";
import { isJoint } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { CARDINALS } from "../quantities/number-words.ts";
import { headLemma, type NounPhrase, phraseText } from "./noun-phrase.ts";

export type Counted = Pick<Figure, "counted" | "countedHead" | "event">;

/** A quantity's place in its sentence, as atom indices. */
export interface Place {
	from: number;
	to: number;
}

/** Where the noun may begin: behind "of" for "thousands of troops", "two of the main exchanges". */
export function nounStart(line: Line, place: Place): number {
	let at = isJoint(line.atoms, place.to) ? place.to + 1 : place.to;
	if (lower(line, at) === "of" && !/^(?:them|whom|which|those|us|these|it)$/.test(lower(line, at + 1))) {
		at++;
		if (/^(?:the|its|their|his|her|our|these|those|all|my|your)$/.test(lower(line, at))) at++;
		if (/^(?:last|first|next|past|previous|some|about|nearly|around)$/.test(lower(line, at))) at++;
		// "6,000 of the 14,000 troops", "two of four missiles".
		if (line.atoms[at]?.digits || CARDINALS.has(lower(line, at))) at++;
	}
	return at;
}

export function skipDeterminer(line: Line, at: number): number {
	return /^(?:the|a|an|its|their|his|her|our|all|these|those)$/.test(lower(line, at)) ? at + 1 : at;
}

/** "death toll" counts deaths; other heads speak for themselves. */
export function named(line: Line, phrase: NounPhrase | undefined): Counted {
	if (phrase === undefined) return {};
	const text = phraseText(line, phrase);
	const toll = /\btoll\b/i.test(text);
	return { counted: text, countedHead: toll ? "death" : headLemma(line, phrase) };
}
