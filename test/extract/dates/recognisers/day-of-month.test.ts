import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("day-of-month: a day whose month is understood", () => {
	it.each([
		["He was arrested on the 12th.", ["the 12th = 2026-02-12..2026-02-12 (month, year)"]],
		["The court will sit on the 5th of next month.", ["the 5th of next month = 2026-03-05..2026-03-05"]],
		["Can we meet on the 21st this month?", ["the 21st this month = 2026-02-21..2026-02-21"]],
		["It closes in the week of the 18th.", ["the week of the 18th = 2026-02-16..2026-02-22 (month, year)"]],
		[
			"He rang her on the morning of the 12th.",
			["the morning of the 12th = 2026-02-12..2026-02-12 (month, year)"],
		],
		[
			"It began on Feb. 3; on the 9th more than a million marched.",
			["Feb. 3 = 2026-02-03..2026-02-03 (year)", "the 9th = 2026-02-09..2026-02-09 (month, year)"],
		],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
