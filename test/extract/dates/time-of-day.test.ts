import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.ts";

describe("time-of-day: a time of day stays inside its date", () => {
	it.each([
		["The blast came at 8 a.m. on Tuesday.", ["8 a.m. on Tuesday = 2026-02-10..2026-02-10"]],
		["Voting ended Sunday at 10:00 GMT.", ["Sunday at 10:00 GMT = 2026-02-15..2026-02-15"]],
		["They were seen on Friday night.", ["Friday night = 2026-02-13..2026-02-13"]],
		["On the evening of March 3, 2020, he left.", ["the evening of March 3, 2020 = 2020-03-03..2020-03-03"]],
		["It will start at noon on Saturday.", ["noon on Saturday = 2026-02-21..2026-02-21"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
