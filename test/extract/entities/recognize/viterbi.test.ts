import fc from "fast-check";
import { expect, it } from "vitest";
import {
	closes,
	LABEL_COUNT,
	OUTSIDE,
	opens,
	TRANSITIONS,
} from "../../../../lambdas/extract/entities/recognize/labels.ts";
import { bestLabels, SURELY } from "../../../../lambdas/extract/entities/recognize/viterbi.ts";

/** Weight of each allowed pair; the others may not follow each other. */
function pairWeights(transitions: Int32Array): Map<string, number> {
	const weights = new Map<string, number>();
	for (let pair = 0; pair < TRANSITIONS.length; pair++) {
		weights.set(`${TRANSITIONS.from[pair]} ${TRANSITIONS.to[pair]}`, transitions[pair]!);
	}
	return weights;
}

/** The score of the best of all sequences, found by trying every one. */
function bestByTrying(scores: Int32Array, length: number, weights: Map<string, number>): number {
	const extend = (at: number, last: number, sum: number): number => {
		if (at === length) return closes(last) ? sum : Number.NEGATIVE_INFINITY;
		let best = Number.NEGATIVE_INFINITY;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const step = at === 0 ? (opens(label) ? 0 : undefined) : weights.get(`${last} ${label}`);
			if (step === undefined) continue;
			best = Math.max(best, extend(at + 1, label, sum + step + scores[at * LABEL_COUNT + label]!));
		}
		return best;
	};
	return extend(0, -1, 0);
}

function scoreOf(labels: Uint8Array, scores: Int32Array, weights: Map<string, number>): number {
	return labels.reduce((sum, label, i) => {
		const step = i === 0 ? 0 : weights.get(`${labels[i - 1]} ${label}`)!;
		return sum + step + scores[i * LABEL_COUNT + label]!;
	}, 0);
}

const weight = fc.integer({ min: -200, max: 200 });

it("finds labels that no other sequence beats, whichever pieces are surely outside", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					sure: fc.boolean(),
					row: fc.array(weight, { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }),
				}),
				{
					minLength: 1,
					maxLength: 3,
				},
			),
			fc.array(weight, { minLength: TRANSITIONS.length, maxLength: TRANSITIONS.length }),
			(pieces, steps) => {
				const scores = Int32Array.from(pieces.flatMap(({ row }) => row));
				pieces.forEach(({ sure }, i) => {
					if (sure) scores[i * LABEL_COUNT + OUTSIDE] = SURELY;
				});
				const transitions = Int32Array.from(steps);
				const weights = pairWeights(transitions);
				const labels = bestLabels(scores, pieces.length, transitions);
				expect(scoreOf(labels, scores, weights)).toBe(bestByTrying(scores, pieces.length, weights));
			},
		),
		{ numRuns: 60 },
	);
});
