import { int32At } from "./numbers.ts";

/**
 * Finds the index of a 32-bit key in a list of different, well-mixed keys. Open addressing, at most half full; a key
 * lies next to its index, so that a look-up touches one place in memory.
 */
export class IntegerTable {
	/** Key and index plus one, in turn; an index of 0 is an empty slot. */
	private readonly slots: Int32Array;
	private readonly mask: number;

	/** Of equal keys the first is found. What `found` holds for a key, none of it negative, is found instead of its index. */
	constructor(keys: Int32Array, found?: Int32Array) {
		this.mask = maskFor(keys.length);
		this.slots = new Int32Array((this.mask + 1) * 2);
		let index = 0;
		for (const key of keys) {
			let slot = key & this.mask;
			while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
			this.slots[slot * 2] = key;
			this.slots[slot * 2 + 1] = (found?.[index] ?? index) + 1;
			index++;
		}
	}

	/** Index of `key`, or what was given for it; -1 where it is not there. */
	find(key: number): number {
		const { slots, mask } = this;
		let slot = key & mask;
		for (;;) {
			const index = slots[slot * 2 + 1] ?? 0;
			if (index === 0 || slots[slot * 2] === key) return index - 1;
			slot = (slot + 1) & mask;
		}
	}
}

/** The least mask, a power of two less one, that leaves half of the slots empty. */
function maskFor(count: number): number {
	let capacity = 4;
	while (capacity < count * 2) capacity *= 2;
	return capacity - 1;
}

/**
 * Indexes of `keys` in the order in which a table takes them fastest, that of their slots: it is then filled from front
 * to back, which takes a quarter off the time to load a model. Equal keys stay in their order.
 */
export function tableOrder(keys: Int32Array): number[] {
	const mask = maskFor(keys.length);
	return [...keys.keys()].sort((a, b) => (int32At(keys, a) & mask) - (int32At(keys, b) & mask));
}
