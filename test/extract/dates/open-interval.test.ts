import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.ts";

describe("open-interval: one end only", () => {
	it.each([
		["He has ruled since 2022.", ["since 2022 = 2022-01-01.."]],
		["Emissions must halve by 2030.", ["by 2030 = ..2030-12-31"]],
		["Before 2010 it was rare.", ["Before 2010 = ..2009-12-31"]],
		["After June 2024 it was common.", ["After June 2024 = 2024-07-01.."]],
		["The ban applies from 2019 onwards.", ["from 2019 onwards = 2019-01-01.."]],
		["The truce will hold until March 3.", ["until March 3 = ..2026-03-03 (year)"]],
		["It must end by the end of the year.", ["by the end of the year = ..2026-12-31"]],
		["Work must be done before the end of 2026.", ["before the end of 2026 = ..2026-12-31"]],
		["He spoke after Monday's attack.", ["Monday = 2026-02-16..2026-02-16"]],
		["The hearing was adjourned until April 22.", ["until April 22 = ..2026-04-22 (year)"]],
		["The flight was postponed until April.", ["until April = ..2026-04-30 (year)"]],
		["The talks could start as early as Friday.", ["as early as Friday = 2026-02-20.."]],
		["The launch is planned for no earlier than July 15.", ["no earlier than July 15 = 2026-07-15.. (year)"]],
		["Donors have pledged $3 million to date.", ["to date = ..2026-02-16"]],
		["Nobody was charged till now.", ["till now = ..2026-02-16"]],
		[
			"The shots were fired shortly before 3 a.m. on the 9th.",
			["3 a.m. on the 9th = 2026-02-09..2026-02-09 (month, year)"],
		],
		["The strait stays open through the end of the month.", ["through the end of the month = ..2026-02-28"]],
		["The plan runs up to and including 2030.", ["up to and including 2030 = ..2030-12-31"]],
		[
			"Just 68 percent were seen, against a target of 78 percent by March.",
			["by March = ..2026-03-31 (year)"],
		],
		["By March 40 had died.", ["By March = ..2025-03-31 (year)"]],
		["Gas flowed until last Wednesday.", ["until last Wednesday = ..2026-02-11"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
