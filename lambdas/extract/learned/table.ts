import { int32At } from "./numbers.ts";

/** Bits of a slot's number that are left out of its bucket's: a bucket is of some four keys. */
const IN_BUCKET = 3;

/**
 * Finds the index of a 32-bit key in a list of different, well-mixed keys. They lie in buckets one after the other, each key
 * next to its index, so that a look-up touches two places in memory. A hash table would touch one, and take ten times as long to
 * fill, which every cold start waits for.
 */
export class IntegerTable {
	/** Key and index in turn. */
	private readonly entries: Int32Array;
	/** Where in `entries` each bucket begins, and after the last its end. */
	private readonly starts: Uint32Array;
	private readonly mask: number;

	/** Of equal keys the first is found. What `found` holds for a key is found instead of its index. */
	constructor(keys: Int32Array, found?: Int32Array) {
		this.mask = maskFor(keys.length);
		this.starts = bucketStarts(keys, this.mask);
		this.entries = new Int32Array(keys.length * 2);
		const next = this.starts.slice();
		for (let index = 0; index < keys.length; index++) {
			const key = int32At(keys, index);
			const bucket = (key & this.mask) >>> IN_BUCKET;
			const at = next[bucket] ?? 0;
			next[bucket] = at + 2;
			this.entries[at] = key;
			this.entries[at + 1] = found?.[index] ?? index;
		}
	}

	/** Index of `key`, or what was given for it; -1 where it is not there. */
	find(key: number): number {
		const { entries, starts } = this;
		const bucket = (key & this.mask) >>> IN_BUCKET;
		const end = starts[bucket + 1] ?? 0;
		for (let at = starts[bucket] ?? 0; at < end; at += 2)
			if (entries[at] === key) return entries[at + 1] ?? -1;
		return -1;
	}
}

function bucketStarts(keys: Int32Array, mask: number): Uint32Array {
	const starts = new Uint32Array(((mask + 1) >>> IN_BUCKET) + 2);
	for (let index = 0; index < keys.length; index++) {
		const after = ((int32At(keys, index) & mask) >>> IN_BUCKET) + 1;
		starts[after] = (starts[after] ?? 0) + 2;
	}
	for (let bucket = 1; bucket < starts.length; bucket++)
		starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
	return starts;
}

/** The least mask, a power of two less one, that has twice as many slots as there are keys. */
function maskFor(count: number): number {
	let capacity = 4;
	while (capacity < count * 2) capacity *= 2;
	return capacity - 1;
}

/**
 * Indexes of `keys` in the order in which a table takes them fastest, that of their slots: it is then filled from front
 * to back. Equal keys stay in their order.
 */
export function tableOrder(keys: Int32Array): number[] {
	const mask = maskFor(keys.length);
	return [...keys.keys()].sort((a, b) => (int32At(keys, a) & mask) - (int32At(keys, b) & mask));
}
