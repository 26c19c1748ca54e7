import { describe, expect, it } from "vitest";
import { quantities } from "../reading.ts";

describe("numbers that are no figures", () => {
	it.each([
		"It happened in 2024.",
		"The 2019-20 season was short.",
		"They met on July 4 at 5 p.m.",
		"The train left at 17:30.",
		"Call 555-1234 or +1-222-222-2222.",
		"Flight 370 vanished.",
		'The page had <post time="1612137600"> in it.',
		"1- Anyone may apply.",
		"1 - Anyone may apply.",
		'The page was <img width="640" alt="">.',
		"He rose at five in the morning.",
		"The limit is set in section four of the act.",
		"The Hawks' round nine match was moved.",
		"They trailed after game seven.",
		"The gates open at 9 in the morning.",
		"She lost in round seven of the bout.",
		"The rule is on page two.",
		"The side was poor in both halves.",
		"Reporters of 100% Radio were held.",
		"He stood in the 2008 and 2012 cycles.",
		"Marchers of the Fight for $15 met.",
		"Nurses moved from one ward to another.",
		"It lurches from one crisis to the next.",
		"She sold one house after another.",
		"Section 427 of the penal code",
		"Article 5 was invoked.",
		"Resolution 1701 was adopted.",
		"since the 9/11 attacks",
		"leaders of the G7",
		"a case of COVID-19",
		"A Boeing 737 crashed.",
		"an F-16 jet",
		"He lives at 10 Downing Street.",
		"the one they chose",
		"No one knows why.",
		"One of them said so.",
		"They were open 24/7.",
		"on Channel 4",
		"It is a 50-50 chance.",
		"They went into it as a 50/50 venture.",
		"The vote was split 50-50.",
		"They shared it fifty-fifty.",
		"The gates open at noon (9/12).",
		"a 4-3-3 formation",
		"version 2.0.1 of the app",
		"One afternoon she rowed to the island.",
		"They met one evening on the pier.",
		"World War II",
		"See https://example.org/a?page=20%25 for more.",
		"as shown elsewhere [12]",
		"the Group of Seven",
		"a two-way street",
		"the second half of the game",
		"cut in half",
		"SCP-173",
		"He called 911 calls a burden.",
		"on Interstate 75",
		"Fans of the film 21 Days queued all night.",
		"They broke the tie in game 5.",
		"an order under subsection 3 of the act",
		"Frost is likely between days 12 and 15 of the trip.",
		"the Group of 77 at the talks",
		"attackers used a zero-day flaw",
		"That is the $64,000 question.",
		"From there one sees the whole bay.",
		"One day when she was out, it rained.",
		"He hopes to one day sing there.",
		"In the fog one generates the sound.",
		"From the shore one never sees it.",
		"They won games 3 and 4 at home.",
		"Call the desk by phone at 3410-7000 for more.",
		"He was fined under Article 88-2 of the Act.",
		"He had a wound-marred 2011 season.",
		"They were tied in Weeks 11-13 of the league.",
		"a very Web 2.0 idea",
	])("reads nothing in: %s", (text) => {
		expect(quantities(text).map(({ text: surface }) => surface)).toEqual([]);
	});

	it.each([
		["Only one nurse was on duty.", [1]],
		["Nora, a mother of 8, was there.", [8]],
		["the academy's 14 pupils", [14]],
		["It lasted one day.", [1]],
		["One day after the flood they left.", [1]],
		["one sports club", [1]],
		["In recent days 12 and more were hurt.", [12]],
	])("but in: %s", (text, values) => {
		expect(quantities(text).map(({ value }) => value)).toEqual(values);
	});

	it("skips list marks and reads what stands behind them", () => {
		expect(quantities("1. Some 300 people marched.").map(({ text }) => text)).toEqual(["Some 300"]);
	});

	it("does not read a date that somebody else has found", () => {
		const text = "Two years ago they built 40 homes.";
		const found = quantities(text).map(({ text: surface }) => surface);
		expect(found).toEqual(["40"]);
	});
});
