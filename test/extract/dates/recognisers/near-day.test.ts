import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("near-day: today and its neighbours", () => {
	it.each([
		["The council meets today.", ["today = 2026-02-16..2026-02-16"]],
		[
			"It rained yesterday and will rain tomorrow night.",
			["yesterday = 2026-02-15..2026-02-15", "tomorrow night = 2026-02-17..2026-02-17"],
		],
		["Shelling overnight killed two.", ["overnight = 2026-02-15..2026-02-16"]],
		["He spoke this morning.", ["this morning = 2026-02-16..2026-02-16"]],
		["She won last night.", ["last night = 2026-02-15..2026-02-15"]],
		["It broke the day before yesterday.", ["the day before yesterday = 2026-02-14..2026-02-14"]],
		["Are you free three days from tmrw?", ["three days from tmrw = 2026-02-20..2026-02-20"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
