/** What a reader found, how much of it is right, how much there was to find. */
export interface Score {
	right: number;
	found: number;
	gold: number;
}

/** Harmonic mean of precision and recall, 0 where nothing is right. */
export function f1({ right, found, gold }: Score): number {
	return right === 0 ? 0 : (2 * right) / (found + gold);
}
