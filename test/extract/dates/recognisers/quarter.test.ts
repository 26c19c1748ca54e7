import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("quarter: quarters and halves of a year", () => {
	it.each([
		["Profit rose in the third quarter.", ["the third quarter = 2025-07-01..2025-09-30 (year)"]],
		["Profit rose in the fourth quarter of 2024.", ["the fourth quarter of 2024 = 2024-10-01..2024-12-31"]],
		[
			"Q3 2025 was weak, and 2025 Q4 worse.",
			["Q3 2025 = 2025-07-01..2025-09-30", "2025 Q4 = 2025-10-01..2025-12-31"],
		],
		["In the first half of 2024 it grew.", ["the first half of 2024 = 2024-01-01..2024-06-30"]],
		["H1 2024 was better.", ["H1 2024 = 2024-01-01..2024-06-30"]],
		["Sales fell last quarter.", ["last quarter = 2025-10-01..2025-12-31"]],
		["Sales in last year's final quarter fell.", ["last year's final quarter = 2025-10-01..2025-12-31"]],
		["Brown scored a touchdown in the third quarter.", []],
		["They led at the end of the first half.", []],
		[
			"In the first nine months of 2025 it lost money.",
			["the first nine months of 2025 = 2025-01-01..2025-09-30"],
		],
		[
			"It fell in the 2025 third quarter from the year-earlier quarter.",
			["2025 third quarter = 2025-07-01..2025-09-30", "the year-earlier quarter = 2024-07-01..2024-09-30"],
		],
		[
			"Profit for the December quarter fell from a year earlier.",
			[
				"the December quarter = 2025-10-01..2025-12-31 (year)",
				"a year earlier = 2024-10-01..2024-12-31 (year)",
			],
		],
		["It lost money in the June quarter of 2024.", ["the June quarter of 2024 = 2024-04-01..2024-06-30"]],
		["Margins shrank in Q4 FY24.", ["Q4 FY24 = 2024-10-01..2024-12-31 (bounds)"]],
		[
			"Profit in 1Q 2025, 2Q24 and Q3'25 rose.",
			["1Q 2025 = 2025-01-01..2025-03-31", "2Q24 = 2024-04-01..2024-06-30", "Q3'25 = 2025-07-01..2025-09-30"],
		],
		["Q1FY26 beat 1H25.", ["Q1FY26 = 2026-01-01..2026-03-31 (bounds)", "1H25 = 2025-01-01..2025-06-30"]],
		["The third-quarter loss was small.", ["third-quarter = 2025-07-01..2025-09-30 (year)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
