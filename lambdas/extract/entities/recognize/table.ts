/** Finds the index of a 32-bit key in a list of different, well-mixed keys. Half-full open addressing: one or two probes. */
export class IntegerTable {
	private readonly keys: Int32Array;
	private readonly slots: Int32Array;
	private readonly mask: number;

	constructor(keys: Int32Array) {
		let capacity = 4;
		while (capacity < keys.length * 2) capacity *= 2;
		this.keys = keys;
		this.mask = capacity - 1;
		this.slots = new Int32Array(capacity).fill(-1);
		for (let index = 0; index < keys.length; index++) {
			let slot = keys[index]! & this.mask;
			while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
			this.slots[slot] = index;
		}
	}

	/** Index of `key`, or -1. */
	find(key: number): number {
		let slot = key & this.mask;
		for (;;) {
			const index = this.slots[slot]!;
			if (index === -1 || this.keys[index] === key) return index;
			slot = (slot + 1) & this.mask;
		}
	}
}
