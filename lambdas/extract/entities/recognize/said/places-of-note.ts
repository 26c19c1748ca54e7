import { isA } from "../../../text/lexicon/lexicon.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { lowerAt } from "../sentence.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** Programs that are widely used are no firms; airports by their short names are facilities; who governs is called by the house: "the White House denied"; Super Tuesday is an event, and JFK a person but where planes land. */
export function toldByNote({ sentence, first, last, type, key }: Stretch): Worded | undefined {
	if (type !== undefined && isA(key.replaceAll(" ", "_"), "program-name"))
		return { type: "PRODUCT", first, last };
	if (type !== "EVENT" && isA(key.replaceAll(" ", "_"), "named-day")) return { type: "EVENT", first, last };
	// What was read as somebody or somewhere is rather the airport.
	const thing = type !== undefined && (type === "ORG" || NAMED_THINGS.includes(type));
	const letters = thing && isA(key, "person-letters");
	if (letters && !isWhere(lowerAt(sentence, first - 1))) return { type: "PERSON", first, last };
	if (type !== "LOC" && type !== "FAC" && type !== "PERSON") return undefined;
	const name = key.replaceAll(" ", "_");
	if (type !== "FAC" && isA(name, "airport-name")) return { type: "FAC", first, last };
	if (!isA(name, "seat-of-power")) return undefined;
	const the = lowerAt(sentence, first - 1) === "the" ? first - 1 : first;
	const before = lowerAt(sentence, the - 1);
	return isWhere(before) ? undefined : { type: "ORG", first, last };
}

const isWhere = (word: string): boolean => isA(word, "place-preposition", "towards-word");
