import { IntegerTable } from "../../learned/table.ts";
import type { FeatureList } from "./features.ts";
import { LABEL_COUNT } from "./labels.ts";

/** Weights of a linear model as they lie in the model file: only the labels a feature speaks for. */
export interface WeightData {
	/** Hash of each feature. */
	keys: Int32Array;
	/** How many of `labels` and `values` are the feature's. */
	counts: Uint8Array;
	labels: Uint8Array;
	values: Int8Array;
	/** One per pair of labels that may follow each other. */
	transitions: Int32Array;
}

/** Adds up the weights of a piece's features. */
export interface Weights {
	transitions: Int32Array;
	/** Adds the scores of `features` to the {@link LABEL_COUNT} integers of `scores` from `at` on. */
	addScores(features: FeatureList, scores: Int32Array, at: number): void;
}

export function openWeights(data: WeightData): Weights {
	const table = new IntegerTable(data.keys, rowsOf(data.counts));
	const speeches = speechesOf(data.labels, data.values);
	return {
		transitions: data.transitions,
		addScores(features, scores, at) {
			for (let f = 0; f < features.length; f++) {
				const row = table.find(features.hashes[f] ?? 0);
				if (row === -1) continue;
				const start = row >>> COUNT_BITS;
				const end = start + (row & (2 ** COUNT_BITS - 1));
				for (let k = start; k < end; k++) {
					const speech = speeches[k] ?? 0;
					const place = at + (speech >> 8);
					scores[place] = (scores[place] ?? 0) + ((speech << 24) >> 24);
				}
			}
		},
	};
}

/** Bits that hold how many labels a feature speaks for. */
const COUNT_BITS = 6;

/**
 * For each feature where its labels begin, and in the low bits how many they are. A look-up is mostly waiting for memory: with
 * this beside the key, and each label beside its value, a feature costs two places of it and not four.
 */
function rowsOf(counts: Uint8Array): Int32Array {
	const rows = new Int32Array(counts.length);
	let start = 0;
	let row = 0;
	for (const count of counts) {
		rows[row++] = (start << COUNT_BITS) | count;
		start += count;
	}
	return rows;
}

/** Each label in the high byte, its value in the low one. */
function speechesOf(labels: Uint8Array, values: Int8Array): Uint16Array {
	const speeches = new Uint16Array(labels.length);
	for (let k = 0; k < speeches.length; k++) speeches[k] = ((labels[k] ?? 0) << 8) | ((values[k] ?? 0) & 0xff);
	return speeches;
}

/** Room for the scores of `length` pieces. */
export function emptyScores(length: number): Int32Array {
	return new Int32Array(length * LABEL_COUNT);
}
