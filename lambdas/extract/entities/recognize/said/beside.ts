import type { EntityType } from "../../../../shared/extraction.ts";
import { isA, lemmaOf, verbOf } from "../../../text/lexicon/lexicon.ts";
import { genderOfGivenName } from "../../resolve/given-names.ts";
import { DEMONYM } from "../lexicon.ts";
import { isCapitalAt, listedAt, lowerAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import { type Told, toldBy } from "./told.ts";

/** A noun right before the name makes nothing of these: "captain Khan" is known, "mosque Al-Nur" seldom said. */
const NOT_BESIDE = new Set<EntityType>(["LOC", "FAC", "PERSON"]);

/** "the retailer Orchard & Finch", "his film Salt Road": what the noun right before a name makes of it. */
export function toldBeside({ sentence, first, last }: Stretch): Told | undefined {
	// "Bank of America": a capital makes the noun a part of the name, or a title of somebody.
	if (first === 0 || isCapitalAt(sentence, first - 1)) return undefined;
	const noun = lowerAt(sentence, first - 1);
	if (noun === "rival" || noun === "competitor" || noun === "affiliate") {
		const its = [first - 2, first - 3].some((at) => lowerAt(sentence, at) === "its" || isBodys(sentence, at));
		return its ? { type: "ORG", doubtful: true } : undefined;
	}
	// "Basel-based Nordine"; people have given names too.
	if (noun === "based" && isA(lowerAt(sentence, first - 2), "hyphen"))
		return last === first || genderOfGivenName(lowerAt(sentence, first)) === undefined
			? { type: "ORG", doubtful: true }
			: undefined;
	if (isA(noun, "scheme-noun") && isA(lowerAt(sentence, first - 2), "possessive", "possessive-mark"))
		return { type: "MISC", sure: true };
	const told = toldBy(noun);
	if (told === undefined || NOT_BESIDE.has(told.type) || lemmaOf(noun) !== noun) return undefined;
	// "member of parliament", "writer and broadcaster": said of people, too.
	const before = lowerAt(sentence, first - 2);
	if (isA(before, "preposition") || before === "and") return undefined;
	// "The Irish play Argentina"
	if (isA(noun, "match-verb") && !isA(before, "article", "possessive", "possessive-mark")) return undefined;
	const named = isNamingPhrase(sentence, first - 1) && !isRelative(sentence, first, last, told.type);
	return named && !told.doubtful ? { ...told, sure: true } : { ...told, doubtful: true };
}

/** "The brand's rival Neuhold" */
const isBodys = (sentence: Stretch["sentence"], at: number): boolean =>
	isA(lowerAt(sentence, at), "possessive-mark") && isA(lowerAt(sentence, at - 1), "body-noun");

/** Words between the article and the noun are not more. */
const LONGEST = 4;

/**
 * True where an article, an owner, a nationality or the sentence itself opens the phrase of the noun at `at`: "Rights group
 * Halden", "Japanese drugmaker Okuda". "told the company Smith had" goes on with what was told.
 */
function isNamingPhrase(sentence: Stretch["sentence"], at: number): boolean {
	for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
		const word = lowerAt(sentence, from);
		if (isA(word, "article", "possessive", "possessive-mark"))
			return !isA(lowerAt(sentence, from - 1), "telling-word");
		if (listedAt(sentence, from) & DEMONYM) return true;
		if (!/^[\p{L}-]/u.test(word) || isA(word, "preposition", "auxiliary", "reporting-verb")) return false;
		if (from === 0) return !isA(word, "determiner");
	}
	return false;
}

/** "the company Elon Musk founded in 2002": who did it, of whom the noun says nothing. */
function isRelative(sentence: Stretch["sentence"], first: number, last: number, type: EntityType): boolean {
	const verb = lowerAt(sentence, last + 1);
	if (isA(verb, type === "ORG" ? "founding-verb" : "making-verb")) return !isObject(sentence, last + 2);
	const given = last > first && genderOfGivenName(lowerAt(sentence, first)) !== undefined;
	return given && isA(verb, "have", "be", "reporting-verb");
}

/** "bought shares", "made the film": the verb has an object of its own. */
function isObject(sentence: Stretch["sentence"], at: number): boolean {
	const word = lowerAt(sentence, at);
	return (
		/^[\p{L}\d$€£]/u.test(word) &&
		!isA(word, "preposition", "auxiliary", "adverb") &&
		(verbOf(word) === undefined || isA(word, "company-share"))
	);
}
