import { expect, it } from "vitest";
import { figures } from "../reading.ts";

const read = (text: string) => figures(text).map(({ text: words, countedHead }) => [words, countedHead]);

it.each([
	["what a court decided", "The bench struck it down in a 6-to-3 ruling.", "6-to-3", "ruling"],
	[
		"a bridge behind its size",
		"The 6.51km (4.04-mile) bridge spanning the river cost an estimated $3.6 billion.",
		"an estimated $3.6 billion",
		"bridge",
	],
	[
		"an index that tracks others",
		"An index tracking 56 brokers has dropped 21 per cent.",
		"21 per cent",
		"index",
	],
	[
		"an amount that is required",
		"The minimum amount required to make the list was $740 million.",
		"$740 million",
		"amount",
	],
	["what was multiplied", "They said the mayor had increased the budget threefold.", "threefold", "budget"],
	[
		"turnout short of a record",
		"The turnout was 5 percentage points shy of the record.",
		"5 percentage points",
		"turnout",
	],
	["some of an owner's so many", "He missed 10 of the team's 16 games.", "10", "game"],
	[
		"a share of an owner's so many",
		"Some 11 percent of Brena's 60 million people are hungry.",
		"Some 11 percent",
		"person",
	],
	["half of those just counted", "It named 10 firms, with half of them in the north.", "half", "firm"],
	["a name with a full stop in it", "They opened two Arlo Jr. restaurants.", "two", "restaurant"],
	[
		"what was sold, over a clause about it",
		"A painting by an aunt that hung in a hall for 30 years sold for $2 million.",
		"$2 million",
		"painting",
	],
	["a noun within the number", "About one farm in three has lost goats.", "About one farm in three", "farm"],
	["what shook", "The quake had a magnitude of 7.0.", "magnitude of 7.0", "quake"],
	["what shook, behind with", "It came with quakes with a magnitude over 5.0.", "over 5.0", "quake"],
	[
		"a name that follows with its own",
		"Italy had the most deaths, with 4,597, followed by Spain with 2,841.",
		"2,841",
		"death",
	],
	["what saw a rise", "The overall index in May recorded a 1.2 per cent rise.", "1.2 per cent", "index"],
	[
		"a number that is coloured",
		"A poll put the mayor's popularity at a dismal 20.6 percent.",
		"20.6 percent",
		"popularity",
	],
	[
		"what most of is told between dashes",
		"Most of the funding for the dam – 53 per cent – will come from the state.",
		"53 per cent",
		"funding",
	],
	[
		"a subject with an age in it",
		"Polls suggested that turnout for voters under the age of 30 dropped roughly 40 percent.",
		"roughly 40 percent",
		"turnout",
	],
	[
		"those among whom, behind with",
		"He is popular among nurses, with 87 percent viewing him favorably.",
		"87 percent",
		"nurse",
	],
	[
		"a group told before its share",
		"It shows her leading him among likely voters, 46 percent to 44 percent.",
		"46 percent",
		"voter",
	],
	["what stands behind a multiple", "The new pump moves five times the water.", "five times", "water"],
	["what stands behind a part", "The lamp draws two-thirds the current.", "two-thirds", "current"],
	[
		"what is sold at a multiple",
		"The house was sold at three times the asking price.",
		"three times",
		"house",
	],
	["how often", "They met three times the week before.", "three times", undefined],
	[
		"a subject that is alone so much",
		"Fuel concessions alone are projected to touch $37 billion.",
		"$37 billion",
		"concession",
	],
	[
		"what is alone so much, without an auxiliary",
		"The bill grew, with pensions alone expected to cost $4 billion.",
		"$4 billion",
		"pension",
	],
	[
		"a thing before its bracket",
		"The tight margins (around 4 percent) are common.",
		"around 4 percent",
		"margin",
	],
	["a sum in its bracket", "The fee (€40) is due.", "€40", "fee"],
	["those it befell, before a bracket", "Children who were hurt in 2018 (30) came.", "30", "child"],
	["the same again in a bracket", "It is a kilometre (0.62 miles) away.", "0.62 miles", undefined],
	["what they want, before a bracket", "They chose to control gun ownership (65%).", "65%", undefined],
	["a sum behind how often", "Members owe a fee, often around $30.", "around $30", "fee"],
	[
		"a sum that ranges",
		"States set a higher amount, usually ranging from $8 to $10.",
		"from $8 to $10",
		"amount",
	],
	["a sum behind no noun", "He smiled, often around $30.", "around $30", undefined],
	["what the sentence is about", "Regarding trust, in 2022 it was 93%.", "93%", "trust"],
	["what it is about, in more words", "As for turnout, it was 61%.", "61%", "turnout"],
	["a day is no topic", "On Monday, it was 61%.", "61%", undefined],
	[
		"land of which so much",
		"It tills half of the 1,020 hectares of the arable land.",
		"1,020 hectares",
		"land",
	],
	["how far of a place", "They live within 20 km of the dam.", "20 km", undefined],
	[
		"a subject that ends in a quotation",
		"Spending on “data barns” is expected to grow 33 percent.",
		"33 percent",
		"spending",
	],
	[
		"so many each year",
		"The number of passengers is to reach 36 million annually.",
		"36 million",
		"passenger",
	],
	["an amount of what", "It buys four times the amount of oil.", "four times", "oil"],
	["two in a month", "The cost of gas and water in May fell 4.9 per cent.", "4.9 per cent", "cost"],
	[
		"a deficit behind a date in its aside",
		"The deficit for this fiscal year, which ends Sept. 30, is to be $5 billion.",
		"$5 billion",
		"deficit",
	],
	[
		"a count of a month behind an aside",
		"The count of arrivals in May 2022, according to Orb Analytics, is 313,548.",
		"313,548",
		"arrival",
	],
	["put by somebody at so much", "The loss was put by insurers at $40 million.", "$40 million", "loss"],
	["estimated by somebody at so many", "The crowd was estimated by police at 4,000.", "4,000", "crowd"],
	["a toll in money", "They pay a toll, often $4.", "$4", "toll"],
	["what is rated so strong", "Scientists rated the tremor 5.2-magnitude.", "5.2-magnitude", "tremor"],
	[
		"paid to somebody, and raised",
		"Norr raised the bonus paid to drivers to 500 euros.",
		"500 euros",
		"bonus",
	],
	[
		"offered to somebody, and to be raised",
		"Norr plans to lift the cash reward offered to finders to 90 euros.",
		"90 euros",
		"reward",
	],
	["charged to somebody, and cut", "It cut the fee charged to tenants from 40 euros.", "40 euros", "fee"],
	[
		"paid to somebody, more by a share",
		"It raised the pension paid to widows by 12 percent.",
		"12 percent",
		"pension",
	],
	[
		"set by somebody, and lowered",
		"It lowered the limit set by the court to 40 tonnes.",
		"40 tonnes",
		"limit",
	],
	["what is classed as so strong", "It classed the storm as 5.2-magnitude.", "5.2-magnitude", "storm"],
])("%s: %s", (_, text, words, head) => {
	expect(read(text).find(([each]) => each === words)).toEqual([words, head]);
});

it("an ordinal behind an owner counts nothing of theirs", () => {
	expect(read("It was 36-year-old Orsk's 58th win.")[0]).not.toEqual(["36-year-old", "win"]);
});

it.each([
	["what is done to reach a goal", "It cut emissions needed to limit warming to 1.5 degrees."],
	["what was promised to be given", "Norr raised the sum it promised to give to schools of 40 towns."],
])("%s changes nothing by so much: %s", (_, text) => {
	expect(figures(text).map(({ change }) => change)).toEqual([undefined]);
});
