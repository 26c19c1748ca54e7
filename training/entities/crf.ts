import { closes, LABEL_COUNT, opens, TRANSITIONS } from "../../lambdas/extract/entities/recognize/labels.ts";

/**
 * Probabilities of labels in a sentence under a linear chain. `potentials` (exponentials of scores) has
 * {@link LABEL_COUNT} per piece and is zero for a label that is not allowed. Buffers are kept between calls.
 */
export class Chain {
	private capacity = 0;
	private forward = new Float64Array(0);
	private backward = new Float64Array(0);
	private scale = new Float64Array(0);

	/**
	 * Adds `sign` times the probability of each label of each piece to `labels`, and of each transition to
	 * `transitions`. Returns false, and adds nothing, where no sequence is allowed.
	 */
	addMarginals(
		potentials: Float64Array,
		length: number,
		steps: Float64Array,
		sign: number,
		labels: Float64Array,
		transitions: Float64Array,
	): boolean {
		this.reserve(length);
		if (!this.runForward(potentials, length, steps)) return false;
		this.runBackward(potentials, length, steps);
		const { forward, backward, scale } = this;
		for (let k = 0; k < length * LABEL_COUNT; k++) labels[k] = labels[k]! + sign * forward[k]! * backward[k]!;
		for (let i = 1; i < length; i++) {
			const here = i * LABEL_COUNT;
			const before = here - LABEL_COUNT;
			const factor = sign / scale[i]!;
			for (let pair = 0; pair < TRANSITIONS.length; pair++) {
				const to = here + TRANSITIONS.to[pair]!;
				const mass =
					forward[before + TRANSITIONS.from[pair]!]! * steps[pair]! * potentials[to]! * backward[to]!;
				transitions[pair] = transitions[pair]! + factor * mass;
			}
		}
		return true;
	}

	private reserve(length: number): void {
		if (length <= this.capacity) return;
		this.capacity = length * 2;
		this.forward = new Float64Array(this.capacity * LABEL_COUNT);
		this.backward = new Float64Array(this.capacity * LABEL_COUNT);
		this.scale = new Float64Array(this.capacity);
	}

	private runForward(potentials: Float64Array, length: number, steps: Float64Array): boolean {
		const { forward, scale } = this;
		forward.fill(0, 0, length * LABEL_COUNT);
		for (let i = 0; i < length; i++) {
			const here = i * LABEL_COUNT;
			if (i === 0) {
				for (let y = 0; y < LABEL_COUNT; y++) forward[y] = OPENING[y]!;
			} else {
				const before = here - LABEL_COUNT;
				for (let pair = 0; pair < TRANSITIONS.length; pair++) {
					const to = here + TRANSITIONS.to[pair]!;
					forward[to] = forward[to]! + forward[before + TRANSITIONS.from[pair]!]! * steps[pair]!;
				}
			}
			let sum = 0;
			for (let y = here; y < here + LABEL_COUNT; y++) {
				forward[y] = forward[y]! * potentials[y]!;
				if (i === length - 1) forward[y] = forward[y]! * CLOSING[y - here]!;
				sum += forward[y]!;
			}
			if (!(sum > 0)) return false;
			scale[i] = sum;
			for (let y = here; y < here + LABEL_COUNT; y++) forward[y] = forward[y]! / sum;
		}
		return true;
	}

	private runBackward(potentials: Float64Array, length: number, steps: Float64Array): void {
		const { backward, scale } = this;
		backward.fill(0, 0, length * LABEL_COUNT);
		const last = (length - 1) * LABEL_COUNT;
		for (let y = 0; y < LABEL_COUNT; y++) backward[last + y] = CLOSING[y]!;
		for (let i = length - 2; i >= 0; i--) {
			const here = i * LABEL_COUNT;
			const after = here + LABEL_COUNT;
			const factor = 1 / scale[i + 1]!;
			for (let pair = 0; pair < TRANSITIONS.length; pair++) {
				const to = after + TRANSITIONS.to[pair]!;
				const from = here + TRANSITIONS.from[pair]!;
				backward[from] = backward[from]! + steps[pair]! * potentials[to]! * backward[to]! * factor;
			}
		}
	}
}

const OPENING = Float64Array.from({ length: LABEL_COUNT }, (_, y) => (opens(y) ? 1 : 0));
const CLOSING = Float64Array.from({ length: LABEL_COUNT }, (_, y) => (closes(y) ? 1 : 0));
