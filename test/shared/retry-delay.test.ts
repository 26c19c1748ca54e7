import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "../../lambdas/shared/retry-delay.ts";

test("a message that failed in passing is tried again within seconds, then ever more rarely", () => {
	const longest = [1, 2, 3, 4, 5, 6].map((receives) => retryDelay(receives, () => 1));
	expect(longest).toEqual([3, 12, 48, 192, 600, 600]);
});

test("half of the pause is chance, so that what failed together does not come back together", () => {
	expect(retryDelay(3, () => 0)).toBe(24);
	expect(retryDelay(3, () => 0.999)).toBe(48);
});

test("a pause is always a number of seconds that SQS takes", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1e9 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(receives, random) => {
				const seconds = retryDelay(receives, () => random);
				expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 43_200).toBe(true);
			},
		),
	);
});
