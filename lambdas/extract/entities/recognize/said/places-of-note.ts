import { isA } from "../../../text/lexicon/lexicon.ts";
import { lowerAt, type Stretch, type Worded } from "./stretch.ts";

/** Airports by their short names are facilities; who governs is called by the house: "the White House denied". */
export function toldByNote({ sentence, first, last, type, key }: Stretch): Worded | undefined {
	if (type !== "LOC" && type !== "FAC" && type !== "PERSON") return undefined;
	const name = key.replaceAll(" ", "_");
	if (type !== "FAC" && isA(name, "airport-name")) return { type: "FAC", first, last };
	if (!isA(name, "seat-of-power")) return undefined;
	const the = lowerAt(sentence, first - 1) === "the" ? first - 1 : first;
	const before = lowerAt(sentence, the - 1);
	return isA(before, "place-preposition") || TOWARDS.has(before) ? undefined : { type: "ORG", first, last };
}

const TOWARDS = new Set("to from inside into towards toward leave leaving left".split(" "));
