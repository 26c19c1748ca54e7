import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

/** Number, head of its noun, event of every figure. */
const read = (text: string) =>
	figures(text).map(({ value, countedHead, event }) => [value, countedHead, event].filter(Boolean).join(" "));

describe("a label in a list of facts says what its number is of", () => {
	it.each([
		["Bridges closed: 14", "14 bridge closed"],
		["Shops without power: 2,600", "2600 shop"],
		["People in tents: 310", "310 person"],
		["Cars damaged or destroyed: 52", "52 car damaged or destroyed"],
		["Number of nurses: 74", "74 nurse"],
		["Speed at the bend: 130 km/h", "130 speed"],
		["Cost of the trial: $6 million", "6000000 cost"],
		["Passengers a year: 96,000", "96000 passenger"],
		["Injured: 9", "9 injured"],
		["Still unaccounted for: 12", "12 unaccounted"],
		["- 60: sheds burned", "60 shed burned"],
		["- 60 sheds burned", "60 shed burned"],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it("but no sentence before a colon does, nor a label whose number has a noun", () => {
		expect(read("The tents would help: 40")).toEqual(["40"]);
		expect(read("Damage in the north: 12 barns")).toEqual(["12 barn"]);
	});
});

describe("what stands once for two numbers", () => {
	it.each([
		["Police put the number of wounded at 31 and the number of dead at 6.", ["31 wounded", "6 dead"]],
		[
			"They put losses at $3 million, debts at $2 million and the bill at $9 million.",
			["3000000 loss", "2000000 debt", "9000000 bill"],
		],
		["Gauges showed 30 and 52 millimetres of rain.", ["30 rain", "52 rain"]],
		["Tides of 5.2 and 6.4 metres came.", ["5.2 tide", "6.4 tide"]],
		["Two 110 kV pylons fell.", ["2 pylon fell", "110"]],
		["Of 90 nurses asked, 40 percent agreed.", ["90 nurse", "40 nurse"]],
		["Among the 90 nurses asked, 40 percent agreed.", ["90 nurse", "40 nurse"]],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

describe("a number beside another of its kind", () => {
	it.each([
		["In 2021, 39 percent of homes were let.", [39]],
		["It burned 20, 30 hectares.", [20, 30]],
	])("%s", (text, values) => {
		expect(figures(text).map(({ value }) => value)).toEqual(values);
	});

	it.each([
		["The toll tops 1,000.", "more-than", 1000],
		["Losses will top $4 million.", "more-than", 4e6],
		["The top 40 songs were sold.", "exact", 40],
	])("%s", (text, modifier, value) => {
		expect(figures(text)[0]).toMatchObject({ modifier, value });
	});

	it.each([
		["Police put the crowd at 20,000, organisers at 35,000.", ["crowd", "crowd"]],
		["The Reds hold 31 seats and their ally 12.", ["seat", "seat"]],
		["Output grew 0.3 percent, beating the 0.1 percent economists had expected.", ["output", "output"]],
		["Winds reached 95mph and the river rose 2 metres.", ["wind", "river"]],
		["The Blues lost 31 seats, the Reds gained 18.", ["seat", "seat"]],
		["Rents in Rome are up 30 percent and in Oslo 42 percent.", ["rent", "rent"]],
		["Some 310 of its 480 trams, or 65 percent, are new.", ["tram", "tram", "tram"]],
		["The stock rose before closing down 2 percent.", ["stock"]],
	])("%s", (text, heads) => {
		expect(figures(text).map(({ countedHead }) => countedHead)).toEqual(heads);
	});

	it("takes a price apiece as one of each", () => {
		expect(figures("It sold 300 bikes at €90 apiece.")[1]?.per).toBe("bike");
	});

	it("takes the noun of what another put at another number", () => {
		expect(figures("One bank put growth at 2 percent. Another had it at 3 percent.")[1]?.countedHead).toBe(
			"growth",
		);
	});
});

it("counts those who are described by what befell them, and those who are nothing else", () => {
	expect(figures("Two of the 8 missing divers were found.")[0]?.countedHead).toBe("diver");
	expect(figures("Four of the missing were found.")[0]?.countedHead).toBe("missing");
});

describe("what happened to each of a list, and not to who was aboard", () => {
	it.each([
		["At least 90 barns, two mills and a church were destroyed.", ["90 barn destroyed", "2 mill destroyed"]],
		["Some 90 barns, the mayor said, were destroyed.", ["90 barn destroyed"]],
		["A ferry carrying 52 nuns capsized.", ["52 nun"]],
		["Some 52 nuns fled.", ["52 nun fled"]],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});
