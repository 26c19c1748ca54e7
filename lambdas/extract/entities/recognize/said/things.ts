import { isA } from "../../../text/lexicon/lexicon.ts";
import { COMPANY, COUNTRY, DEMONYM, LARGE_CITY, ORGANISATION, REGION } from "../lexicon.ts";
import { lowerAt, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const THING: Told = { type: "PRODUCT", sure: true };

/** What is a ship, a weapon, a ware by what stands around its name. */
export function toldAsThing(stretch: Stretch): Told | undefined {
	return toldAsVessel(stretch) ?? toldAsLaw(stretch) ?? toldByKindBehind(stretch) ?? toldByBrand(stretch);
}

/** "the Dodd-Frank law": two surnames that a hyphen joins. */
function toldAsLaw({ sentence, first, last, type }: Stretch): Told | undefined {
	const joined = last === first + 2 && isA(textAt(sentence, first + 1), "hyphen");
	return joined && type === "PERSON" && isA(lowerAt(sentence, last + 1), "law-noun")
		? { type: "WORK", sure: true }
		: undefined;
}

/** "the captain of the Malaspina Star", "aboard the Marie Celine", "the Solveig sank". */
function toldAsVessel({ sentence, first, last, type }: Stretch): Told | undefined {
	if (lowerAt(sentence, first - 1) !== "the" || type === "EVENT" || type === "NORP") return undefined;
	const before = lowerAt(sentence, first - 2);
	if (before === "aboard" || (before === "of" && isA(lowerAt(sentence, first - 3), "ship-part")))
		return THING;
	if (type === "LOC" && last === first) return undefined;
	const verb = lowerAt(sentence, last + 1);
	const ran = verb === "ran" && lowerAt(sentence, last + 2) === "aground";
	return ran || isA(verb, "sinking-verb") ? THING : undefined;
}

/** "Boxer motorcycles", "a Firehawk helicopter", "Shahed drones"; but Iran's drones and Apple's phones are not called so. */
function toldByKindBehind({ sentence, first, last, type, labels }: Stretch): Told | undefined {
	if (!isA(lowerAt(sentence, last + 1), "armament-noun", "software-noun") || labels[last + 1] !== 0)
		return undefined;
	// "a Web browser"
	if (type === undefined && first === last && isA(lowerAt(sentence, last + 1), "software-noun"))
		return undefined;
	const flags = COUNTRY | REGION | LARGE_CITY | DEMONYM | COMPANY | ORGANISATION;
	const listed = sentence.listed.subarray(first, last + 1).some((lists) => lists & flags);
	return listed || type === "NORP" || type === "ORG" || first === 0 ? undefined : THING;
}

/** "sold as Kaftra", "under the brand Lumo" */
function toldByBrand({ sentence, first }: Stretch): Told | undefined {
	const before = lowerAt(sentence, first - 1);
	if (before === "as" && isSold(sentence, first - 2)) return THING;
	const noun = before === "name" ? lowerAt(sentence, first - 2) : before;
	const under = textAt(sentence, first - (before === "name" ? 4 : 3));
	return /^(?:brand|trade)$/.test(noun) && under === "under" ? THING : undefined;
}

/** "sold as Colcrys in Spain and as Myinfla in Canada" */
function isSold(sentence: Stretch["sentence"], at: number): boolean {
	if (isA(lowerAt(sentence, at), "selling-word")) return true;
	if (lowerAt(sentence, at) !== "and") return false;
	for (let from = at - 1; from > at - 9; from--)
		if (lowerAt(sentence, from) === "as" && isA(lowerAt(sentence, from - 1), "selling-word")) return true;
	return false;
}
