import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("nth-of: the nth part of a period", () => {
	it.each([
		["In the first week of March 2025 it snowed.", ["the first week of March 2025 = 2025-03-03..2025-03-09"]],
		[
			"Clocks change on the last Sunday of October 2025.",
			["the last Sunday of October 2025 = 2025-10-26..2025-10-26"],
		],
		["He left on the last day of 2024.", ["the last day of 2024 = 2024-12-31..2024-12-31"]],
		[
			"In the last three months of 2025 sales fell.",
			["the last three months of 2025 = 2025-10-01..2025-12-31"],
		],
		["On the second day of the trial he wept.", []],
		["This year's first nine months were slow.", ["This year's first nine months = 2026-01-01..2026-09-30"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
