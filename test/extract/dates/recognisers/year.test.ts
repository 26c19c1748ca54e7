import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("year: years and numbers that look like them", () => {
	it.each([
		["The firm was founded in 1998.", ["1998 = 1998-01-01..1998-12-31"]],
		["The 2022 World Cup was held in Qatar.", ["2022 = 2022-01-01..2022-12-31"]],
		["Her memoir (2019) sold well.", ["2019 = 2019-01-01..2019-12-31"]],
		["It was the year 2000.", ["the year 2000 = 2000-01-01..2000-12-31"]],
		["In 2022 sales fell.", ["2022 = 2022-01-01..2022-12-31"]],
		["It rained all through the summer of '82.", ["the summer of '82 = 1982-06-01..1982-08-31 (season)"]],
		["He was elected in nineteen ninety-six.", ["nineteen ninety-six = 1996-01-01..1996-12-31"]],
		["She led the class of '92.", ["'92 = 1992-01-01..1992-12-31 (century)"]],
		["The plan will go on up to 2027.", ["up to 2027 = ..2027-12-31"]],
		["It is the follow-up to 2019's show.", ["2019 = 2019-01-01..2019-12-31"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
