import { isA } from "../../../text/lexicon/lexicon.ts";
import { COUNTRY, LARGE_CITY } from "../lexicon.ts";
import { isGluedAt, listedAt, lowerAt, textAt } from "../sentence.ts";
import { isCapitalised, NUMBER } from "../words.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** A name and its model are no longer. */
const LONGEST = 4;

/** "a Toyota Hilux", "six Glock 19 pistols", "the Vauxhall Corsa": a thing by its maker and model. */
export function toldByMake({ sentence, first, type }: Stretch): Worded | undefined {
	const before = lowerAt(sentence, first - 1);
	if (type === "PRODUCT" || !isA(lowerAt(sentence, first), "maker")) return undefined;
	const counted =
		isA(before, "article", "possessive") ||
		sentence.words[first - 1]?.casing === NUMBER ||
		isA(before, "number-word");
	if (!counted) return undefined;
	let last = first;
	while (last < first + LONGEST && isModelWord(sentence, last + 1)) last++;
	if (last === first || isBody(lowerAt(sentence, last)) || isBody(lowerAt(sentence, last + 1)))
		return undefined;
	return { type: "PRODUCT", first, last };
}

function isModelWord(sentence: Stretch["sentence"], at: number): boolean {
	const word = sentence.words[at];
	if (word === undefined) return false;
	if (textAt(sentence, at) === "-") return /\d/.test(textAt(sentence, at + 1)) && isGluedAt(sentence, at);
	return isCapitalised(word) || (/\d/.test(textAt(sentence, at)) && word.casing !== 0);
}

/** "the Ford Foundation", "a Boeing executive", "the Toyota Center". */
const isBody = (word: string): boolean =>
	isA(word, "institution", "company-name-word", "facility-noun", "club") ||
	isA(word, "role", "named-event-noun", "spokesperson", "behind-maker");

/** "its Orbit 9", "the Veltor 7": a thing by its number, where a work was made of it; films go without an article. */
export function toldByModel({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type !== "WORK" || last !== first + 1 || !/^\d{1,4}$/.test(textAt(sentence, last))) return undefined;
	const counted = isA(lowerAt(sentence, first - 1), "article", "possessive");
	return counted && !isA(lowerAt(sentence, first), "legal-text")
		? { type: "PRODUCT", first, last }
		: undefined;
}

/** "Brent crude", "WTI futures": an oil by where it comes from. */
export function toldByGrade({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (first !== last || type === "PRODUCT" || !isA(lowerAt(sentence, first), "oil-grade")) return undefined;
	return isA(lowerAt(sentence, last + 1), "oil-noun") ? { type: "PRODUCT", first, last } : undefined;
}

/** "Delaney's said", "sales at Delaney's fell": a house by its founder's name, the 's a part of it. */
export function toldByGenitive({ sentence, first, last, labels, type }: Stretch): Worded | undefined {
	if (type === undefined || type === "NORP" || !isA(textAt(sentence, last + 1), "possessive-mark"))
		return undefined;
	const before = lowerAt(sentence, first - 1);
	if (labels[last + 1] !== 0 || before === "of" || last - first > 2) return undefined;
	const next = lowerAt(sentence, last + 2);
	// Places have what is said of them: "London's said".
	const acts = type !== "LOC" && isA(next, "modal", "have", "house-verb");
	const there =
		before === "at" &&
		!(listedAt(sentence, first) & (COUNTRY | LARGE_CITY)) &&
		(isA(next, "house-follower") || isA(next, "expecting-verb"));
	const listed = next === "," && isHouses(sentence, last + 3);
	return acts || there || listed ? { type: type === "FAC" ? type : "ORG", first, last: last + 1 } : undefined;
}

/** "Kesko and Marlow's, the supermarkets": a body's noun in the apposition. */
function isHouses(sentence: Stretch["sentence"], at: number): boolean {
	if (!isA(lowerAt(sentence, at), "article", "number-word")) return false;
	return [at + 1, at + 2].some((noun) => isA(lowerAt(sentence, noun), "body-noun"));
}
