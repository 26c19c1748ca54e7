/** Pairs of items, as rows: `likeness[i].get(j)` with i < j. A pair that is not there is 0, or not known. */
export type Likeness = readonly ReadonlyMap<number, number>[];

/**
 * Joins the two likest groups as long as their members are alike by `threshold` on average: one chance likeness cannot
 * chain two stories together. The same likeness gives the same groups; ties go to the first items.
 *
 * @param fewest groups to stop at
 * @param known pairs that an item has at most: larger groups are alike on average of as many pairs as could be known
 * @returns for each item the lowest item of its group
 */
export function averageLink(
	likeness: Likeness,
	threshold: number,
	{ fewest = 1, known = Number.POSITIVE_INFINITY } = {},
): number[] {
	// Sums of likeness between groups, kept under both.
	const sums: Map<number, number>[] = likeness.map(() => new Map());
	const members = likeness.map((_, item) => [item]);
	likeness.forEach((row, i) => {
		for (const [j, value] of row) {
			sums[i]?.set(j, value);
			sums[j]?.set(i, value);
		}
	});
	const queue = new PairQueue();
	const offer = (i: number, j: number): void => {
		const [mine, theirs] = [members[i]?.length ?? 0, members[j]?.length ?? 0];
		const size = mine * theirs;
		const mean = (sums[i]?.get(j) ?? 0) / Math.min(size, known * Math.min(mine, theirs));
		if (mean >= threshold) queue.push({ mean, i: Math.min(i, j), j: Math.max(i, j), size });
	};
	likeness.forEach((row, i) => {
		for (const j of row.keys()) offer(i, j);
	});
	let left = likeness.length;
	for (let best = queue.pop(); best !== undefined && left > fewest; best = queue.pop()) {
		const { i, j, size } = best;
		const [into, from] = [members[i], members[j]];
		// A pair that was queued before one of its groups grew or went.
		if (!into?.length || !from?.length || into.length * from.length !== size) continue;
		left--;
		into.push(...from);
		members[j] = [];
		const [mine, theirs] = [sums[i] ?? new Map<number, number>(), sums[j] ?? new Map<number, number>()];
		mine.delete(j);
		for (const [k, value] of theirs) {
			sums[k]?.delete(j);
			if (k === i) continue;
			const total = (mine.get(k) ?? 0) + value;
			mine.set(k, total);
			sums[k]?.set(i, total);
		}
		theirs.clear();
		for (const k of mine.keys()) offer(i, k);
	}
	const groups = likeness.map((_, item) => item);
	members.forEach((group, lowest) => {
		for (const item of group) groups[item] = lowest;
	});
	return groups;
}

interface Pair {
	mean: number;
	i: number;
	j: number;
	/** Product of the groups' sizes when it was queued. */
	size: number;
}

/** A binary heap: the likest pair first, of equals the one of the first items. */
class PairQueue {
	readonly #heap: Pair[] = [];

	push(pair: Pair): void {
		const heap = this.#heap;
		heap.push(pair);
		for (let at = heap.length - 1; at > 0; ) {
			const parent = (at - 1) >> 1;
			if (!isBefore(heap[at], heap[parent])) break;
			swap(heap, at, parent);
			at = parent;
		}
	}

	pop(): Pair | undefined {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (heap.length === 0 || last === undefined) return first;
		heap[0] = last;
		for (let at = 0; ; ) {
			const [left, right] = [2 * at + 1, 2 * at + 2];
			let least = at;
			if (isBefore(heap[left], heap[least])) least = left;
			if (isBefore(heap[right], heap[least])) least = right;
			if (least === at) return first;
			swap(heap, at, least);
			at = least;
		}
	}
}

function isBefore(a: Pair | undefined, b: Pair | undefined): boolean {
	if (a === undefined || b === undefined) return a !== undefined;
	return a.mean > b.mean || (a.mean === b.mean && (a.i < b.i || (a.i === b.i && a.j < b.j)));
}

function swap(heap: Pair[], a: number, b: number): void {
	const [one, other] = [heap[a], heap[b]];
	if (one === undefined || other === undefined) return;
	heap[a] = other;
	heap[b] = one;
}
