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
	const { keys, counts, labels, values } = data;
	const table = new IntegerTable(keys);
	const starts = new Uint32Array(keys.length + 1);
	for (let i = 0; i < keys.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
	return {
		transitions: data.transitions,
		addScores(features, scores, at) {
			for (let f = 0; f < features.length; f++) {
				const row = table.find(features.hashes[f]!);
				if (row === -1) continue;
				const end = starts[row + 1]!;
				for (let k = starts[row]!; k < end; k++) {
					const place = at + labels[k]!;
					scores[place] = scores[place]! + values[k]!;
				}
			}
		},
	};
}

/** Room for the scores of `length` pieces. */
export function emptyScores(length: number): Int32Array {
	return new Int32Array(length * LABEL_COUNT);
}
