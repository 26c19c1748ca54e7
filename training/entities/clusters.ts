import { seededRandom } from "./random.ts";

/** Children of a cluster at each depth: 64 clusters, 512, 4,096. A path is 6 + 3 + 3 bits. */
const BRANCHES = [64, 8, 8];
const ROUNDS = [12, 10, 10];
/** Words that the centres are found from; the rarer ones only join. */
const LEADING_WORDS = 60_000;

/** Groups unit vectors into a tree of clusters by repeated k-means; returns each vector's path. */
export function clusterTree(vectors: readonly Float32Array[], seed: number): Uint16Array {
	const paths = new Uint16Array(vectors.length);
	const random = seededRandom(seed);
	split(
		vectors.map((_, i) => i),
		0,
	);
	return paths;

	function split(members: number[], depth: number): void {
		const branches = BRANCHES[depth];
		if (branches === undefined) return;
		const leading = members.filter((i) => i < LEADING_WORDS);
		const centres = kMeans(
			(leading.length >= branches ? leading : members).map((i) => vectors[i]!),
			branches,
			ROUNDS[depth]!,
			random,
		);
		const children: number[][] = centres.map(() => []);
		for (const i of members) {
			const child = nearest(vectors[i]!, centres);
			paths[i] = paths[i]! * branches + child;
			children[child]!.push(i);
		}
		for (const child of children) split(child, depth + 1);
	}
}

function kMeans(points: Float32Array[], k: number, rounds: number, random: () => number): Float32Array[] {
	let centres = Array.from(
		{ length: k },
		() => points[Math.floor(random() * points.length)] ?? new Float32Array(),
	);
	for (let round = 0; round < rounds; round++) {
		const sums = centres.map((centre) => new Float32Array(centre.length));
		for (const point of points) addTo(sums[nearest(point, centres)]!, point);
		centres = sums.map((sum, i) => (sum.some((x) => x !== 0) ? toUnit(sum) : centres[i]!));
	}
	return centres;
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
	let best = 0;
	let bestScore = Number.NEGATIVE_INFINITY;
	for (let c = 0; c < centres.length; c++) {
		const centre = centres[c]!;
		let score = 0;
		for (let d = 0; d < centre.length; d++) score += centre[d]! * point[d]!;
		if (score <= bestScore) continue;
		bestScore = score;
		best = c;
	}
	return best;
}

function addTo(sum: Float32Array, point: Float32Array): void {
	for (let d = 0; d < point.length; d++) sum[d] = sum[d]! + point[d]!;
}

/** Scales `vector` to length one, in place. */
export function toUnit(vector: Float32Array): Float32Array {
	let square = 0;
	for (const x of vector) square += x * x;
	const length = Math.sqrt(square) || 1;
	for (let d = 0; d < vector.length; d++) vector[d] = vector[d]! / length;
	return vector;
}
