import { LABEL_COUNT } from "./labels.ts";
import { FORMS, type NetworkInputs, SLOTS } from "./network-inputs.ts";

/** Numbers a word vector has in the model. */
export const DIMENSIONS = 64;
/** Units of the hidden layer. */
export const HIDDEN = 64;

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

/** Words whose products with the input layer are kept: 4,096 of them are 11 MB. */
const KEPT_WORDS = 4096;

/**
 * Opens a network. What a word adds to the hidden layer does not depend on its neighbours, so it is worked out once
 * and kept while there is room; then a piece costs a dozen additions of vectors and the output layer.
 */
export function openNetwork(data: NetworkData): Network {
	const known = data.vectors.length / DIMENSIONS;
	const hiddenShift = data.shifts[0]!;
	const outputDivisor = 2 ** data.shifts[1]!;
	const kept = new Map<number, Int32Array>();
	const hidden = new Int32Array(HIDDEN);
	const elsewhere = new Int32Array(HIDDEN);
	const sums = new Float64Array(LABEL_COUNT);
	// Whole numbers below 2^53 are exact in floating point, and need no conversion at every step.
	const output = Float64Array.from(data.output);

	return {
		addScores(inputs, scores, at) {
			readInputs(inputs);
			sums.fill(0);
			for (let h = 0; h < HIDDEN; h++) {
				const value = hidden[h]! >> hiddenShift;
				if (value <= 0) continue;
				const row = h * LABEL_COUNT;
				for (let y = 0; y < LABEL_COUNT; y++) sums[y] = sums[y]! + value * output[row + y]!;
			}
			for (let y = 0; y < LABEL_COUNT; y++) {
				scores[at + y] = scores[at + y]! + Math.floor(sums[y]! / outputDivisor);
			}
		},
	};

	/** Sums what the words add to the hidden layer; of those elsewhere the mean counts. */
	function readInputs(inputs: NetworkInputs): void {
		hidden.fill(0);
		elsewhere.fill(0);
		let places = 0;
		for (let k = 0; k < inputs.length; k++) {
			const slot = inputs.slots[k]!;
			if (slot === FIRST_ELSEWHERE) places++;
			const sum = slot < FIRST_ELSEWHERE ? hidden : elsewhere;
			const product = productOf(inputs.rows[k]!, inputs.forms[k]!);
			const from = slot * HIDDEN;
			for (let h = 0; h < HIDDEN; h++) sum[h] = sum[h]! + product[from + h]!;
		}
		if (places === 0) return;
		for (let h = 0; h < HIDDEN; h++) hidden[h] = hidden[h]! + Math.trunc(elsewhere[h]! / places);
	}

	/** What a word written in some form adds in each slot. */
	function productOf(row: number, form: number): Int32Array {
		const vector = row < known ? row : -1;
		const key = (vector + 1) * FORMS + form;
		let product = kept.get(key);
		if (product) return product;
		if (kept.size >= KEPT_WORDS) kept.clear();
		product = new Int32Array(SLOTS * HIDDEN);
		for (let slot = 0; slot < SLOTS; slot++) {
			const into = product.subarray(slot * HIDDEN, (slot + 1) * HIDDEN);
			into.set(data.forms.subarray((slot * FORMS + form) * HIDDEN, (slot * FORMS + form + 1) * HIDDEN));
			if (vector !== -1) addProduct(vector, slot, into);
		}
		kept.set(key, product);
		return product;
	}

	function addProduct(vector: number, slot: number, into: Int32Array): void {
		const { vectors, input } = data;
		for (let d = 0; d < DIMENSIONS; d++) {
			const x = vectors[vector * DIMENSIONS + d]!;
			const from = (slot * DIMENSIONS + d) * HIDDEN;
			for (let h = 0; h < HIDDEN; h++) into[h] = into[h]! + x * input[from + h]!;
		}
	}
}

/** Slots from this one on hold several words each: their mean counts. */
export const FIRST_ELSEWHERE = SLOTS - 2;
