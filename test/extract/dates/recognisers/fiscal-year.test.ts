import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("fiscal-year: business and school years", () => {
	it.each([
		["In fiscal 2025 revenue rose.", ["fiscal 2025 = 2025-01-01..2025-12-31 (bounds)"]],
		["The FY2025-26 budget passed.", ["FY2025-26 = 2025-01-01..2026-12-31 (bounds)"]],
		["He scored 20 goals in the 2024/25 season.", ["the 2024/25 season = 2024-01-01..2025-12-31 (bounds)"]],
		["Last fiscal year it made a loss.", ["Last fiscal year = 2025-01-01..2025-12-31 (bounds)"]],
		["The 2021-22 budget was larger.", ["2021-22 = 2021-01-01..2022-12-31 (bounds)"]],
		["Losses for the fiscal year were small.", ["the fiscal year = ?"]],
		["Output in CY24 was flat.", ["CY24 = 2024-01-01..2024-12-31"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
