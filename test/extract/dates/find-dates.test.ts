import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";
import { datesIn, undated } from "./dates-in.ts";

describe("an article without a publication date", () => {
	it("resolves what stands alone", () => {
		expect(
			undated("It began on 16 February 2026, as it has since 2022, in the 1990s and in Q3 2025."),
		).toEqual([
			"16 February 2026 = 2026-02-16..2026-02-16",
			"since 2022 = 2022-01-01..",
			"the 1990s = 1990-01-01..1999-12-31",
			"Q3 2025 = 2025-07-01..2025-09-30",
		]);
	});
	it("leaves the rest unresolved rather than guess", () => {
		expect(undated("On Monday, last year, in March, two weeks ago, overnight and at Christmas.")).toEqual([
			"Monday = ?",
			"last year = ?",
			"March = ?",
			"two weeks ago = ?",
			"overnight = ?",
			"Christmas = ?",
		]);
	});
	it("counts on from a date that it does give", () => {
		expect(undated("He was shot on May 4, 2021. The next day he died.")).toEqual([
			"May 4, 2021 = 2021-05-04..2021-05-04",
			"The next day = 2021-05-05..2021-05-05",
		]);
	});
});

describe("the publication date", () => {
	it("is the calendar day as written, in its own offset", () => {
		expect(datesIn("It rained today.", "2026-02-16T23:30:00-11:00")).toEqual([
			"today = 2026-02-16..2026-02-16",
		]);
	});
	it("that is no date is none", () => {
		expect(datesIn("It rained today.", "last Monday")).toEqual(["today = ?"]);
	});
});

describe("conventions", () => {
	it("reads 03/04/2026 by the language's country", () => {
		expect(datesIn("Signed on 03/04/2026.", "2026-02-16", { language: "en-GB" })).toEqual([
			"03/04/2026 = 2026-04-03..2026-04-03",
		]);
		expect(datesIn("Signed on 03/04/2026.", "2026-02-16", { language: "en-US" })).toEqual([
			"03/04/2026 = 2026-03-04..2026-03-04",
		]);
	});
	it("turns the seasons round for a dateline in the south", () => {
		expect(datesIn("Fires last summer killed 9.", "2026-04-16", { dateline: "Sydney, Australia" })).toEqual([
			"last summer = 2025-12-01..2026-02-28 (season)",
		]);
	});
});

const PIECES =
	"the|of|last|next|this|March|May|3|16|2025|2026|-|–|/|,|.|to|from|between|and|since|until|by|year|month|week|Monday|Friday|early|mid|late|end|first|second|third|quarter|half|two|ago|earlier|later|Christmas|Easter|'|’s|90|s|th|in|on|a|day|night|at|8|a.m.|Q3|FY25|1990s|summer|now|than|more|\n".split(
		"|",
	);

describe("on any text", () => {
	const check = (text: string, publishedAt: string | undefined) => {
		const dates = findDates(readText(readDocument({ text, publishedAt })));
		let last = 0;
		for (const { start, end, text: surface, from, to } of dates) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			expect(text.slice(start, end)).toBe(surface);
			for (const iso of [from, to]) if (iso !== undefined) expect(iso).toMatch(/^\d{4}-\d\d-\d\d$/);
			if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
			last = end;
		}
	};
	const published = fc.constantFrom(undefined, "2026-02-16", "0001-01-01", "9999-12-31", "2024-02-29");

	it("never throws, keeps spans in bounds and ends in order", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), published, check));
	});
	it("does so on any heap of date words", () => {
		const heap = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));
		fc.assert(fc.property(heap, published, check), { numRuns: 2000 });
	});
	it("does so where nothing parts the words", () => {
		const heap = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(""));
		fc.assert(fc.property(heap, published, check), { numRuns: 500 });
	});
});
