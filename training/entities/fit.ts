import { LABEL_COUNT, OUTSIDE, TRANSITIONS } from "../../lambdas/extract/entities/recognize/labels.ts";
import { Chain } from "./crf.ts";
import type { Example } from "./dataset.ts";
import type { ConstraintTable } from "./lattice.ts";
import { NetworkLearner, type NetworkWeights } from "./network-fit.ts";
import { seededRandom, shuffle } from "./random.ts";

/** Weights of a chain model: {@link LABEL_COUNT} per feature, one per pair of {@link TRANSITIONS}. */
export interface Weights {
	features: Float32Array;
	transitions: Float64Array;
	network?: NetworkWeights | undefined;
}

export interface FitOptions {
	epochs: number;
	rate: number;
	/** Share of a piece's features left out at each step, so that no single one is leaned on. */
	dropout: number;
	/** By how much a name's label is to lead any other, and outside a name, in units of the scores. */
	margin: number;
	outsideMargin: number;
	seed: number;
	/** How much an example counts; 1 for all where absent. */
	weightOf?: (example: Example) => number;
	/** Word vectors for a network that learns along with the weights. */
	vectors?: Int8Array;
	log?: (message: string) => void;
}

/** The network learns at this share of the rate: its layers move each other. */
const NETWORK_RATE = 0.3;

/** A gradient smaller than this changes nothing: most pieces are surely outside after the first pass. */
const NEGLIGIBLE = 0.002;

/**
 * Fits a conditional random field to examples of which some labels are known only as a set: the likelihood of all
 * label sequences that the constraints allow, by AdaGrad, one sentence at a time. While it learns, each wrong label
 * scores a margin more than it does, so that the right one learns to lead by as much (softmax-margin: Gimpel and Smith,
 * 2010). The weights returned are the mean of those after each of the later epochs.
 */
export function fitChain(
	examples: readonly Example[],
	featureCount: number,
	table: ConstraintTable,
	options: FitOptions,
): Weights {
	const random = seededRandom(options.seed);
	const features = new Float32Array(featureCount * LABEL_COUNT);
	const squares = new Float32Array(featureCount * LABEL_COUNT).fill(1e-2);
	const transitions = new Float64Array(TRANSITIONS.length);
	const transitionSquares = new Float64Array(TRANSITIONS.length).fill(1);
	const network =
		options.vectors && new NetworkLearner(options.vectors, options.rate * NETWORK_RATE, options.seed);
	const sums = {
		features: new Float32Array(features.length),
		transitions: new Float64Array(transitions.length),
	};
	const networkSum: NetworkWeights[] = [];
	let summed = 0;
	const advantage = { name: Math.exp(options.margin), outside: Math.exp(options.outsideMargin) };
	const order = Int32Array.from(examples, (_, i) => i);
	const work = new Workspace();
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(order, random);
		let loss = 0;
		for (const at of order) {
			const example = examples[at]!;
			loss += step(example);
		}
		options.log?.(`epoch ${epoch + 1}: mean error ${(loss / examples.length).toFixed(4)}`);
		if (epoch >= options.epochs / 2) {
			for (let k = 0; k < features.length; k++) sums.features[k] = sums.features[k]! + features[k]!;
			for (let k = 0; k < transitions.length; k++)
				sums.transitions[k] = sums.transitions[k]! + transitions[k]!;
			addNetwork(networkSum, network?.weights());
			summed++;
		}
	}
	return {
		features: sums.features.map((sum) => sum / summed),
		transitions: sums.transitions.map((sum) => sum / summed),
		network: networkSum[0] && meanNetwork(networkSum[0], summed),
	};

	function step(example: Example): number {
		const { length } = example;
		work.reserve(length, example.features.length);
		const { scores, gradient, kept, free, bound, steps, stepGradient, chain } = work;
		for (let f = 0; f < example.features.length; f++) kept[f] = random() >= options.dropout ? 1 : 0;
		const scale = 1 / (1 - options.dropout);
		score(example, features, kept, scale, scores);
		network?.addScores(example.inputs, length, scores);
		toPotentials(scores, length, free);
		bound.set(free.subarray(0, length * LABEL_COUNT));
		for (let i = 0; i < length; i++) {
			if (!example.open[i]) {
				closePiece(free, i);
				closePiece(bound, i);
				continue;
			}
			const allowed = table.allowed[example.constraints[i]!]!;
			const wrongGains = allowed[OUTSIDE] ? advantage.outside : advantage.name;
			for (let y = 0; y < LABEL_COUNT; y++) {
				if (allowed[y]) continue;
				const at = i * LABEL_COUNT + y;
				bound[at] = 0;
				free[at] = free[at]! * wrongGains;
			}
		}
		for (let pair = 0; pair < steps.length; pair++) steps[pair] = Math.exp(transitions[pair]!);
		gradient.fill(0, 0, length * LABEL_COUNT);
		stepGradient.fill(0);
		if (!chain.addMarginals(bound, length, steps, -1, gradient, stepGradient)) return 0;
		chain.addMarginals(free, length, steps, 1, gradient, stepGradient);
		return update(example, scale);
	}

	function update(example: Example, scale: number): number {
		const { gradient, kept, stepGradient } = work;
		const weight = options.weightOf?.(example) ?? 1;
		network?.learn(example.inputs, example.length, gradient, weight);
		let error = 0;
		for (let i = 0; i < example.length; i++) {
			const row = i * LABEL_COUNT;
			for (let y = 0; y < LABEL_COUNT; y++) {
				const g = gradient[row + y]! * weight;
				if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
				error += Math.abs(g);
				const scaled = g * scale;
				const square = scaled * scaled;
				for (let f = example.offsets[i]!; f < example.offsets[i + 1]!; f++) {
					if (kept[f] === 0) continue;
					const k = example.features[f]! * LABEL_COUNT + y;
					squares[k] = squares[k]! + square;
					features[k] = features[k]! - (options.rate * scaled) / Math.sqrt(squares[k]!);
				}
			}
		}
		for (let pair = 0; pair < transitions.length; pair++) {
			const g = stepGradient[pair]! * weight;
			if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
			transitionSquares[pair] = transitionSquares[pair]! + g * g;
			transitions[pair] = transitions[pair]! - (options.rate * g) / Math.sqrt(transitionSquares[pair]!);
		}
		return error;
	}
}

