import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

const read = (text: string) =>
	figures(text).map(({ value, low, unit, countedHead }) =>
		[value ?? low, unit, countedHead].filter((part) => part !== undefined).join(" "),
	);

describe("a number that leaves out its unit has that of the one before", () => {
	it.each([
		[
			"Tank depots are 61% full; in coastal Brena 40, and in Osk just 22.",
			["61 % depot", "40 % depot", "22 % depot"],
		],
		["A ticket that sold for 30 euros at the door in May costs 44.", ["30 EUR ticket", "44 EUR ticket"]],
		["Fees rose to 8.10 euros a crate, from 5.40 in June.", ["8.1 EUR fee", "5.4 EUR fee"]],
		[
			"The bond was up 1.10 euros at 42.30 euros, having touched 43.75.",
			["1.1 EUR bond", "42.3 EUR bond", "43.75 EUR bond"],
		],
		[
			"The crop was 2.4 million tonnes, against a five-year average of 2.1 million.",
			["2400000 t crop", "5 a", "2100000 t crop"],
		],
		["The truck drove at 95 km/h, though the limit is 70.", ["95 km/h truck", "70 km/h limit"]],
		[
			"Oslo lost 40 million euros, on sales that fell 12% to 1.3 billion.",
			["40000000 EUR", "12 % sale", "1300000000 EUR sale"],
		],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["It raised $5 million from 300 donors.", ["5000000 USD", "300 donor"]],
		["The index lost 1.2% to a level of 7,400.", ["1.2 % index", "7400 index"]],
		["Visits came to 44,000, 6 percent more than in May.", ["44000 visit", "6 % visit"]],
		["Thefts climbed 7% in Brena, Osk, to 31.", ["7 % theft", "31 theft"]],
		[
			"It sold 12 million seats, for 90 million euros, compared with 13 million seats.",
			["12000000 seat", "90000000 EUR", "13000000 seat"],
		],
	])("but not where it is of another kind: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

describe("a number that leaves out its noun has that of the one before", () => {
	it.each([
		[
			"The north has 4,100 of the wells, followed by the Upper Reach (900) and the Delta (350).",
			["4100 well", "900 well", "350 well"],
		],
		[
			"The Lark party took 30 of the 90 seats, down from 41, while the Oak League climbed to 33 from 20.",
			["30 seat", "90 seat", "41 seat", "33 seat", "20 seat"],
		],
		["Crews freed 8 miners by noon and 5 more on Monday.", ["8 miner", "5 miner"]],
		["The Larks won 44 percent of the vote to the Oaks' 38 percent.", ["44 % vote", "38 % vote"]],
		["It lost by 910 ballots out of 70,000 cast.", ["910 ballot", "70000 ballot"]],
		["“We need 90 beds; we have 60,” she said.", ["90 bed", "60 bed"]],
		["Burglaries rose by a tenth, while those across Osk fell 3 percent.", ["0.1 burglary", "3 % burglary"]],
		["It shut 30 shops and four larger ones.", ["30 shop", "4 shop"]],
		["Women hold 14 posts, twice as many as before.", ["14 post", "2 post"]],
		["Approval stands at 52 percent, six points below that of May.", ["52 % approval", "6 pp approval"]],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["“One boy took 25 in a night,” he said.", ["1 boy", "25"]],
		["The runner came one short of the record. Bela had 47.", ["1", "47"]],
		["They seized 300 phones. Twelve were charged.", ["300 phone", "12"]],
	])("but not where another did it: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

it.each([
	["Of the dead, nine were nurses.", ["9 nurse"]],
	["The firm missed its target, sending its shares 8 percent lower.", ["8 % share"]],
	["The forest with the most bears (310) is shut.", ["310 bear"]],
	["A 15-strong rescue team came.", ["15 team"]],
	["The fine of 3 million euros stands.", ["3000000 EUR fine"]],
	["Fewer than 4 percent lead to a trial.", ["4 %"]],
	["Visitors a year: 52,000", ["52000 visitor"]],
	["Nights in May were 2 degrees below normal.", ["2 Cel night"]],
	["It hit a wall at 80 km/h.", ["80 km/h"]],
	["Winds of 80 km/h hit the wall.", ["80 km/h wind"]],
])("what a number is of: %s", (text, expected) => {
	expect(read(text)).toEqual(expected);
});

it.each([
	["The youngest of the crew is 19, the oldest 61.", ["19 a", "61 a"]],
	["A man of 66 was hurt.", ["66 a"]],
	["A mother of six was hurt.", ["6"]],
	["Most in the ward, where every third patient is over 80, are women.", ["80 a"]],
])("an age and no count: %s", (text, expected) => {
	expect(
		figures(text).map(({ value, low, unit }) =>
			[value ?? low, unit].filter((part) => part !== undefined).join(" "),
		),
	).toEqual(expected);
});
