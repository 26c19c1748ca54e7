import { addAt } from "../../learned/numbers.ts";
import { closes, LABEL_COUNT, OUTSIDE, opens, TRANSITIONS } from "./labels.ts";

const NEVER = -0x40000000;

/** A score of {@link OUTSIDE} that no sum of weights comes near: the piece has no other label. */
export const SURELY = 1 << 17;

/** Positions in {@link TRANSITIONS} of the pairs that start, and of those that end, outside. */
const FROM_OUTSIDE = pairs((pair) => TRANSITIONS.from[pair] === OUTSIDE);
const TO_OUTSIDE = pairs((pair) => TRANSITIONS.to[pair] === OUTSIDE);
const BETWEEN_OUTSIDE = pairs(
	(pair) => TRANSITIONS.from[pair] === OUTSIDE && TRANSITIONS.to[pair] === OUTSIDE,
);
const ALL_PAIRS = pairs(() => true);

function pairs(are: (pair: number) => boolean): Uint16Array {
	return Uint16Array.from({ length: TRANSITIONS.length }, (_, pair) => pair).filter(are);
}

/**
 * The best sequence of labels. `scores` holds {@link LABEL_COUNT} integers per piece, `transitions` one per pair of
 * {@link TRANSITIONS}. All arithmetic is on integers, so that every machine finds the same path; of equal ones the
 * lower label wins. Pieces that are {@link SURELY} outside, more than half of them, cost next to nothing.
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Int32Array): Uint8Array {
	const back = new Uint8Array(length * LABEL_COUNT);
	let current = new Int32Array(LABEL_COUNT);
	let next = new Int32Array(LABEL_COUNT);
	const sure = (i: number): boolean => (scores[i * LABEL_COUNT + OUTSIDE] ?? 0) >= SURELY;
	let wasSure = sure(0);
	for (let label = 0; label < LABEL_COUNT; label++) {
		current[label] = opens(label) && (label === OUTSIDE || !wasSure) ? (scores[label] ?? 0) : NEVER;
	}
	for (let i = 1; i < length; i++) {
		next.fill(NEVER);
		const row = i * LABEL_COUNT;
		const isSure = sure(i);
		const possible = wasSure ? (isSure ? BETWEEN_OUTSIDE : FROM_OUTSIDE) : isSure ? TO_OUTSIDE : ALL_PAIRS;
		for (let k = 0; k < possible.length; k++) {
			const pair = possible[k] ?? 0;
			const from = TRANSITIONS.from[pair] ?? 0;
			const to = TRANSITIONS.to[pair] ?? 0;
			const score = (current[from] ?? 0) + (transitions[pair] ?? 0);
			if (score <= (next[to] ?? 0)) continue;
			next[to] = score;
			back[row + to] = from;
		}
		for (let label = 0; label < LABEL_COUNT; label++) {
			if ((next[label] ?? 0) > NEVER) addAt(next, label, scores[row + label] ?? 0);
		}
		[current, next] = [next, current];
		wasSure = isSure;
	}
	return followBack(back, length, bestEnd(current));
}

function bestEnd(scores: Int32Array): number {
	let best = 0;
	for (let label = 1; label < LABEL_COUNT; label++) {
		if (closes(label) && (scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
	}
	return best;
}

function followBack(back: Uint8Array, length: number, end: number): Uint8Array {
	const labels = new Uint8Array(length);
	let label = end;
	for (let i = length - 1; i >= 0; i--) {
		labels[i] = label;
		label = back[i * LABEL_COUNT + label] ?? 0;
	}
	return labels;
}
