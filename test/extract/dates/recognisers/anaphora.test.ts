import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("anaphora: counted from the date just spoken of", () => {
	it.each([
		[
			"In 2014 he won. The following year he lost.",
			["2014 = 2014-01-01..2014-12-31", "The following year = 2015-01-01..2015-12-31"],
		],
		[
			"She was hurt on May 4, 2021, and died the next day.",
			["May 4, 2021 = 2021-05-04..2021-05-04", "the next day = 2021-05-05..2021-05-05"],
		],
		["That year, the dam failed.", ["That year = ?"]],
		[
			"In March 2020 it closed; that year it lost 3 million.",
			["March 2020 = 2020-03-01..2020-03-31", "that year = 2020-01-01..2020-12-31"],
		],
		[
			"In the third quarter it lost 3 million, against 2 million in the same period last year.",
			[
				"the third quarter = 2025-07-01..2025-09-30 (year)",
				"the same period last year = 2024-07-01..2024-09-30",
			],
		],
		["The index closed down 2 percent for the day.", ["the day = 2026-02-16..2026-02-16"]],
		[
			"Shares that fell on Friday ended the day at $40.",
			["Friday = 2026-02-13..2026-02-13", "the day = 2026-02-13..2026-02-13"],
		],
		[
			"Sales fell in 2024, and profit for the full year was $3 million.",
			["2024 = 2024-01-01..2024-12-31", "the full year = 2024-01-01..2024-12-31"],
		],
		[
			"They were freed on Feb. 9, 2026, a truce having begun the previous night.",
			["Feb. 9, 2026 = 2026-02-09..2026-02-09", "the previous night = 2026-02-08..2026-02-08"],
		],
		["The shelling began that night.", ["that night = ?"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
