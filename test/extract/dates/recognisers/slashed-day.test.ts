import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("slashed-day: day and month without a year", () => {
	it.each([
		["Fans wait for the gates to open (6/8).", ["6/8 = 2026-06-08..2026-06-08 (order, year)"]],
		["It is due on 2/20.", ["2/20 = 2026-02-20..2026-02-20 (year)"]],
		["A share of 3/4 is theirs.", []],
		["The last 1/3 of the season was lost.", []],
		["The shop is open 24/7.", []],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
