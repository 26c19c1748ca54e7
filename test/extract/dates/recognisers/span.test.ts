import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("span: stretches up to now and from now", () => {
	it.each([
		["In the past five years it doubled.", ["the past five years = 2021-02-16..2026-02-15"]],
		["Over the last decade it doubled.", ["the last decade = 2016-02-16..2026-02-15"]],
		["It will double in the next five years.", ["the next five years = 2026-02-17..2031-02-16"]],
		["In the past 24 hours 40 died.", ["the past 24 hours = 2026-02-15..2026-02-15"]],
		["Losses grew in recent months.", ["recent months = ?"]],
		["More will follow in the coming weeks.", ["the coming weeks = ?"]],
		["Sales fell in the last two quarters.", ["the last two quarters = 2025-07-01..2025-12-31"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
