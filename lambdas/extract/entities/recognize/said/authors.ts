import { isA } from "../../../text/lexicon/lexicon.ts";
import { OUTSIDE, typeAt } from "../labels.ts";
import { CITY, COUNTRY, LARGE_CITY, REGION } from "../lexicon.ts";
import { listedAt, lowerAt, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const TITLE: Told = { type: "WORK", sure: true };

/** "Ghost Estate by Colm Farrelly", "Tokyo Standard Time, translated by David Boyd", "Verbeke, of SD Worx,", "published by Jacana". */
export function toldByAuthor(stretch: Stretch): Told | undefined {
	const { sentence, first, last, type } = stretch;
	if (type === "PERSON" && last === first) return toldByMaker(stretch);
	if (isA(lowerAt(sentence, first - 1), "title-preposition") || type === "NORP") return undefined;
	const comma = textAt(sentence, last + 1) === ",";
	const verb = lowerAt(sentence, comma ? last + 2 : last + 1);
	if (
		last > first &&
		isA(verb, "authoring-participle") &&
		lowerAt(sentence, comma ? last + 3 : last + 2) === "by"
	)
		return TITLE;
	return isByPerson(stretch) ? TITLE : (toldByMaker(stretch) ?? toldByMember(stretch));
}

/** "Ghost Estate by Colm Farrelly": of a name of two words that is no place of any list. */
function isByPerson({ sentence, labels, first, last, type }: Stretch): boolean {
	if (last === first || type === "PERSON" || type === "EVENT" || textAt(sentence, last + 1) !== "by")
		return false;
	if (listedAt(sentence, first) & (CITY | COUNTRY | LARGE_CITY | REGION)) return false;
	return typeAt(labels, last + 2) === "PERSON";
}

/** "was published by Jacana" */
function toldByMaker({ sentence, first, last }: Stretch): Told | undefined {
	const made = lowerAt(sentence, first - 1) === "by" && isA(lowerAt(sentence, first - 2), "house-participle");
	return made && first === last ? { type: "ORG" } : undefined;
}

/** "Verbeke, of SD Worx, accused": whose somebody is, where it was made a thing. */
function toldByMember({ sentence, labels, first, last, type }: Stretch): Told | undefined {
	if (type !== "PRODUCT" && type !== "WORK") return undefined;
	const of = lowerAt(sentence, first - 1) === "of" && textAt(sentence, first - 2) === ",";
	const somebody = (labels[first - 3] ?? OUTSIDE) !== OUTSIDE && typeAt(labels, first - 3) === "PERSON";
	return of && somebody && textAt(sentence, last + 1) === "," ? { type: "ORG" } : undefined;
}
