import { expect, it } from "vitest";
import { emptyFeatures } from "../../../lambdas/extract/entities/recognize/features.ts";
import { LABEL_COUNT, TRANSITIONS } from "../../../lambdas/extract/entities/recognize/labels.ts";
import { emptyScores, openWeights } from "../../../lambdas/extract/entities/recognize/weights.ts";
import { quantize } from "../../../training/entities/quantize.ts";
import { SCALE } from "../../../training/entities/settings.ts";

/** Weights of three features: `rows[f][label]`, the others nought. */
function weightsOf(rows: Record<number, number>[]) {
	const features = new Float32Array(rows.length * LABEL_COUNT);
	rows.forEach((row, f) => {
		for (const [label, weight] of Object.entries(row)) features[f * LABEL_COUNT + Number(label)] = weight;
	});
	return { features, transitions: new Float64Array(TRANSITIONS.length) };
}

it("keeps what is not too small under the feature it belongs to", () => {
	const hashes = Int32Array.of(77, -12, 4096);
	const weights = weightsOf([{ 0: 1, 5: -2 }, { 3: 0.01 }, { 7: 100, 8: 1 / SCALE }]);
	const data = quantize(weights, hashes, 2);
	expect([...data.keys].sort((a, b) => a - b)).toEqual([77, 4096]);
	const scoresOf = (hash: number) => {
		const features = emptyFeatures();
		features.hashes[features.length++] = hash;
		const scores = emptyScores(1);
		openWeights(data).addScores(features, scores, 0);
		return Object.fromEntries([...scores.entries()].filter(([, score]) => score !== 0));
	};
	expect(scoresOf(77)).toEqual({ 0: SCALE, 5: -2 * SCALE });
	expect(scoresOf(-12)).toEqual({});
	expect(scoresOf(4096)).toEqual({ 7: 127 });
});
