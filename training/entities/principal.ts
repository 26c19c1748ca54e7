/** Directions in which the vectors differ most, found by Jacobi rotations of their covariance; the widest first. */
export function principalDirections(vectors: readonly Float32Array[], count: number): Float64Array[] {
	const size = vectors[0]?.length ?? 0;
	const matrix = covariance(vectors, size);
	const directions = identity(size);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, directions, p, q);
	}
	return matrix
		.map((row, i) => ({ spread: row[i]!, direction: directions.map((d) => d[i]!) }))
		.sort((a, b) => b.spread - a.spread)
		.slice(0, count)
		.map(({ direction }) => Float64Array.from(direction));
}

/** Enough for 100 dimensions to settle. */
const SWEEPS = 10;

function covariance(vectors: readonly Float32Array[], size: number): Float64Array[] {
	const matrix = Array.from({ length: size }, () => new Float64Array(size));
	for (const vector of vectors) {
		for (let p = 0; p < size; p++) {
			const row = matrix[p]!;
			for (let q = p; q < size; q++) row[q] = row[q]! + vector[p]! * vector[q]!;
		}
	}
	for (let p = 0; p < size; p++) for (let q = 0; q < p; q++) matrix[p]![q] = matrix[q]![p]!;
	return matrix;
}

function identity(size: number): Float64Array[] {
	return Array.from({ length: size }, (_, i) =>
		Float64Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)),
	);
}

/** Turns the plane of axes p and q so that they no longer vary together. */
function rotate(matrix: Float64Array[], directions: Float64Array[], p: number, q: number): void {
	const together = matrix[p]![q]!;
	if (together === 0) return;
	const ratio = (matrix[q]![q]! - matrix[p]![p]!) / (2 * together);
	const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	for (const row of [...matrix, ...directions]) {
		const x = row[p]!;
		const y = row[q]!;
		row[p] = cosine * x - sine * y;
		row[q] = sine * x + cosine * y;
	}
	const a = matrix[p]!;
	const b = matrix[q]!;
	for (let k = 0; k < a.length; k++) {
		const x = a[k]!;
		const y = b[k]!;
		a[k] = cosine * x - sine * y;
		b[k] = sine * x + cosine * y;
	}
}
