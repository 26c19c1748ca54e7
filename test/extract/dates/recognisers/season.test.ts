import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("season: seasons are whole months", () => {
	it.each([
		["The flood last summer killed 12.", ["last summer = 2025-06-01..2025-08-31 (season)"]],
		["The plant will open next spring.", ["next spring = 2026-03-01..2026-05-31 (season)"]],
		["In the autumn of 2023 they met.", ["the autumn of 2023 = 2023-09-01..2023-11-30 (season)"]],
		["Winter 2022 was mild.", ["Winter 2022 = 2022-12-01..2023-02-28 (season)"]],
		["It rained throughout the whole summer.", ["summer = 2025-06-01..2025-08-31 (season, year)"]],
		[
			"The roof went on in the autumn of last year.",
			["the autumn of last year = 2025-09-01..2025-11-30 (season)"],
		],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});

it("what somebody swam in so many hours is no time to come", () => {
	expect(datesIn("She swam 21 miles in 13 hours.")).toEqual([]);
});

describe("this season: the one that is, or by its verb the one that was or comes", () => {
	it.each([
		["The farm lost 60 ewes this autumn.", ["this autumn = 2025-09-01..2025-11-30 (season)"]],
		["The pool will close this autumn.", ["this autumn = 2026-09-01..2026-11-30 (season)"]],
		["Fans met before the games this summer.", ["this summer = 2026-06-01..2026-08-31 (season)"]],
		["The farm lost 60 ewes this winter.", ["this winter = 2025-12-01..2026-02-28 (season)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
