import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("ago: so long before or after", () => {
	it.each([
		["The war began four years ago.", ["four years ago = 2022-01-01..2022-12-31"]],
		["The quake struck two weeks ago.", ["two weeks ago = 2026-02-02..2026-02-02"]],
		["He left three months ago.", ["three months ago = 2025-11-01..2025-11-30"]],
		["It happened decades ago.", ["decades ago = ?"]],
		["The tunnel will open in two years.", ["in two years = 2028-01-01..2028-12-31"]],
		["It was the worst drought in 20 years.", []],
		[
			"It took place two days after Christmas 2025.",
			["two days after Christmas 2025 = 2025-12-27..2025-12-27"],
		],
		[
			"Output rose in December from a year earlier.",
			["December = 2025-12-01..2025-12-31 (year)", "a year earlier = 2024-12-01..2024-12-31 (year)"],
		],
		[
			"He was arrested on March 3, 2020, and freed two days later.",
			["March 3, 2020 = 2020-03-03..2020-03-03", "two days later = 2020-03-05..2020-03-05"],
		],
		["He was freed a year later.", ["a year later = ?"]],
		["Two Sundays ago they won.", ["Two Sundays ago = 2026-02-08..2026-02-08"]],
		[
			"It earned $3.2bn for the three months ended Sept. 30, compared with $2.9bn a year ago.",
			[
				"the three months ended Sept. 30 = 2025-07-01..2025-09-30 (year)",
				"a year ago = 2024-07-01..2024-09-30 (year)",
			],
		],
		["He died the day after Christmas.", ["the day after Christmas = 2025-12-26..2025-12-26 (year)"]],
		[
			"She was buried in the week before Christmas.",
			["the week before Christmas = 2025-12-18..2025-12-24 (year)"],
		],
		["He arrived a week before Christmas.", ["a week before Christmas = 2025-12-18..2025-12-18 (year)"]],
		["The court will rule in two weeks’ time.", ["in two weeks’ time = 2026-03-02..2026-03-02"]],
		["Half a century ago Saigon fell.", ["Half a century ago = 1976-01-01..1976-12-31"]],
		[
			"It was bought a year and a half ago and sold two and a half years ago.",
			["a year and a half ago = 2024-08-01..2024-08-31", "two and a half years ago = 2023-01-01..2023-12-31"],
		],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
