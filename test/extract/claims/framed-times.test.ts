import { expect, test } from "vitest";
import { claims } from "./claims.ts";

/** The times of a text's figures, published on Monday 16 February 2026. */
const timesOf = (text: string) =>
	claims(text).map(({ when }) => (when?.from || when?.to ? `${when.from ?? ""}..${when.to ?? ""}` : ""));

test.each([
	["Early on Friday the plane left again and this time found {three} boats.", "2026-02-13..2026-02-13"],
	["Finally, at 10:30 a.m. on Friday, the ship stopped {55 miles} off Lund.", "2026-02-13..2026-02-13"],
	["In 2004 a quake set off a wave that killed {230,000} people.", "2004-01-01..2004-12-31"],
	["The night of the raid on March 3, 2012, there were {three} guards.", "2012-03-03..2012-03-03"],
	["As at March 31, 2025, the hall was worth {40 million}.", "2025-03-31..2025-03-31"],
])("what a sentence opens with is the time of all that it tells: %s", (text, ...times) => {
	expect(timesOf(text)).toEqual(times);
});

test.each([
	["On Friday the council bought a hall that has {40} rooms.", ""],
	["Last year the mayor, who made {4 million} on a bet, resigned.", ""],
	["In 1976 a wall fell; the firm paid out {12 million} in the end.", ""],
	["In 2019 the bank took over a lender – its rival – after the owner failed to repay {56 million}.", ""],
])("but not of what is of now, was before or has a clause behind a semicolon: %s", (text, ...times) => {
	expect(timesOf(text)).toEqual(times);
});

test.each([
	[
		"Spain sold {2 billion} euros ({$2.1 billion}) in goods last year.",
		["2025-01-01..2025-12-31", "2025-01-01..2025-12-31"],
	],
	["The debt of the Public Power Company (PPC) hit {90} million in 2024.", ["2024-01-01..2024-12-31"]],
	[
		"Deaths fell between 2016 ({99,401}) and 2017 ({97,300}).",
		["2016-01-01..2016-12-31", "2017-01-01..2017-12-31"],
	],
	["Just {one} runner (Ada Bell in 1992) has done so.", [""]],
])("a clause goes on behind a bracket: %s", (text, times) => {
	expect(timesOf(text)).toEqual(times);
});

test.each([
	["A quake shook Lund on Friday, just days after a flood killed {one} person.", ""],
	["A quake shook Lund on Friday, days after a flood swept the town and killed {one} person.", ""],
	["A man died on Friday after he slipped and fell {200 metres}.", "2026-02-13..2026-02-13"],
	["So far this year, the police report {67} fires.", "2026-01-01..2026-02-16"],
	["The crew found three on Friday, including the previous {two} finds.", ""],
	["She started there in 2002 and earns {$21} an hour.", ""],
	["In 2019 most lived in Lund, he said of the group, now at {17} percent of all.", ""],
	["A storm hit on Friday, closing the road joining the {two} towns.", ""],
	["The club put him on its list on Friday, meaning he will miss {two} games.", ""],
	["Some {120} people were brought down on Friday.", "2026-02-13..2026-02-13"],
	["It was the worst since {two} floods that struck in 2019.", "2019-01-01..2019-12-31"],
	["He has not met the {12} players who wrote in January.", ""],
	["Sales were {7.4} million, compared to 9.4 million last year.", ""],
	["The town had one clinic ahead of the 2012 vote, and {three} nurses.", ""],
])("a date stays with what it is of: %s", (text, ...times) => {
	expect(timesOf(text)).toEqual(times);
});

test("an amount in other units is planned as the amount before it", () => {
	const read = claims("The state will spend {8.9 trillion} won ({$6.1 billion}) on ships.");
	expect(read.map(({ status }) => status)).toEqual(["planned", "planned"]);
});