/** Adds `weights` to the one sum that `into` holds. */
function addNetwork(into: NetworkWeights[], weights: NetworkWeights | undefined): void {
	if (!weights) return;
	const [sum] = into;
	if (!sum) into.push(weights);
	else
		for (const part of NETWORK_PARTS)
			weights[part].forEach((w, k) => {
				sum[part][k] = sum[part][k]! + w;
			});
}

const NETWORK_PARTS = ["input", "forms", "output"] as const;

function meanNetwork(sum: NetworkWeights, count: number): NetworkWeights {
	const mean = (values: Float64Array): Float64Array => values.map((w) => w / count);
	return { input: mean(sum.input), forms: mean(sum.forms), output: mean(sum.output) };
}

/** Sums the weights of each piece's features into `scores`. */
function score(
	example: Example,
	weights: Float32Array,
	kept: Uint8Array,
	scale: number,
	scores: Float64Array,
): void {
	scores.fill(0, 0, example.length * LABEL_COUNT);
	for (let i = 0; i < example.length; i++) {
		if (!example.open[i]) continue;
		const row = i * LABEL_COUNT;
		for (let f = example.offsets[i]!; f < example.offsets[i + 1]!; f++) {
			if (kept[f] === 0) continue;
			const from = example.features[f]! * LABEL_COUNT;
			for (let y = 0; y < LABEL_COUNT; y++) scores[row + y] = scores[row + y]! + weights[from + y]!;
		}
		for (let y = 0; y < LABEL_COUNT; y++) {
			scores[row + y] = scores[row + y]! * scale;
		}
	}
}

/** Leaves a piece only the label outside. */
function closePiece(potentials: Float64Array, i: number): void {
	potentials.fill(0, i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
	potentials[i * LABEL_COUNT + OUTSIDE] = 1;
}

/** Exponentials of scores, each piece's best at one, so that nothing overflows. */
function toPotentials(scores: Float64Array, length: number, potentials: Float64Array): void {
	for (let row = 0; row < length * LABEL_COUNT; row += LABEL_COUNT) {
		let best = scores[row]!;
		for (let y = 1; y < LABEL_COUNT; y++) if (scores[row + y]! > best) best = scores[row + y]!;
		for (let y = 0; y < LABEL_COUNT; y++) {
			potentials[row + y] = Math.exp(Math.max(scores[row + y]! - best, -60));
		}
	}
}

/** Buffers that grow to the longest sentence. */
class Workspace {
	readonly chain = new Chain();
	readonly steps = new Float64Array(TRANSITIONS.length);
	readonly stepGradient = new Float64Array(TRANSITIONS.length);
	scores = new Float64Array(0);
	gradient = new Float64Array(0);
	free = new Float64Array(0);
	bound = new Float64Array(0);
	kept = new Uint8Array(0);

	reserve(length: number, features: number): void {
		if (this.scores.length < length * LABEL_COUNT) {
			const size = length * 2 * LABEL_COUNT;
			this.scores = new Float64Array(size);
			this.gradient = new Float64Array(size);
			this.free = new Float64Array(size);
			this.bound = new Float64Array(size);
		}
		if (this.kept.length < features) this.kept = new Uint8Array(features * 2);
	}
}
