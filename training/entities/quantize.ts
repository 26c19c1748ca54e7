import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import type { WeightData } from "../../lambdas/extract/entities/recognize/weights.ts";
import { tableOrder } from "../../lambdas/extract/learned/table.ts";
import type { Weights } from "./fit.ts";
import { SCALE } from "./settings.ts";

/** Rounds weights to bytes and leaves out those below `least`; features with none left disappear. */
export function quantize(weights: Weights, hashes: Int32Array, least: number): WeightData {
	const rows: { hash: number; rounded: Rounded[] }[] = [];
	hashes.forEach((hash, feature) => {
		const rounded = roundedWeights(weights, feature, least);
		if (rounded.length > 0) rows.push({ hash, rounded });
	});
	const keys = Int32Array.from(rows, ({ hash }) => hash);
	const ordered = tableOrder(keys).map((at) => rows[at]!);
	const kept = ordered.flatMap(({ rounded }) => rounded);
	return {
		keys: Int32Array.from(ordered, ({ hash }) => hash),
		counts: Uint8Array.from(ordered, ({ rounded }) => rounded.length),
		labels: Uint8Array.from(kept, ({ label }) => label),
		values: Int8Array.from(kept, ({ value }) => value),
		transitions: Int32Array.from(weights.transitions, (w) => Math.round(w * SCALE)),
	};
}

interface Rounded {
	label: number;
	value: number;
}

/** The weights of a feature that are not too small to keep. */
function roundedWeights(weights: Weights, feature: number, least: number): Rounded[] {
	const rounded: Rounded[] = [];
	for (let label = 0; label < LABEL_COUNT; label++) {
		const value = Math.round(weights.features[feature * LABEL_COUNT + label]! * SCALE);
		if (Math.abs(value) >= least) rounded.push({ label, value: Math.max(-127, Math.min(127, value)) });
	}
	return rounded;
}
