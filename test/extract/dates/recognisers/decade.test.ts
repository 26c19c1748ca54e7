import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("decade: decades and centuries", () => {
	it.each([
		["Rents doubled in the 1990s.", ["the 1990s = 1990-01-01..1999-12-31"]],
		["Music of the '80s is back.", ["the '80s = 1980-01-01..1989-12-31 (century)"]],
		["In the nineties he moved to Rome.", ["the nineties = 1990-01-01..1999-12-31 (century)"]],
		["In the mid-1990s it was cheap.", ["the mid-1990s = 1994-01-01..1996-12-31"]],
		[
			"Styles of the 70s and 80s return.",
			["the 70s = 1970-01-01..1979-12-31 (century)", "80s = 1980-01-01..1989-12-31 (century)"],
		],
		["Painters of the 19th century are dear.", ["the 19th century = 1800-01-01..1899-12-31"]],
		["The early 20th century was violent.", ["The early 20th century = 1900-01-01..1933-12-31"]],
		["Rents doubled in nineties Berlin.", ["nineties = 1990-01-01..1999-12-31 (century)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
