import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("year-first: the year before the month", () => {
	it.each([
		["Dated 2019-Aug-01.", ["2019-Aug-01 = 2019-08-01..2019-08-01"]],
		["Valid from 03/2024.", ["03/2024 = 2024-03-01..2024-03-31"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
