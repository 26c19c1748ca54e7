import type { DraftBlock } from "../draft.ts";

/** What is known of the article when its blocks are judged. */
export interface FurnitureMeta {
	title?: string | undefined;
	bylines?: readonly string[] | undefined;
	publisher?: string | undefined;
}

/** A block with where it stands, as a rule sees it. */
export interface Place {
	block: DraftBlock;
	/** The block's text, trimmed, with runs of white space as one space. */
	text: string;
	/** Number of words of `text`. */
	words: number;
	/** Blocks before it, and after it: exact for the end the pass comes from, an upper bound for the other. */
	fromTop: number;
	fromEnd: number;
	meta: FurnitureMeta;
}

/** One kind of furniture: `name` is what `removed` lists. */
export interface Rule {
	name: string;
	matches(place: Place): boolean;
}

const literal = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Matches a text that begins with one of the phrases as whole words, in any case. */
export function beginsWith(phrases: readonly string[]): RegExp {
	return new RegExp(`^[\\p{P}\\p{S}\\s]{0,8}(?:${phrases.map(literal).join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** Matches a text that is nothing but one of the phrases, but for marks around it, in any case. */
export function isJust(phrases: readonly string[]): RegExp {
	const any = phrases.map(literal).join("|");
	return new RegExp(`^[\\p{P}\\p{S}\\s]{0,8}(?:${any})[\\p{P}\\p{S}\\s]{0,8}$`, "iu");
}

/** True for blocks near the top, where bylines and times stand. */
export const nearTop = (place: Place) => place.fromTop < 6;

/** True for blocks near the end, where credits and appeals stand. */
export const nearEnd = (place: Place) => place.fromEnd < 6;
