const FIRST_SECONDS = 3;
const FACTOR = 4;
const LONGEST_SECONDS = 600;

/**
 * Seconds until a message's next try: at most 3 after its first receive, then 12, 48, 192, and 600. Half of it is
 * left to chance, so that what failed together does not come back together.
 *
 * @param random uniform in [0, 1)
 */
export function retryDelay(receiveCount: number, random: () => number = Math.random): number {
	const longest = Math.min(LONGEST_SECONDS, FIRST_SECONDS * FACTOR ** Math.max(0, receiveCount - 1));
	return Math.round(longest * (0.5 + random() / 2));
}
