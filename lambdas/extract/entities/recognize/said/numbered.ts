import { isCapitalised } from "../words.ts";
import { lowerAt, type Stretch, textAt, type Worded } from "./stretch.ts";

/** Before a number: "Highway 70", "Terminal 6". */
const NUMBERED = new Set("highway route interstate terminal motorway".split(" "));

/** "Act No. 1312 of 1976", "Decree No. 4" */
const LAW = new Set("act law decree ordinance resolution bill".split(" "));

/** What is called by its number: a road, a terminal, a law. */
export function toldByNumber(stretch: Stretch): Worded | undefined {
	return place(stretch) ?? law(stretch) ?? amendment(stretch);
}

function place({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (!NUMBERED.has(lowerAt(sentence, first))) return undefined;
	const at = first + 1;
	if (type === "FAC" && last >= at) return undefined;
	const digits = /^\d{1,4}[A-Z]?$/.test(textAt(sentence, at));
	return digits && last <= at ? { type: "FAC", first, last: at } : undefined;
}

function law({ sentence, first, last }: Stretch): Worded | undefined {
	for (let at = first; at <= last; at++) {
		if (!LAW.has(lowerAt(sentence, at)) || lowerAt(sentence, at + 1) !== "no") continue;
		const number = textAt(sentence, at + 2) === "." ? at + 3 : at + 2;
		if (!/^\d/.test(textAt(sentence, number))) return undefined;
		const dated = lowerAt(sentence, number + 1) === "of" && /^[12]\d{3}$/.test(textAt(sentence, number + 2));
		return { type: "WORK", first, last: dated ? number + 2 : number };
	}
	return undefined;
}

/** "the 23rd Amendment", "the Fifth Amendment" */
function amendment({ sentence, first, last }: Stretch): Worded | undefined {
	if (
		lowerAt(sentence, last) !== "amendment" ||
		!isCapitalised(sentence.words[last] ?? sentence.words[first]!)
	)
		return undefined;
	const ordinal = /^(?:st|nd|rd|th)$/.test(lowerAt(sentence, first - 1)) && last === first;
	return ordinal && /^\d+$/.test(textAt(sentence, first - 2))
		? { type: "WORK", first: first - 2, last }
		: undefined;
}
