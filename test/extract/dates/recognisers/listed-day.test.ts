import { describe, expect, it } from "vitest";
import { datesIn, day } from "../dates-in.ts";

describe("listed-day: several days of one month", () => {
	it.each([
		[
			"Concerts are on May 3, 4 and 7.",
			[day("May 3", "2026-05-03", "year"), day("4", "2026-05-04", "year"), day("7", "2026-05-07", "year")],
		],
		[
			"Concerts are on 9, 12 and 14 June.",
			[day("9", "2026-06-09", "year"), day("12", "2026-06-12", "year"), day("14 June", "2026-06-14", "year")],
		],
		[
			"Strikes are set for Monday 20, Tuesday 21 and Thursday 23 April.",
			[
				day("Monday 20", "2026-04-20", "year"),
				day("Tuesday 21", "2026-04-21", "year"),
				day("Thursday 23 April", "2026-04-23", "year"),
			],
		],
		["It rained on 18 and 19 June 2020.", ["18 and 19 June 2020 = 2020-06-18..2020-06-19"]],
		["On May 3, 12 were hurt.", [day("May 3", "2025-05-03", "year")]],
		["Since May 3, 12 of them have died.", ["Since May 3 = 2025-05-03.. (year)"]],
		["On June 18 and 19 people gathered.", [day("June 18", "2025-06-18", "year")]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
