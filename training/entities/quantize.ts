import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import type { WeightData } from "../../lambdas/extract/entities/recognize/weights.ts";
import type { Weights } from "./fit.ts";

/** Integers per unit of weight: 127 stands for a weight of about 5. */
export const SCALE = 24;

/** Rounds weights to bytes and leaves out those below `least`; features with none left disappear. */
export function quantize(weights: Weights, hashes: Int32Array, least: number): WeightData {
	const keys: number[] = [];
	const counts: number[] = [];
	const labels: number[] = [];
	const values: number[] = [];
	hashes.forEach((hash, feature) => {
		const before = labels.length;
		for (let y = 0; y < LABEL_COUNT; y++) {
			const value = Math.round(weights.features[feature * LABEL_COUNT + y]! * SCALE);
			if (Math.abs(value) < least) continue;
			labels.push(y);
			values.push(Math.max(-127, Math.min(127, value)));
		}
		if (labels.length === before) return;
		keys.push(hash);
		counts.push(labels.length - before);
	});
	return {
		keys: Int32Array.from(keys),
		counts: Uint8Array.from(counts),
		labels: Uint8Array.from(labels),
		values: Int8Array.from(values),
		transitions: Int32Array.from(weights.transitions, (w) => Math.round(w * SCALE)),
	};
}
