import { datelineEnd } from "../../text/dateline.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { END, INSIDE, labelAt, labelName, OUTSIDE, placeOf, TYPES } from "./labels.ts";
import { CITY, COUNTRY, LARGE_CITY, REGION } from "./lexicon.ts";
import { spanOf } from "./pieces.ts";
import { isGluedAt, type Sentence, textAt } from "./sentence.ts";

const PLACE = TYPES.indexOf("LOC");

/**
 * Reads what stands in capitals before the comma, bracket or dash of a dateline as a place: "ODESA, Ukraine –", "HANOI - ". Spelling
 * in capitals alone looks like an organisation. Changes the `labels` of the first sentence in place.
 */
export function settleDateline(text: string, sentence: Sentence | undefined, labels: Uint8Array): void {
	const opening = datelineEnd(text);
	if (sentence === undefined || opening === 0) return;
	const { pieces } = sentence;
	let last = 0;
	while (last + 1 < pieces.length && !isMark(sentence, last + 1)) last++;
	const mark = pieces[last + 1];
	if (mark === undefined || mark.end > opening) return;
	const { start, end: placeEnd } = spanOf(pieces, 0, last);
	const place = text.slice(start, placeEnd);
	if (start > 0 || !/^\p{Lu}[\p{Lu}\p{M}.'’ -]{3,}$/u.test(place)) return;
	const dashed = !isA(textAt(sentence, last + 1), "comma", "bracket");
	// "EXCLUSIVE - A mayor said": before a dash stands what a newsroom likes, too.
	if (dashed && !sentence.listed.subarray(0, last + 1).every((lists) => lists & LISTED)) return;
	let end = last + 1;
	while (placeOf(labelAt(labels, end)) === INSIDE) end++;
	const continued = placeOf(labelAt(labels, end)) === END;
	labelName(labels, 0, last, PLACE);
	if (!continued) return;
	// "MARLOW, England" was read as one, or "MARLOW," with its comma; behind a dash the story begins.
	labels[last + 1] = OUTSIDE;
	if (dashed) {
		labels.fill(OUTSIDE, last + 2, end + 1);
		return;
	}
	if (end > last + 1) labelName(labels, last + 2, end, PLACE);
}

const LISTED = COUNTRY | REGION | LARGE_CITY | CITY;

/** Ends the place: a comma, a bracket, a dash that joins nothing. */
const isMark = (sentence: Sentence, at: number): boolean =>
	isA(textAt(sentence, at), "comma", "bracket", "dash") ||
	(isA(textAt(sentence, at), "hyphen") && !isGluedAt(sentence, at));
