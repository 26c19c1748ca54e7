import fc from "fast-check";
import { expect, test } from "vitest";
import { isReplay, nextRun, revisionOf, sequencerOf } from "../../lambdas/shared/revision.ts";

test("sequencers of differing length and case compare as S3 says: padded to the right", () => {
	expect(revisionOf("0055aed6dcd90281e5")).toBe("0055AED6DCD90281E500000000000000.0000000000");
	expect(revisionOf("0A") < revisionOf("0b")).toBe(true);
	expect(revisionOf("0055AE") < revisionOf("0055AED6")).toBe(true);
	expect(revisionOf("0055AF") > revisionOf("0055AED6")).toBe(true);
});

test("a replay comes after its upload and before the next upload", () => {
	const runs = fc.integer({ min: 1, max: 9_999_999_999 });
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 40 }), runs, runs, (upload, run, later) => {
			const sequencer = upload.toString(16).padStart(16, "0");
			const next = (upload + 1).toString(16).padStart(16, "0");
			const replay = revisionOf(sequencer, run);
			expect(revisionOf(sequencer) < replay).toBe(true);
			expect(replay < revisionOf(next)).toBe(true);
			if (run < later) expect(replay < revisionOf(sequencer, later)).toBe(true);
			expect(isReplay(replay)).toBe(true);
			expect(isReplay(revisionOf(sequencer))).toBe(false);
			expect(revisionOf(sequencerOf(replay), run)).toBe(replay);
		}),
	);
});

test("the next run comes after what stands, whatever the clock, and before every event still to come", () => {
	const time = fc.integer({ min: 0, max: 2 ** 41 });
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 2 ** 40 }),
			fc.integer({ min: 0, max: 2 ** 33 }),
			time,
			(upload, run, now) => {
				const sequencer = (n: number) => n.toString(16).padStart(16, "0");
				const standing = revisionOf(sequencer(upload), run);
				expect(nextRun(standing, now) > standing).toBe(true);
				expect(nextRun(standing, now) < revisionOf(sequencer(upload + 1))).toBe(true);
				expect(nextRun(nextRun(standing, now), now) > nextRun(standing, now)).toBe(true);
				expect(nextRun(undefined, now) < revisionOf(sequencer(1))).toBe(true);
			},
		),
	);
});
