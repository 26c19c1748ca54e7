import type { DocumentView } from "./features.ts";
import { EDGE, type Sentence, wordAt } from "./sentence.ts";
import { isCapitalised, MARK, type Word } from "./words.ts";

/** Words the network looks at: five around the piece, four at and around its run, two beside it elsewhere. */
export const SLOTS = 11;

/** Slots from this one on hold several words each: their mean counts. */
export const FIRST_ELSEWHERE = SLOTS - 2;

/** How a slot's word is written, whether it has a vector, and one for "beyond the edge": a learned vector each. */
export const FORMS = 2 * (MARK + 1);

/** At most this many other places of the word are averaged. */
const MOST_ELSEWHERE = 3;

/** Most words a piece's network sees. */
export const MOST_INPUTS = SLOTS - 2 + 2 * MOST_ELSEWHERE;

/** The inputs of one piece: word `rows[k]` (-1: no vector) written like `forms[k]` in slot `slots[k]`. */
export interface NetworkInputs {
	length: number;
	slots: Uint8Array;
	rows: Int32Array;
	forms: Uint8Array;
}

export function emptyInputs(): NetworkInputs {
	return {
		length: 0,
		slots: new Uint8Array(MOST_INPUTS),
		rows: new Int32Array(MOST_INPUTS),
		forms: new Uint8Array(MOST_INPUTS),
	};
}

/** Replaces `into` by the inputs of the piece at `index`. */
export function addInputs(sentence: Sentence, index: number, view: DocumentView, into: NetworkInputs): void {
	into.length = 0;
	for (let offset = -2; offset <= 2; offset++) push(into, offset + 2, wordAt(sentence, index + offset));
	const run = sentence.runs[index];
	if (!run) return;
	push(into, 5, wordAt(sentence, run.first - 1));
	push(into, 6, wordAt(sentence, run.first));
	push(into, 7, wordAt(sentence, run.last));
	push(into, 8, wordAt(sentence, run.last + 1));
	const word = wordAt(sentence, index);
	if (!isCapitalised(word)) return;
	let looked = 0;
	for (const place of view.evidence.get(word.lower)?.places ?? []) {
		if (place.sentence === sentence && place.index === index) continue;
		if (looked++ >= MOST_ELSEWHERE) break;
		push(into, 9, wordAt(place.sentence, place.index - 1));
		push(into, 10, wordAt(place.sentence, place.index + 1));
	}
}

function push(into: NetworkInputs, slot: number, word: Word): void {
	const at = into.length++;
	into.slots[at] = slot;
	into.rows[at] = word.row;
	into.forms[at] = word === EDGE ? 0 : word.casing * 2 + (word.row === -1 ? 1 : 0);
}
