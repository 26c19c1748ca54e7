import { isA, wordsOf } from "./lexicon/lexicon.ts";

/**
 * What a word is taken for in its place: one answer for each token, as far as spelling, capitals and the names around it
 * tell. No parser is at hand: closed classes are listed, names are told by their capital, and everything else is `word`
 * (a noun, an adjective or a verb that no list has).
 */
export type Tag =
	| "determiner"
	| "preposition"
	| "subordinator"
	| "relative"
	| "and"
	| "but"
	| "pronoun"
	| "auxiliary"
	| "not"
	| "adverb"
	| "verb"
	| "date"
	| "number"
	| "possessive"
	| "name"
	| "comma"
	| "quote"
	| "mark"
	| "word";

/** The classes a tag is given by, the later one where a word is of two: "half" is a number, "that" a relative. */
const ORDER = [
	["determiner", "determiner"],
	["preposition", "preposition"],
	["subordinator", "subordinator"],
	["relative", "relative"],
	["and", "and"],
	["but", "but"],
	["pronoun", "pronoun"],
	["date-word", "date"],
	["auxiliary", "auxiliary"],
	["not", "not"],
	["adverb", "adverb"],
	["number-word", "number"],
	["finite-verb", "verb"],
] as const;

const TAGS = new Map<string, Tag>(
	ORDER.flatMap(([family, tag]) => wordsOf(family).map((word): [string, Tag] => [word, tag])),
);

const MARKS: ReadonlyMap<string, Tag> = new Map([
	[",", "comma"],
	['"', "quote"],
	["“", "quote"],
	["”", "quote"],
	["„", "quote"],
	["«", "quote"],
	["»", "quote"],
	["&", "and"],
]);

/** Tags a token by its spelling; `lower` is its lower-case text, `initial` says that it opens its sentence. */
export function tagOf(text: string, lower: string, initial: boolean): Tag {
	const code = text.charCodeAt(0);
	if (code >= 48 && code <= 57) return "number";
	const mark = MARKS.get(text);
	if (mark !== undefined) return mark;
	if (lower === "'s" || lower === "’s") return "possessive";
	const contracted = lower.length > 2 ? contraction(lower) : undefined;
	if (contracted !== undefined) return contracted;
	const upper = lower !== text;
	const listed = TAGS.get(lower);
	if (listed !== undefined) return upper && !initial ? capitalised(text, lower, listed) : listed;
	if (isSpelledNumber(lower)) return "number";
	if (upper) return "name";
	if (!isLetter(code)) return text.length === 1 ? "mark" : "word";
	return isAdverb(lower) ? "adverb" : "word";
}

/** "March" and "Will" are names inside a sentence unless the class says otherwise; "US", "IT" are not pronouns. */
function capitalised(text: string, lower: string, listed: Tag): Tag {
	if (listed === "date" || lower === "i") return listed;
	if (text.length > 1 && text === text.toUpperCase()) return "name";
	return listed === "verb" || listed === "auxiliary" ? "name" : listed;
}

/** "twenty-four" is a number as "24" is. */
function isSpelledNumber(lower: string): boolean {
	const joint = lower.indexOf("-");
	return joint > 0 && isA(lower.slice(0, joint), "cardinal") && isA(lower.slice(joint + 1), "cardinal");
}

/** A word in -ly that is no noun: "reportedly", not "family". */
export function isAdverb(lower: string): boolean {
	return isA(lower, "adverb") || (lower.length > 4 && lower.endsWith("ly") && !isA(lower, "ly-noun"));
}

/** "don’t" is one token and says two things: that it is no, and that a verb is here; "they’re" is a pronoun with its verb. */
function contraction(lower: string): Tag | undefined {
	const at = Math.max(lower.indexOf("'"), lower.indexOf("’"));
	if (at <= 0 || at === lower.length - 1) return undefined;
	if (at === lower.length - 2 && lower.endsWith("t") && lower[at - 1] === "n") return "not";
	return TAGS.get(lower.slice(0, at)) === "pronoun" ? "pronoun" : undefined;
}

function isLetter(code: number): boolean {
	const general = code >= 0x2000 && code <= 0x2bff;
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 191 && !general);
}
