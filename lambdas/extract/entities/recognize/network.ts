import { LABEL_COUNT } from "./labels.ts";
import { FORMS, type NetworkInputs, SLOTS } from "./network-inputs.ts";

/** Numbers a word vector has in the model. */
export const DIMENSIONS = 64;
/** Units of the hidden layer. */
export const HIDDEN = 128;

/** The network as it lies in the model file; all integers. */
export interface NetworkData {
	/** {@link DIMENSIONS} bytes per row. */
	vectors: Int8Array;
	/** For each slot, {@link DIMENSIONS} × {@link HIDDEN}. */
	input: Int16Array;
	/** For each slot and form, {@link HIDDEN}. */
	forms: Int32Array;
	/** {@link HIDDEN} × {@link LABEL_COUNT}. */
	output: Int16Array;
	/** Right shift of a hidden unit before the output layer, and of a label's sum after it. */
	shifts: Uint8Array;
}

/** One hidden layer over the vectors of the words around a piece. */
export interface Network {
	/** Adds its scores to the {@link LABEL_COUNT} integers of `scores` from `at` on. */
	addScores(inputs: NetworkInputs, scores: Int32Array, at: number): void;
}

/** Products of a word with a slot's part of the input layer that are kept: 8 MB. */
const KEPT_PRODUCTS = 16_384;

/**
 * Opens a network. What a word adds to the hidden layer from a slot does not depend on its neighbours, so it is
 * worked out once and kept while there is room; then a piece costs a dozen additions of vectors and the output layer.
 */
export function openNetwork(data: NetworkData): Network {
	const known = data.vectors.length / DIMENSIONS;
	const hiddenShift = data.shifts[0]!;
	const outputDivisor = 2 ** data.shifts[1]!;
	/** Where in `products` the product of a word in some form and slot begins. */
	const kept = new Map<number, number>();
	const products = new Int32Array(KEPT_PRODUCTS * HIDDEN);
	const hidden = new Int32Array(HIDDEN);
	const elsewhere = new Int32Array(HIDDEN);
	/** The units that are on: where each one's weights begin in `output`, and how much it is on. */
	const units = new Uint16Array(HIDDEN + 3);
	const strengths = new Float64Array(HIDDEN + 3);
	// Whole numbers below 2^53 are exact in floating point, in whatever order they are added.
	const output = Float64Array.from(data.output);
	const sums = new Float64Array(LABEL_COUNT);

	return {
		addScores(inputs, scores, at) {
			readInputs(inputs);
			sumOutput(findActive());
			for (let y = 0; y < LABEL_COUNT; y++) {
				scores[at + y] = scores[at + y]! + Math.floor(sums[y]! / outputDivisor);
			}
		},
	};

	/** Finds the units that are on, up to a multiple of four with some that add nothing; returns how many. */
	function findActive(): number {
		let count = 0;
		for (let h = 0; h < HIDDEN; h++) {
			const strength = hidden[h]! >> hiddenShift;
			if (strength <= 0) continue;
			units[count] = h * LABEL_COUNT;
			strengths[count++] = strength;
		}
		while (count % 4 !== 0) strengths[count++] = 0;
		return count;
	}

	/** Four units at a time, so that each sum is fetched and put back a quarter as often. */
	function sumOutput(count: number): void {
		sums.fill(0);
		for (let k = 0; k < count; k += 4) {
			const a = units[k]!;
			const b = units[k + 1]!;
			const c = units[k + 2]!;
			const d = units[k + 3]!;
			const p = strengths[k]!;
			const q = strengths[k + 1]!;
			const r = strengths[k + 2]!;
			const s = strengths[k + 3]!;
			for (let y = 0; y < LABEL_COUNT; y++) {
				const first = p * output[a + y]! + q * output[b + y]!;
				sums[y] = sums[y]! + first + r * output[c + y]! + s * output[d + y]!;
			}
		}
	}

	/** Sums what the words add to the hidden layer; of those elsewhere the mean counts. */
	function readInputs(inputs: NetworkInputs): void {
		hidden.fill(0);
		elsewhere.fill(0);
		let places = 0;
		for (let k = 0; k < inputs.length; k++) {
			const slot = inputs.slots[k]!;
			if (slot === FIRST_ELSEWHERE) places++;
			const sum = slot < FIRST_ELSEWHERE ? hidden : elsewhere;
			const from = productOf(inputs.rows[k]!, inputs.forms[k]!, slot);
			for (let h = 0; h < HIDDEN; h++) sum[h] = sum[h]! + products[from + h]!;
		}
		if (places === 0) return;
		for (let h = 0; h < HIDDEN; h++) hidden[h] = hidden[h]! + Math.trunc(elsewhere[h]! / places);
	}

	/** Where in `products` that stands which a word written in some form adds in a slot. */
	function productOf(row: number, form: number, slot: number): number {
		const vector = row < known ? row : -1;
		const key = ((vector + 1) * FORMS + form) * SLOTS + slot;
		const place = kept.get(key);
		if (place !== undefined) return place;
		if (kept.size >= KEPT_PRODUCTS) kept.clear();
		const from = kept.size * HIDDEN;
		kept.set(key, from);
		const product = products.subarray(from, from + HIDDEN);
		const formAt = (slot * FORMS + form) * HIDDEN;
		product.set(data.forms.subarray(formAt, formAt + HIDDEN));
		if (vector !== -1) addProduct(vector, slot, product);
		return from;
	}

	/** Four dimensions at a time, so that each unit is fetched and put back a quarter as often. */
	function addProduct(vector: number, slot: number, into: Int32Array): void {
		const { vectors, input } = data;
		for (let d = 0; d < DIMENSIONS; d += 4) {
			const x = vector * DIMENSIONS + d;
			const p = vectors[x]!;
			const q = vectors[x + 1]!;
			const r = vectors[x + 2]!;
			const s = vectors[x + 3]!;
			const from = (slot * DIMENSIONS + d) * HIDDEN;
			for (let h = 0; h < HIDDEN; h++) {
				const a = from + h;
				const first = p * input[a]! + q * input[a + HIDDEN]!;
				into[h] = into[h]! + first + r * input[a + 2 * HIDDEN]! + s * input[a + 3 * HIDDEN]!;
			}
		}
	}
}

/** Slots from this one on hold several words each: their mean counts. */
export const FIRST_ELSEWHERE = SLOTS - 2;
