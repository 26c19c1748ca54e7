import { isA } from "../../../text/lexicon/lexicon.ts";
import { lowerAt } from "../sentence.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** Programs that are widely used are no firms; airports by their short names are facilities; who governs is called by the house: "the White House denied". */
export function toldByNote({ sentence, first, last, type, key }: Stretch): Worded | undefined {
	if (type !== undefined && isA(key.replaceAll(" ", "_"), "program-name"))
		return { type: "PRODUCT", first, last };
	if (type !== "LOC" && type !== "FAC" && type !== "PERSON") return undefined;
	const name = key.replaceAll(" ", "_");
	if (type !== "FAC" && isA(name, "airport-name")) return { type: "FAC", first, last };
	if (!isA(name, "seat-of-power")) return undefined;
	const the = lowerAt(sentence, first - 1) === "the" ? first - 1 : first;
	const before = lowerAt(sentence, the - 1);
	return isA(before, "place-preposition", "towards-word") ? undefined : { type: "ORG", first, last };
}
