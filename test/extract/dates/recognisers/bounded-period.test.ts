import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("bounded-period: a length with its end or its beginning", () => {
	it.each([
		[
			"In the three months to December, profit fell.",
			["the three months to December = 2025-10-01..2025-12-31 (year)"],
		],
		[
			"In the quarter ended June 30, 2025, it rose.",
			["the quarter ended June 30, 2025 = 2025-04-01..2025-06-30"],
		],
		["In the year to March 2025 it rose.", ["the year to March 2025 = 2024-04-01..2025-03-31"]],
		[
			"Schools will close for three days starting Wednesday.",
			["three days starting Wednesday = 2026-02-18..2026-02-20"],
		],
		["Deals fell in the year to date.", ["the year to date = 2026-01-01..2026-02-16"]],
		["Year-to-date sales fell.", ["Year-to-date = 2026-01-01..2026-02-16"]],
		[
			"The bridge will close for two weeks from March 3.",
			["two weeks from March 3 = 2026-03-03..2026-03-16 (year)"],
		],
		["The trial opens three days from Monday.", ["three days from Monday = 2026-02-19..2026-02-19"]],
		[
			"Its fiscal year ends on Sept. 30, 2026.",
			["fiscal year = ?", "Sept. 30, 2026 = 2026-09-30..2026-09-30"],
		],
		[
			"It earned $3bn in its fiscal fourth quarter, which ended Sept. 28, 2025.",
			["fiscal fourth quarter, which ended Sept. 28, 2025 = 2025-06-29..2025-09-28"],
		],
		[
			"Sales fell in the second quarter ended Aug. 1, 2025.",
			["the second quarter ended Aug. 1, 2025 = 2025-05-02..2025-08-01"],
		],
		["In the six days to Sunday, heat killed 14.", ["the six days to Sunday = 2026-02-10..2026-02-15"]],
		["It is three days to Sunday.", ["Sunday = 2026-02-15..2026-02-15"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
