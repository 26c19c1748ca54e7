import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("relative-unit: last, this and next", () => {
	it.each([
		["Sales doubled last year.", ["last year = 2025-01-01..2025-12-31"]],
		["They will meet next month.", ["next month = 2026-03-01..2026-03-31"]],
		["It will be decided this week.", ["this week = 2026-02-16..2026-02-22"]],
		["He resigned last week.", ["last week = 2026-02-09..2026-02-15"]],
		["It was worse the year before last.", ["the year before last = 2024-01-01..2024-12-31"]],
		["The week after next they leave.", ["The week after next = 2026-03-02..2026-03-08"]],
		["So far this year 40 have died.", ["So far this year = 2026-01-01..2026-02-16"]],
		["Six died over the weekend.", ["the weekend = 2026-02-14..2026-02-15"]],
		["Rallies are planned for next weekend.", ["next weekend = 2026-02-28..2026-03-01"]],
		["Stocks rose in this trading week.", ["this trading week = 2026-02-16..2026-02-20"]],
		["The weekend's violence killed six.", ["The weekend = 2026-02-14..2026-02-15"]],
		["It is due next 6th of April.", ["next 6th of April = 2026-04-06..2026-04-06"]],
		["Debt will be higher by this time next year.", ["by this time next year = ..2027-02-28"]],
		["It was half as dear this time last week.", ["this time last week = 2026-02-09..2026-02-09"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
