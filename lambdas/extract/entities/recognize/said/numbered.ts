import { isA } from "../../../text/lexicon/lexicon.ts";
import { digitsAt, isCapitalAt, lowerAt, textAt } from "../sentence.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** What is called by its number: a road, a terminal, a law. */
export function toldByNumber(stretch: Stretch): Worded | undefined {
	return place(stretch) ?? road(stretch) ?? unit(stretch) ?? law(stretch) ?? amendment(stretch);
}

function place({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (!isA(lowerAt(sentence, first), "numbered-facility")) return undefined;
	const at = first + 1;
	if (type === "FAC" && last >= at) return undefined;
	const digits = /^\d{1,4}[A-Z]?$/.test(textAt(sentence, at));
	return digits && last <= at ? { type: "FAC", first, last: at } : undefined;
}

/** "on the N1", "along the A40" */
function road({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type === "FAC" || last > first || !/^(?:[AMNEBD]\d{1,4}|I-?\d{1,3})$/.test(textAt(sentence, first)))
		return undefined;
	const on = lowerAt(sentence, first - 1) === "the" && isA(lowerAt(sentence, first - 2), "road-preposition");
	return on ? { type: "FAC", first, last } : undefined;
}

/** "the 18th Division", "the 3rd Assault Brigade" */
function unit({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type === "PERSON" || !isA(lowerAt(sentence, last), "army-unit")) return undefined;
	const ordinal = isA(lowerAt(sentence, first - 1), "ordinal-ending") && digitsAt(sentence, first - 2) > 0;
	return ordinal ? { type: "ORG", first: first - 2, last } : undefined;
}

function law({ sentence, first, last }: Stretch): Worded | undefined {
	for (let at = first; at <= last; at++) {
		if (!isA(lowerAt(sentence, at), "numbered-law") || lowerAt(sentence, at + 1) !== "no") continue;
		const number = textAt(sentence, at + 2) === "." ? at + 3 : at + 2;
		if (!/^\d/.test(textAt(sentence, number))) return undefined;
		const dated = lowerAt(sentence, number + 1) === "of" && digitsAt(sentence, number + 2) === 4;
		return { type: "WORK", first, last: dated ? number + 2 : number };
	}
	return undefined;
}

/** "the 23rd Amendment", "the Fifth Amendment" */
function amendment({ sentence, first, last }: Stretch): Worded | undefined {
	if (lowerAt(sentence, last) !== "amendment" || !isCapitalAt(sentence, last)) return undefined;
	const ordinal = isA(lowerAt(sentence, first - 1), "ordinal-ending") && last === first;
	return ordinal && digitsAt(sentence, first - 2) > 0 ? { type: "WORK", first: first - 2, last } : undefined;
}
