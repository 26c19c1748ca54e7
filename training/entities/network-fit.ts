import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import {
	DIMENSIONS,
	HIDDEN,
	type NetworkData,
} from "../../lambdas/extract/entities/recognize/network-data.ts";
import { FIRST_ELSEWHERE, FORMS, SLOTS } from "../../lambdas/extract/entities/recognize/network-inputs.ts";
import { seededRandom } from "./random.ts";
import { LEARNERS, SCALE } from "./settings.ts";

/** The network's inputs for a sentence: those of piece `i` are from `offsets[i]` to `offsets[i + 1]`. */
export interface SentenceInputs {
	offsets: Int32Array;
	slots: Uint8Array;
	rows: Int32Array;
	forms: Uint8Array;
}

/** A byte of a word vector stands for this much. */
const VECTOR_UNIT = 1 / 127;
/** Hidden units of one learner; the model holds those of all, side by side. */
const UNITS = HIDDEN / LEARNERS;
/** Share of hidden units left out at each step. */
const HIDDEN_DROPOUT = 0.25;

/** Rows of weights that learn at one pace: AdaGrad remembers one number a row, which costs a tenth of one a weight. */
interface Rows {
	values: Float64Array;
	/** Mean square of the gradients a row has had. */
	squares: Float64Array;
	width: number;
}

/** Learns a network's weights from the gradient of its scores. */
export class NetworkLearner {
	private readonly vectors: Int8Array;
	/** A row for each slot and hidden unit. */
	private readonly input: Rows;
	/** A row for each slot and form. */
	private readonly forms: Rows;
	/** A row for each hidden unit. */
	private readonly output: Rows;
	private readonly rate: number;
	private readonly random: () => number;
	private hidden = new Float64Array(0);
	private readonly back = new Float64Array(UNITS);
	private readonly step = new Float64Array(LABEL_COUNT);
	private readonly vector = new Float64Array(DIMENSIONS);

	constructor(vectors: Int8Array, rate: number, seed: number) {
		this.vectors = vectors;
		this.rate = rate;
		this.random = seededRandom(seed);
		const rows = (count: number, width: number, spread: number): Rows => ({
			values: Float64Array.from({ length: count * width }, () => (this.random() * 2 - 1) * spread),
			squares: new Float64Array(count).fill(0.001),
			width,
		});
		this.input = rows(SLOTS * UNITS, DIMENSIONS, 0.15);
		this.forms = rows(SLOTS * FORMS, UNITS, 0.05);
		this.output = rows(UNITS, LABEL_COUNT, 0.1);
	}

	/** Adds the network's scores of a sentence to `scores`, with some hidden units left out. */
	addScores(inputs: SentenceInputs, length: number, scores: Float64Array, learning = true): void {
		if (this.hidden.length < length * UNITS) this.hidden = new Float64Array(length * 2 * UNITS);
		const { hidden } = this;
		const output = this.output.values;
		hidden.fill(0, 0, length * UNITS);
		for (let i = 0; i < length; i++) {
			if (inputs.offsets[i] === inputs.offsets[i + 1]) continue;
			this.addHidden(inputs, i);
			for (let h = 0; h < UNITS; h++) {
				const at = i * UNITS + h;
				const value = hidden[at]!;
				if (value <= 0 || (learning && this.random() < HIDDEN_DROPOUT)) {
					hidden[at] = 0;
					continue;
				}
				const scaled = learning ? value / (1 - HIDDEN_DROPOUT) : value;
				hidden[at] = scaled;
				const row = h * LABEL_COUNT;
				const into = i * LABEL_COUNT;
				for (let y = 0; y < LABEL_COUNT; y++)
					scores[into + y] = scores[into + y]! + scaled * output[row + y]!;
			}
		}
	}

	private addHidden(inputs: SentenceInputs, i: number): void {
		const { hidden, vector } = this;
		const forms = this.forms.values;
		const input = this.input.values;
		const at = i * UNITS;
		const elsewhere = countElsewhere(inputs, i);
		for (let k = inputs.offsets[i]!; k < inputs.offsets[i + 1]!; k++) {
			const slot = inputs.slots[k]!;
			const share = slot >= FIRST_ELSEWHERE ? 1 / elsewhere : 1;
			const form = (slot * FORMS + inputs.forms[k]!) * UNITS;
			for (let h = 0; h < UNITS; h++) hidden[at + h] = hidden[at + h]! + share * forms[form + h]!;
			if (!this.readVector(inputs.rows[k]!, share)) continue;
			for (let h = 0; h < UNITS; h++) {
				const row = (slot * UNITS + h) * DIMENSIONS;
				let sum = 0;
				for (let d = 0; d < DIMENSIONS; d++) sum += vector[d]! * input[row + d]!;
				hidden[at + h] = hidden[at + h]! + sum;
			}
		}
	}

	/** Puts the vector of `row`, times `share`, into `this.vector`; false where it has none. */
	private readVector(row: number, share: number): boolean {
		const from = row * DIMENSIONS;
		if (row < 0 || from >= this.vectors.length) return false;
		const unit = VECTOR_UNIT * share;
		for (let d = 0; d < DIMENSIONS; d++) this.vector[d] = this.vectors[from + d]! * unit;
		return true;
	}

	/** Learns from the gradient of the scores last added; pieces whose gradient is nought cost nothing. */
	learn(inputs: SentenceInputs, length: number, gradient: Float64Array, weight: number): void {
		for (let i = 0; i < length; i++) {
			let largest = 0;
			for (let y = 0; y < LABEL_COUNT; y++) {
				const g = gradient[i * LABEL_COUNT + y]! * weight;
				this.step[y] = g;
				if (Math.abs(g) > largest) largest = Math.abs(g);
			}
			if (largest > LEAST_GRADIENT) this.learnPiece(inputs, i);
		}
	}

