import { isA } from "../../text/lexicon/lexicon.ts";
import { stateOfAbbreviation } from "../places/regions.ts";
import { BEGIN, INSIDE, labelAt, labelName, nameEnd, OUTSIDE, placeOf, TYPES, typeOf } from "./labels.ts";
import { ALL_LISTS, COUNTRY, LARGE_CITY, REGION } from "./lexicon.ts";
import { keyOf } from "./said/stretch.ts";
import { type Sentence, textAt } from "./sentence.ts";

const PLACE = TYPES.indexOf("LOC");
const FACILITY = TYPES.indexOf("FAC");

/**
 * Reads a country that owns what a name goes on to say, and a country or state that stands behind a place's comma, as a name
 * of its own: "Angola's Kwanza Sul province", "Lima, Peru" and "Gary, Ind." are about the country or state too. Annotators
 * split owners off four times out of five. "Ohio, Pennsylvania" is a list of two. Changes `labels` in place.
 */
export function settleOwners(sentence: Sentence, labels: Uint8Array): void {
	const { pieces, listed } = sentence;
	const isCountry = (from: number, to: number): boolean =>
		listed.subarray(from, to + 1).every((flags) => flags & COUNTRY);
	for (let i = 1; i + 1 < pieces.length; i++) {
		if (placeOf(labelAt(labels, i)) !== INSIDE || !isA(textAt(sentence, i), "possessive-mark", "comma"))
			continue;
		let first = i - 1;
		while (placeOf(labelAt(labels, first)) !== BEGIN) first--;
		const last = nameEnd(labels, i + 1);
		const type = typeOf(labelAt(labels, i));
		if (textAt(sentence, i) === ",") {
			if (type !== PLACE) continue;
			if (!isCountry(i + 1, last) && !isApart(sentence, first, i, last)) continue;
		} else if (!isCountry(first, i - 1)) {
			const owned = type === FACILITY || type === PLACE;
			if (!owned || !ownsBuildings(sentence, first, i - 1)) continue;
		}
		labelName(labels, first, i - 1, PLACE);
		labels[i] = OUTSIDE;
		labelName(labels, i + 1, last, type);
	}
}

/**
 * Whether what stands behind the comma is a state ("Provo, Utah", "Gary, Ind") or of one rank with what stands before it ("Ohio,
 * Pennsylvania", two large cities). "New York, New York" and "Washington, D.C." are one place each.
 */
function isApart(sentence: Sentence, first: number, comma: number, last: number): boolean {
	let end = comma + 1;
	while (end < last && textAt(sentence, end + 1) !== ",") end++;
	const letters = sentence.pieces.slice(comma + 1, end + 1).map(({ text }) => text);
	const state = stateOfAbbreviation(letters.join(""));
	if (state !== undefined) return state.code !== "US-DC";
	const [before, behind] = [listsOfAll(sentence, first, comma - 1), listsOfAll(sentence, comma + 1, end)];
	if (behind & REGION) return keyOf(sentence, first, comma - 1) !== keyOf(sentence, comma + 1, end);
	return (before & behind & LARGE_CITY) !== 0;
}

/** The lists that each of the pieces is on. */
const listsOfAll = ({ listed }: Sentence, first: number, last: number): number =>
	listed.subarray(first, last + 1).reduce((all, flags) => all & flags, ALL_LISTS - 1);

function ownsBuildings({ pieces, listed }: Sentence, first: number, last: number): boolean {
	if (first === last && isA(pieces[first]?.text.toLowerCase() ?? "", "airport-name")) return true;
	return listed.subarray(first, last + 1).every((flags) => flags & (LARGE_CITY | REGION));
}
