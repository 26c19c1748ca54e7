import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLink } from "../../ask/stories/average-link.ts";
import { groupArticles } from "../../ask/stories/group-articles.ts";
import { BOUNDS, LEAST, likelyPairs, type Work } from "../../ask/stories/likely-pairs.ts";
import { cosine, profileOf } from "../../ask/stories/profile.ts";
import type { ResultsReader } from "../../ask/table/results-reader.ts";
import { newestArticles } from "../../ask/table/timeline.ts";
import { zipfHeads } from "../../bench/scale/zipf-heads.ts";
import { subjectOf } from "../helpers/artifacts.ts";

const DAY = "2026-02-16";
const profilesOf = (count: number, seed = 1) =>
	zipfHeads(count, seed).map(({ id, signature }) => profileOf(id, signature, DAY));
const none = (): Work => ({ met: 0, compared: 0, kept: 0, divided: 0 });
const shape = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id).sort()).sort();

test("a small set is compared whole: each pair that is alike at all is found, with its cosine", () => {
	const profiles = profilesOf(60);
	const found = likelyPairs(profiles);
	for (const [i, a] of profiles.entries())
		for (const [j, b] of profiles.entries()) {
			if (j <= i) continue;
			const value = cosine(a, b);
			expect(found[i]?.get(j)).toEqual(value >= LEAST ? expect.closeTo(value, 10) : undefined);
		}
});

test("articles further apart than the window are no pair", () => {
	const [one] = zipfHeads(1);
	const profiles = ["2026-01-01", "2026-02-20", "2026-06-01"].map((day, n) =>
		profileOf(`a${n}`, one!.signature, day),
	);
	expect(likelyPairs(profiles).map((row) => [...row.keys()])).toEqual([[1], [], []]);
});

describe("where bounds bite", () => {
	const profiles = profilesOf(600, 7);

	test("what a head takes is bounded, and divisions with it", () => {
		const work = none();
		groupArticles(profiles, undefined, work);
		const each = (total: number) => total / profiles.length;
		expect(each(work.met)).toBeLessThanOrEqual(BOUNDS.met);
		expect(each(work.compared)).toBeLessThanOrEqual(BOUNDS.compared);
		expect(each(work.kept)).toBeLessThanOrEqual(BOUNDS.kept);
		expect(each(work.compared)).toBeGreaterThan(BOUNDS.compared / 2);
	});

	test("the groups are those of the events that the heads were made of", () => {
		const events = new Map(zipfHeads(600, 7).map(({ id, event }) => [id, event]));
		const mixed = groupArticles(profiles).filter(
			(group) => new Set(group.map(({ id }) => events.get(id))).size > 1,
		);
		expect(mixed.flat().length).toBeLessThan(profiles.length / 50);
	});

	test("the groups are the same whatever order the heads came in", () => {
		const usual = shape(groupArticles(profiles));
		fc.assert(
			fc.property(fc.shuffledSubarray(profiles, { minLength: profiles.length }), (shuffled) => {
				expect(shape(groupArticles(shuffled))).toEqual(usual);
			}),
			{ numRuns: 2 },
		);
	});
});

test("a group of more articles than one can know is held together by those that it knows", () => {
	// A ring of eight, each of which knows those one and two places further.
	const ring = Array.from({ length: 8 }, (_, n) => {
		const known = [1, 2, 6, 7].map((step) => (n + step) % 8).filter((other) => other > n);
		return new Map(known.map((other) => [other, 0.5]));
	});
	expect(new Set(averageLink(ring, 0.25, { known: 2 })).size).toBe(1);
	expect(new Set(averageLink(ring, 0.25)).size).toBeGreaterThan(1);
});

test("of a period of more articles than are grouped the newest are read, and that is said", async () => {
	const row = { pk: "ARTICLE#a", sk: "HEAD", status: "INDEXED", rowsRevision: "r", ...subjectOf("a.txt", 1) };
	const reader = (each: number) =>
		({
			async *timelinePages() {
				for (let n = 0; n < each; n++) yield [row];
			},
		}) as unknown as ResultsReader;
	const cut = await newestArticles(reader(3), 16, {});
	expect(cut.isCut).toBe(true);
	expect(cut.heads).toHaveLength(16);
	expect((await newestArticles(reader(2), 16, {})).isCut).toBe(false);
});
