/** Seeded random numbers in [0, 1) (mulberry32): the same on every machine. */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Shuffles `items` in place. */
export function shuffle<T>(items: T[] | Int32Array, random: () => number): void {
	for (let i = items.length - 1; i > 0; i--) {
		const k = Math.floor(random() * (i + 1));
		const held = items[i] as never;
		items[i] = items[k] as never;
		items[k] = held;
	}
}