	private learnPiece(inputs: SentenceInputs, i: number): void {
		const { hidden, back, step, vector } = this;
		const at = i * UNITS;
		for (let h = 0; h < UNITS; h++) {
			const value = hidden[at + h]!;
			back[h] = value === 0 ? 0 : this.dot(this.output, h, step) / (1 - HIDDEN_DROPOUT);
			if (value !== 0) this.move(this.output, h, step, value);
		}
		const elsewhere = countElsewhere(inputs, i);
		for (let k = inputs.offsets[i]!; k < inputs.offsets[i + 1]!; k++) {
			const slot = inputs.slots[k]!;
			const share = slot >= FIRST_ELSEWHERE ? 1 / elsewhere : 1;
			this.move(this.forms, slot * FORMS + inputs.forms[k]!, back, share);
			if (!this.readVector(inputs.rows[k]!, share)) continue;
			for (let h = 0; h < UNITS; h++) {
				if (back[h] !== 0) this.move(this.input, slot * UNITS + h, vector, back[h]!);
			}
		}
	}

	private dot(rows: Rows, row: number, vector: Float64Array): number {
		const { values, width } = rows;
		let sum = 0;
		for (let d = 0; d < width; d++) sum += values[row * width + d]! * vector[d]!;
		return sum;
	}

	/** One step of `row` against the gradient `direction` × `factor`. */
	private move(rows: Rows, row: number, direction: Float64Array, factor: number): void {
		const { values, squares, width } = rows;
		let square = 0;
		for (let d = 0; d < width; d++) square += direction[d]! * direction[d]!;
		squares[row] = squares[row]! + (square * factor * factor) / width;
		const pace = (this.rate * factor) / Math.sqrt(squares[row]!);
		const from = row * width;
		for (let d = 0; d < width; d++) values[from + d] = values[from + d]! - pace * direction[d]!;
	}

	/** The weights as they are now. */
	weights(): NetworkWeights {
		return {
			input: this.input.values.slice(),
			forms: this.forms.values.slice(),
			output: this.output.values.slice(),
		};
	}
}

export interface NetworkWeights {
	/** By slot, hidden unit and dimension. */
	input: Float64Array;
	forms: Float64Array;
	output: Float64Array;
}

/** The networks of all learners as one whose scores are the mean of theirs: hidden units side by side. */
export function joinNetworks(networks: readonly NetworkWeights[]): NetworkWeights {
	const sideBySide = (arrays: Float64Array[], width: number): Float64Array => {
		const joined = new Float64Array(arrays[0]!.length * arrays.length);
		arrays.forEach((array, n) => {
			for (let from = 0; from < array.length; from += width) {
				joined.set(array.subarray(from, from + width), from * arrays.length + n * width);
			}
		});
		return joined;
	};
	const output = sideBySide(
		networks.map((network) => network.output),
		UNITS * LABEL_COUNT,
	);
	return {
		input: sideBySide(
			networks.map((network) => network.input),
			UNITS * DIMENSIONS,
		),
		forms: sideBySide(
			networks.map((network) => network.forms),
			UNITS,
		),
		output: output.map((weight) => weight / networks.length),
	};
}

/** Gradients all below this are not worth the walk through the layers. */
const LEAST_GRADIENT = 0.01;

function countElsewhere(inputs: SentenceInputs, i: number): number {
	let count = 0;
	for (let k = inputs.offsets[i]!; k < inputs.offsets[i + 1]!; k++) {
		if (inputs.slots[k] === FIRST_ELSEWHERE) count++;
	}
	return count;
}

/** Units: a hidden unit is kept as value × 127 × INPUT_SCALE, shifted right by HIDDEN_SHIFT before the output layer. */
const INPUT_SCALE = 1024;
const HIDDEN_SHIFT = 7;
const OUTPUT_SHIFT = 14;

/** Rounds a network to integers on the scale of the other weights. */
export function quantizeNetwork(weights: NetworkWeights, vectors: Int8Array): NetworkData {
	// value × 127 × 1024 / 2^7 = value × 1016; its product with the output layer is shifted right by 14.
	const outputScale = (SCALE * 2 ** OUTPUT_SHIFT) / ((127 * INPUT_SCALE) / 2 ** HIDDEN_SHIFT);
	return {
		vectors,
		input: Int16Array.from(turned(weights.input), (w) => clamp16(w * INPUT_SCALE)),
		forms: Int32Array.from(weights.forms, (w) => Math.round(w * INPUT_SCALE * 127)),
		output: Int16Array.from(weights.output, (w) => clamp16(w * outputScale)),
		shifts: Uint8Array.of(HIDDEN_SHIFT, OUTPUT_SHIFT),
	};
}

/** The input layer by slot, dimension and hidden unit: the order in which the recogniser walks it. */
function turned(input: Float64Array): Float64Array {
	const result = new Float64Array(input.length);
	for (let slot = 0; slot < SLOTS; slot++) {
		for (let h = 0; h < HIDDEN; h++) {
			for (let d = 0; d < DIMENSIONS; d++) {
				result[(slot * DIMENSIONS + d) * HIDDEN + h] = input[(slot * HIDDEN + h) * DIMENSIONS + d]!;
			}
		}
	}
	return result;
}

function clamp16(value: number): number {
	return Math.max(-32767, Math.min(32767, Math.round(value)));
}
