import { addAt, int32At } from "../../learned/numbers.ts";
import type { Labelled } from "./labelled.ts";
import { LABEL_COUNT, labelOf, OUTSIDE, TYPES, typeOf } from "./labels.ts";
import { isCapitalAt, PROSE, type Sentence } from "./sentence.ts";
import { isCapitalised } from "./words.ts";

/**
 * What a word gains, in units of the weights, for a type that it has in all its other places. Values from 40 to 56
 * were equally good on outlets held out of training.
 */
const GAIN = 48;

/** How often a word was read as each type, and in the last place how often in all, names or not. */
type Votes = Int32Array;
const ALL = TYPES.length;

/**
 * Draws the readings of a word together: an unknown "Séléka" that is an organisation in four sentences and a person
 * in the fifth is most likely one organisation. Returns scores to decode once more; a sentence that gains nothing
 * keeps its array. The labels are those of the first decoding.
 */
export function withAgreement(decoded: readonly Scored[]): Scored[] {
	const votes = gatherVotes(decoded);
	return decoded.map((one) => ({ ...one, scores: addVotes(one, votes) }));
}

/** A sentence with its labels and the scores they come from. */
export interface Scored extends Labelled {
	scores: Int32Array;
}

function gatherVotes(decoded: readonly Labelled[]): Map<number, Votes> {
	const votes = new Map<number, Votes>();
	for (const { sentence, labels } of decoded) {
		sentence.words.forEach((word, i) => {
			const label = labels[i] ?? OUTSIDE;
			if (!hasVote(sentence, i, label)) return;
			let of = votes.get(word.lower);
			if (!of) {
				of = new Int32Array(ALL + 1);
				votes.set(word.lower, of);
			}
			addAt(of, ALL, 1);
			if (label !== OUTSIDE) addAt(of, typeOf(label), 1);
		});
	}
	return votes;
}

/** A capital says nothing in a headline, nor that of a sentence's first word where no name was seen. */
function hasVote(sentence: Sentence, index: number, label: number): boolean {
	if (sentence.style !== PROSE || !isCapitalAt(sentence, index)) return false;
	return index > 0 || label !== OUTSIDE;
}

function addVotes({ sentence, labels, scores }: Scored, votes: Map<number, Votes>): Int32Array {
	let sum = scores;
	sentence.words.forEach((word, i) => {
		const of = isCapitalised(word) ? votes.get(word.lower) : undefined;
		if (!of) return;
		const label = labels[i] ?? OUTSIDE;
		const own = hasVote(sentence, i, label) ? typeOf(label) : undefined;
		const voters = int32At(of, ALL) - (own === undefined ? 0 : 1);
		for (let type = 0; type < TYPES.length; type++) {
			const others = int32At(of, type) - (own === type ? 1 : 0);
			if (others === 0) continue;
			if (sum === scores) sum = scores.slice();
			raise(sum, i, type, Math.round((GAIN * others) / voters));
		}
	});
	return sum;
}

/** Adds `gain` to all labels of a type. */
function raise(scores: Int32Array, index: number, type: number, gain: number): void {
	const from = index * LABEL_COUNT + labelOf(type, 0);
	for (let label = from; label < from + 4; label++) addAt(scores, label, gain);
}
