import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("part-of-period: thirds, halves and rests", () => {
	it.each([
		["In early March 2025 it thawed.", ["early March 2025 = 2025-03-01..2025-03-10"]],
		["It opened in mid-March 2026.", ["mid-March 2026 = 2026-03-11..2026-03-20"]],
		["It closed in late 2024.", ["late 2024 = 2024-09-01..2024-12-31"]],
		["He left late last year.", ["late last year = 2025-09-01..2025-12-31"]],
		["At the end of 2025 it was empty.", ["the end of 2025 = 2025-09-01..2025-12-31"]],
		["At the start of next week they will leave.", ["the start of next week = 2026-02-23..2026-02-24"]],
		["Earlier this month he resigned.", ["Earlier this month = 2026-02-01..2026-02-15"]],
		["More are due later this year.", ["later this year = 2026-02-17..2026-12-31"]],
		["Rates will stay for the rest of the year.", ["the rest of the year = 2026-02-17..2026-12-31"]],
		["It fell in the second half of the 1990s.", ["the second half of the 1990s = 1995-01-01..1999-12-31"]],
		[
			"In 2019 it fell, and by the end of the year it was gone.",
			["2019 = 2019-01-01..2019-12-31", "by the end of the year = ..2019-12-31"],
		],
		[
			"Born in 1960, he will retire by the end of the year.",
			["1960 = 1960-01-01..1960-12-31", "by the end of the year = ..2026-12-31"],
		],
		["Rates will fall by year's end.", ["by year's end = ..2026-12-31"]],
		["It began in the early part of 2019.", ["the early part of 2019 = 2019-01-01..2019-04-30"]],
		[
			"Sales fell in the closing months of last year.",
			["the closing months of last year = 2025-09-01..2025-12-31"],
		],
		["It was built at the turn of the century.", ["the turn of the century = 2000-01-01..2009-12-31"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
