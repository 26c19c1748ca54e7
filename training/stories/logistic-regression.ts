export interface Example {
	/** The first is 1 in all of them. */
	features: readonly number[];
	label: 0 | 1;
	weight: number;
}

const ROUNDS = 3_000;
const RATE = 0.05;
/** Keeps weights small: few examples, none of them certain. */
const PENALTY = 0.01;

/** Weights that tell the labels best: gradient descent with Adam over standardised features, penalised but for the bias. */
export function logisticRegression(examples: readonly Example[]): number[] {
	const size = examples[0]?.features.length ?? 0;
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	const mean = (value: (example: Example) => number): number =>
		examples.reduce((sum, example) => sum + value(example) * example.weight, 0) / total;
	const means = Array.from({ length: size }, (_, k) =>
		k === 0 ? 0 : mean(({ features }) => features[k] ?? 0),
	);
	const deviations = means.map((middle, k) =>
		k === 0 ? 1 : Math.sqrt(mean(({ features }) => ((features[k] ?? 0) - middle) ** 2)) || 1,
	);
	const rows = examples.map(({ features, label, weight }) => ({
		x: features.map((value, k) => (value - (means[k] ?? 0)) / (deviations[k] ?? 1)),
		label,
		share: weight / total,
	}));
	const weights = means.map(() => 0);
	const [first, second] = [means.map(() => 0), means.map(() => 0)];
	for (let round = 1; round <= ROUNDS; round++) {
		const gradient = weights.map((weight, k) => (k === 0 ? 0 : PENALTY * weight));
		for (const { x, label, share } of rows) {
			const score = x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
			const error = (1 / (1 + Math.exp(-score)) - label) * share;
			x.forEach((value, k) => {
				gradient[k] = (gradient[k] ?? 0) + error * value;
			});
		}
		gradient.forEach((slope, k) => {
			first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
			second[k] = 0.999 * (second[k] ?? 0) + 0.001 * slope ** 2;
			const step =
				(first[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
			weights[k] = (weights[k] ?? 0) - RATE * step;
		});
	}
	const raw = weights.map((weight, k) => weight / (deviations[k] ?? 1));
	raw[0] =
		(weights[0] ?? 0) - raw.reduce((sum, weight, k) => (k === 0 ? 0 : sum + weight * (means[k] ?? 0)), 0);
	return raw;
}
