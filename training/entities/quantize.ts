import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import { tableOrder } from "../../lambdas/extract/entities/recognize/table.ts";
import type { WeightData } from "../../lambdas/extract/entities/recognize/weights.ts";
import type { Weights } from "./fit.ts";

/** Integers per unit of weight: 127 stands for a weight of about 8. */
export const SCALE = 16;

/** Rounds weights to bytes and leaves out those below `least`; features with none left disappear. */
export function quantize(weights: Weights, hashes: Int32Array, least: number): WeightData {
	const kept: number[] = [];
	hashes.forEach((_, feature) => {
		if (roundedWeights(weights, feature, least).length > 0) kept.push(feature);
	});
	const keys: number[] = [];
	const counts: number[] = [];
	const labels: number[] = [];
	const values: number[] = [];
	for (const at of tableOrder(Int32Array.from(kept, (feature) => hashes[feature]!))) {
		const rounded = roundedWeights(weights, kept[at]!, least);
		keys.push(hashes[kept[at]!]!);
		counts.push(rounded.length);
		for (const { label, value } of rounded) {
			labels.push(label);
			values.push(value);
		}
	}
	return {
		keys: Int32Array.from(keys),
		counts: Uint8Array.from(counts),
		labels: Uint8Array.from(labels),
		values: Int8Array.from(values),
		transitions: Int32Array.from(weights.transitions, (w) => Math.round(w * SCALE)),
	};
}

/** The weights of a feature that are not too small to keep. */
function roundedWeights(
	weights: Weights,
	feature: number,
	least: number,
): { label: number; value: number }[] {
	const rounded: { label: number; value: number }[] = [];
	for (let label = 0; label < LABEL_COUNT; label++) {
		const value = Math.round(weights.features[feature * LABEL_COUNT + label]! * SCALE);
		if (Math.abs(value) >= least) rounded.push({ label, value: Math.max(-127, Math.min(127, value)) });
	}
	return rounded;
}
