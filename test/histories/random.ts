/** Numbers that a seed decides: the same seed gives the same ones, in the same order. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to 1. mulberry32, public domain, by Tommy Ettinger. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	/** From 0 up to `below`, whole. */
	below(below: number): number {
		return Math.floor(this.next() * below);
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<Of>(from: readonly Of[]): Of {
		const picked = from[this.below(from.length)];
		if (picked === undefined) throw new Error("nothing to pick from");
		return picked;
	}
}
