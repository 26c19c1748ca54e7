import { describe, expect, it } from "vitest";
import { quantities } from "../reading.ts";

const units = (text: string) =>
	quantities(text).map(({ value, unit }) => (unit === undefined ? [value] : [value, unit]));

describe("a number that leaves out the unit of the one before it", () => {
	it.each([
		["Turnout was 61 percent in Oslo and 54 in Bergen.", 61, 54, "%"],
		["Rent rose 4 percent for tenants and 6 for shops.", 4, 6, "%"],
		["Temperatures reached 41C in Seville and 38 in Faro.", 41, 38, "Cel"],
		["It snowed 20 cm on Monday and 35 on Tuesday.", 20, 35, "cm"],
		["Winds hit 90 km/h on the coast and 40 on the hills.", 90, 40, "km/h"],
		["The fee was 30 euros for adults and 12 for children.", 30, 12, "EUR"],
		["Petrol is 160 pence in Kent, and 148 in Fife.", 1.6, 1.48, "GBP"],
		["Workers got 8 percent and the managers 12.", 8, 12, "%"],
		["The north had 40 mm of rain, the south 12.", 40, 12, "mm"],
		["The mine in Peru yields 4 million tonnes and the one in Ghana 3 million.", 4e6, 3e6, "t"],
		["The union wants 8 percent; the board has offered 4.", 8, 4, "%"],
		["Staff asked for 12 percent, ministers proposed 3.6.", 12, 3.6, "%"],
		["Core inflation slowed to 3.8 from 4.1 percent.", 3.8, 4.1, "%"],
		["Milk costs 90 cents, up from 75.", 0.9, 0.75, "USD"],
		["The surplus was 3.2 compared to the 4.1 percent surplus of last year.", 3.2, 4.1, "%"],
		["Winds of 130 km/h eased to 90 by noon.", 130, 90, "km/h"],
		["Growth is 2.5 against 1.9 percent in May.", 2.5, 1.9, "%"],
		["It owes 9 billion baht for rails and another 30 billion for trains.", 9e9, 30e9, "THB"],
		["It rained on 40 days, of which 12 were in June.", 40, 12, "d"],
		["There were 21 days of strikes in all, of which five fell in May.", 21, 5, "d"],
		["The park covers 90 hectares, of which 20 are wooded.", 90, 20, "har"],
		["Ministers cut the wait to 30 days from 45.", 30, 45, "d"],
		["Ticket sales brought in 1.2m pounds, against a target of 2m.", 1.2e6, 2e6, "GBP"],
	])("%s", (text, first, second, unit) => {
		expect(units(text)).toEqual([
			[first, unit],
			[second, unit],
		]);
	});

	it("what it is a multiple of", () => {
		expect(units("It lost 310 million euros, more than twice the 140 million it lost in 2024.")[2]).toEqual([
			140e6,
			"EUR",
		]);
	});

	it("a total, what it is made of, and the same sum again", () => {
		expect(units("It costs 50 billion baht: 20 billion for rails and 30 billion for roads.")).toEqual([
			[50e9, "THB"],
			[20e9, "THB"],
			[30e9, "THB"],
		]);
		expect(units("Revenue was 40 billion cedis and 5 percent of 40 billion is spent.")[2]).toEqual([
			40e9,
			"GHS",
		]);
	});

	it.each([
		"The toll of the storm, which packed winds of 130 km/h, rose to 92.",
		"The plan costs 9 million euros, feeds 4 million and another 3 million in Chad.",
		"Inflation was 7 percent in Ghana and 12 in the north were hurt.",
		"The lake lost 30 percent in May, and in the south 12 died.",
		"The firm cut 8 percent of its staff and the guild got 40.",
		"Prices rose 5 percent in May and 400 in Lyon lost their homes.",
	])("but not where it counts something else: %s", (text) => {
		expect(units(text)[1]).toHaveLength(1);
	});
});
