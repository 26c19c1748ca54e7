import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("holiday: fixed and computed holidays", () => {
	it.each([
		["Shops closed at Christmas.", ["Christmas = 2025-12-25..2025-12-25 (year)"]],
		["On Good Friday 2025 he fell.", ["Good Friday 2025 = 2025-04-18..2025-04-18"]],
		["Sales on Black Friday 2025 rose.", ["Black Friday 2025 = 2025-11-28..2025-11-28"]],
		["Ramadan 2026 begins soon.", ["Ramadan 2026 = 2026-02-18..2026-03-19"]],
		["Lunar New Year will be quiet.", ["Lunar New Year = 2026-02-17..2026-02-17 (year)"]],
		["Last Thanksgiving they ate out.", ["Last Thanksgiving = 2025-11-27..2025-11-27"]],
		["On New Year's Eve 2024 it snowed.", ["New Year's Eve 2024 = 2024-12-31..2024-12-31"]],
		["Labor Day weekend 2025 was hot.", ["Labor Day weekend 2025 = 2025-08-30..2025-09-01"]],
		["Independence Day is near.", ["Independence Day = ?"]],
		["She died two days before New Year.", ["two days before New Year = 2025-12-30..2025-12-30 (year)"]],
		["They met on Labor Day 2025 weekend.", ["Labor Day 2025 weekend = 2025-08-30..2025-09-01"]],
		["He died at Easter.", ["Easter = 2025-04-20..2025-04-20 (year)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
