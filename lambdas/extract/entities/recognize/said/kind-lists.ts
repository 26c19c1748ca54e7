import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { isCapitalAt, lowerAt, type Sentence, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import { type Told, toldBy } from "./told.ts";

/** Pieces of a list at most. */
const LONGEST = 24;

/** "companies such as Corvane, Telvane and Marlin": the plural before a list tells what its names are. */
export function toldByKindList({ sentence, first, last }: Stretch): Told | undefined {
	// "leaders like Acumen's director": what is owned is of the list.
	if (isA(textAt(sentence, last + 1), "possessive-mark")) return undefined;
	let at = first - 1;
	while (at > first - LONGEST && (isCapitalAt(sentence, at) || isA(textAt(sentence, at), "kind-list-link")))
		at--;
	const opener = openerAt(sentence, at);
	if (opener === undefined) return toldByPlural(sentence, at, first);
	const noun = lowerAt(sentence, textAt(sentence, opener - 1) === "," ? opener - 2 : opener - 1);
	const told = lemmaOf(noun) === noun ? undefined : toldBy(lemmaOf(noun));
	return told && { ...told, sure: !told.doubtful && told.type !== "PERSON" };
}

/** "Its rivals Rewe and Edeka", "the villages Aldway and Combe": the plural right before several names. */
function toldByPlural(sentence: Sentence, at: number, first: number): Told | undefined {
	const noun = lowerAt(sentence, at);
	if (noun !== textAt(sentence, at) || lemmaOf(noun) === noun || !isOwned(sentence, at)) return undefined;
	if (!isSeveral(sentence, at + 1, first)) return undefined;
	const told: Told | undefined = isA(lemmaOf(noun), "rival-noun") ? { type: "ORG" } : toldBy(lemmaOf(noun));
	return told && told.type !== "PERSON" && !told.doubtful ? { ...told, sure: true } : undefined;
}

const isOwned = (sentence: Sentence, at: number): boolean =>
	[at - 1, at - 2].some((from) => isA(lowerAt(sentence, from), "article", "possessive", "possessive-mark"));

/** One of the names is behind an "and", the first or one that follows. */
function isSeveral(sentence: Sentence, from: number, first: number): boolean {
	for (let at = from; at < first + 6; at++)
		if (textAt(sentence, at) === "and") return isCapitalAt(sentence, at + 1);
		else if (!isCapitalAt(sentence, at) && textAt(sentence, at) !== ",") return false;
	return false;
}

/** Where "such as", "including" or "like" begins that ends at `at`. */
function openerAt(sentence: Sentence, at: number): number | undefined {
	const word = textAt(sentence, at);
	if (word === "as") return textAt(sentence, at - 1) === "such" ? at - 1 : undefined;
	return word === "including" || word === "like" ? at : undefined;
}
