import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

// Published on Monday, 16 February 2026.
describe("before-last: the one before the last one, and the one after the next", () => {
	it.each([
		["It was closed the weekend before last.", ["the weekend before last = 2026-02-07..2026-02-08"]],
		["The year before last was the driest.", ["The year before last = 2024-01-01..2024-12-31"]],
		["It reopened the week before last.", ["the week before last = 2026-02-02..2026-02-08"]],
		["They wed the summer before last.", ["the summer before last = 2024-06-01..2024-08-31 (season)"]],
		["They left the March before last.", ["the March before last = 2024-03-01..2024-03-31"]],
		["He phoned the Tuesday before last.", ["the Tuesday before last = 2026-02-03..2026-02-03"]],
		["It will open the week after next.", ["the week after next = 2026-03-02..2026-03-08"]],
		["It will open the weekend after next.", ["the weekend after next = 2026-03-07..2026-03-08"]],
		["It will open the Friday after next.", ["the Friday after next = 2026-02-27..2026-02-27"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});

	it.each([
		"The runner before last fell.",
		"He was the mayor before last and a friend.",
		"Take the road after next.",
	])("is not read in: %s", (text) => {
		expect(datesIn(text)).toEqual([]);
	});

	it("leaves its day unsaid without a publication date", () => {
		expect(datesIn("It was closed the weekend before last.", "")).toEqual(["the weekend before last = ?"]);
	});
});
