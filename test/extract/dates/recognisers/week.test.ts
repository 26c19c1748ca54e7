import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("week: weeks named by a day or a number", () => {
	it.each([
		["In the week of Feb. 3, 2025, 40 died.", ["the week of Feb. 3, 2025 = 2025-02-03..2025-02-09"]],
		["Cases peaked in week 31 of 2025.", ["week 31 of 2025 = 2025-07-28..2025-08-03"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
