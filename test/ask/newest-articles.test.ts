import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResultsReader } from "../../ask/table/results-reader.ts";
import { newestArticles } from "../../ask/table/timeline.ts";
import { subjectOf } from "../helpers/artifacts.ts";

test("the newest of all shards are the newest, however they fall on shards and pages", async () => {
	const shards = fc.array(fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { maxLength: 12 }), {
		minLength: 8,
		maxLength: 8,
	});
	await fc.assert(
		fc.asyncProperty(shards, fc.integer({ min: 1, max: 30 }), async (times, most) => {
			const rows = times.map((shard, n) => shard.sort((a, b) => b - a).map((time) => head(`${time}#${n}`)));
			const { heads, isCut } = await newestArticles(readerOf(rows), most, {});
			const all = rows
				.flat()
				.map(({ at }) => at)
				.sort()
				.reverse();
			expect(heads.map(({ at }) => at)).toEqual(all.slice(0, most));
			expect(isCut).toBe(all.length > most);
		}),
	);
});

const head = (at: string) => ({
	pk: "ARTICLE#a",
	sk: "HEAD",
	status: "INDEXED",
	rowsRevision: "r",
	...subjectOf("a.txt", 1),
	at,
});

/** Reads each shard in pages of the size that is asked for. */
const readerOf = (shards: object[][]): ResultsReader =>
	({
		async *timelinePages(topic: string, _: object, size: number) {
			const rows = shards[Number(topic.slice(-1))] ?? [];
			for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
		},
	}) as unknown as ResultsReader;
