import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("weekday: weekdays by the tense of their clause", () => {
	it.each([
		["A bomb killed 12 people on Friday.", ["Friday = 2026-02-13..2026-02-13"]],
		["The leaders met on Monday.", ["Monday = 2026-02-16..2026-02-16"]],
		["The leaders will meet on Thursday.", ["Thursday = 2026-02-19..2026-02-19"]],
		["On Thursday, lawmakers will vote.", ["Thursday = 2026-02-19..2026-02-19"]],
		["A hearing is scheduled for Wednesday.", ["Wednesday = 2026-02-18..2026-02-18"]],
		[
			"Police said Sunday that the talks would resume Tuesday.",
			["Sunday = 2026-02-15..2026-02-15", "Tuesday = 2026-02-17..2026-02-17"],
		],
		["He resigned last Thursday.", ["last Thursday = 2026-02-12..2026-02-12"]],
		["They meet next Friday.", ["next Friday = 2026-02-27..2026-02-27"]],
		["It begins this coming Saturday.", ["this coming Saturday = 2026-02-21..2026-02-21"]],
		["Monday, Feb. 9, was a holiday.", ["Monday, Feb. 9 = 2026-02-09..2026-02-09 (year)"]],
		["He spoke on Tuesday, 3 March 2020.", ["Tuesday, 3 March 2020 = 2020-03-03..2020-03-03"]],
		["They left on Tuesday the 10th.", ["Tuesday the 10th = 2026-02-10..2026-02-10 (month, year)"]],
		["He fell on Wednesday of last week.", ["Wednesday of last week = 2026-02-11..2026-02-11"]],
		["Markets are closed until Friday.", ["until Friday = ..2026-02-20"]],
		["He died on Feb. 13 (Friday).", ["Feb. 13 (Friday) = 2026-02-13..2026-02-13 (year)"]],
		["The bar is open on Friday nights.", ["Friday nights = ?"]],
		["Set to lead, Lee on Tuesday ripped into him.", ["Tuesday = 2026-02-10..2026-02-10"]],
		["Earlier Saturday, the plan which will be voted on leaked.", ["Saturday = 2026-02-14..2026-02-14"]],
		[
			"On Tuesday he said last Monday was quiet.",
			["Tuesday = 2026-02-10..2026-02-10", "last Monday = 2026-02-09..2026-02-09"],
		],
		["The body was found last Sunday.", ["last Sunday = 2026-02-08..2026-02-08"]],
		["They play Leeds on Saturday week.", ["Saturday week = 2026-02-28..2026-02-28"]],
		["Every Saturday the market draws crowds.", ["Every Saturday = ?"]],
		["The holiday falls on a Sunday.", ["Sunday = ?"]],
		["He told a Thursday rally that he would run.", ["Thursday = 2026-02-12..2026-02-12"]],
		[
			"Sunday Mass was cancelled after the Wednesday attack.",
			["Sunday = 2026-02-15..2026-02-15", "Wednesday = 2026-02-11..2026-02-11"],
		],
		["He left on Friday two weeks ago.", ["Friday two weeks ago = 2026-02-06..2026-02-06"]],
		["Turnout in Saturday's vote was 27 percent.", ["Saturday = 2026-02-14..2026-02-14"]],
		["Parliament agreed on Tuesday to hold a vote.", ["Tuesday = 2026-02-10..2026-02-10"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
