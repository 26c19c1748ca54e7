import { closes, LABEL_COUNT, opens, TRANSITIONS } from "./labels.ts";

const NEVER = -0x40000000;

/**
 * The best sequence of labels. `scores` holds {@link LABEL_COUNT} integers per piece, `transitions` one per pair of
 * {@link TRANSITIONS}. All arithmetic is on integers, so that every machine finds the same path; of equal ones the
 * lower label wins.
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Int32Array): Uint8Array {
	const back = new Uint8Array(length * LABEL_COUNT);
	let current = new Int32Array(LABEL_COUNT);
	let next = new Int32Array(LABEL_COUNT);
	for (let label = 0; label < LABEL_COUNT; label++) current[label] = opens(label) ? scores[label]! : NEVER;
	for (let i = 1; i < length; i++) {
		next.fill(NEVER);
		const row = i * LABEL_COUNT;
		for (let pair = 0; pair < TRANSITIONS.length; pair++) {
			const to = TRANSITIONS.to[pair]!;
			const score = current[TRANSITIONS.from[pair]!]! + transitions[pair]!;
			if (score <= next[to]!) continue;
			next[to] = score;
			back[row + to] = TRANSITIONS.from[pair]!;
		}
		for (let label = 0; label < LABEL_COUNT; label++) {
			if (next[label]! > NEVER) next[label] = next[label]! + scores[row + label]!;
		}
		[current, next] = [next, current];
	}
	return followBack(back, length, bestEnd(current));
}

function bestEnd(scores: Int32Array): number {
	let best = 0;
	for (let label = 1; label < LABEL_COUNT; label++) {
		if (closes(label) && scores[label]! > scores[best]!) best = label;
	}
	return best;
}

function followBack(back: Uint8Array, length: number, end: number): Uint8Array {
	const labels = new Uint8Array(length);
	let label = end;
	for (let i = length - 1; i >= 0; i--) {
		labels[i] = label;
		label = back[i * LABEL_COUNT + label]!;
	}
	return labels;
}
