import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.ts";

describe("numeric-date: dates in digits", () => {
	it.each([
		["Filed 2026-02-16 by the clerk.", ["2026-02-16 = 2026-02-16..2026-02-16"]],
		["Signed on 16/02/2026.", ["16/02/2026 = 2026-02-16..2026-02-16"]],
		["Signed on 2/16/2026.", ["2/16/2026 = 2026-02-16..2026-02-16"]],
		["Signed on 03/04/2026.", ["03/04/2026 = 2026-03-04..2026-03-04 (order)"]],
		[
			"Signed on 03/04/2026, after 25/03/2026.",
			["03/04/2026 = 2026-04-03..2026-04-03", "after 25/03/2026 = 2026-03-26.."],
		],
		["Issued 16.02.2026 in Bonn.", ["16.02.2026 = 2026-02-16..2026-02-16"]],
		["The meeting on 2/18 will be short.", ["2/18 = 2026-02-18..2026-02-18 (year)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
