import { describe, expect, it } from "vitest";
import { only, quantities } from "../reading.ts";

describe("bounds", () => {
	it.each([
		["approximately 6,000 troops", "approximately", "approximately 6,000"],
		["some 300 homes", "approximately", "some 300"],
		["an estimated 16,500 people", "approximately", "an estimated 16,500"],
		["nearly $5bn", "approximately", "nearly $5bn"],
		["at least 40 people", "at-least", "at least 40"],
		["no fewer than 12 judges", "at-least", "no fewer than 12"],
		["500 or more guests", "at-least", "500 or more"],
		["more than a dozen arrests", "more-than", "more than a dozen"],
		["over 6,000 reported", "more-than", "over 6,000"],
		["up to 2,800 jobs", "at-most", "up to 2,800"],
		["as many as 20 people", "at-most", "as many as 20"],
		["just under 300 cases", "less-than", "just under 300"],
		["fewer than 20 stations", "less-than", "fewer than 20"],
		["Debt shall not at any time exceed 9 percent.", "at-most", "shall not at any time exceed 9 percent"],
		["He slept maybe three hours.", "approximately", "maybe three hours"],
		["A loan must in no case exceed 60 percent.", "at-most", "exceed 60 percent"],
		["Fees did not exceed $40.", "at-most", "did not exceed $40"],
		["Pumps of 25 kW and below need no permit.", "at-most", "25 kW and below"],
		["Exports may exceed 40 tonnes.", "more-than", "exceed 40 tonnes"],
		["The tram can run up to a speed of 90 km/h.", "at-most", "90 km/h"],
		["The cable lies over a distance of 90 km.", "exact", "90 km"],
		["She spoke about 50 minutes.", "approximately", "about 50 minutes"],
		["Senators filibustered over 20 hours.", "more-than", "over 20 hours"],
		["The union would not go above a $17 minimum wage.", "more-than", "above a $17"],
		["Flats were built under a $2.3bn scheme.", "exact", "$2.3bn"],
		["She is over 30 weeks pregnant.", "more-than", "over 30 weeks"],
		["They have taken over $3 million from the fund.", "more-than", "over $3 million"],
		["They took over $3 million debts.", "exact", "$3 million"],
	])("reads %s", (text, modifier, surface) => {
		expect(only(text)).toMatchObject({ modifier, text: surface });
	});

	it("reads a bound before an approximation as the bound", () => {
		expect(only("up to about 300 people")).toMatchObject({ modifier: "at-most", value: 300 });
	});

	it("leaves a verb that estimates outside", () => {
		expect(only("The agency estimated around 600 deaths.")).toMatchObject({ text: "around 600" });
	});

	it("takes 'over five years' for a stretch of time, not a bound", () => {
		expect(only("He stole it over five years.")).toMatchObject({ modifier: "exact", kind: "duration" });
	});
});

describe("ranges", () => {
	it.each([
		["between 5 and 10 people", [5, 10], "count"],
		["5-10%", [5, 10], "percent"],
		["from 3 to 4 million people", [3e6, 4e6], "count"],
		["$3-5 billion", [3e9, 5e9], "money"],
		["between $3 and $5 billion", [3e9, 5e9], "money"],
		["2-3 dozen people", [24, 36], "count"],
		["five or six people", [5, 6], "count"],
		["8- to 16-meter waves", [8, 16], "measure"],
		["above 1,000 and below 1,500", [1000, 1500], "count"],
		["10-15 cents", [0.1, 0.15], "money"],
		["from $500 to $1 million", [500, 1e6], "money"],
	])("reads %s", (text, [low, high], kind) => {
		const range = only(text);
		expect(range).toMatchObject({ modifier: "between", kind });
		expect([range.low, range.high]).toEqual([low, high]);
		expect(range.value).toBeUndefined();
	});
});

describe("change", () => {
	const changes = (text: string) => quantities(text).map(({ change }) => change);

	it("tells by how much from to what", () => {
		expect(changes("Sales rose 12 percent to $4.5 billion.")).toEqual([
			{ direction: "up", role: "by" },
			{ direction: "up", role: "to" },
		]);
	});

	it("reads two levels and gives the later one where it came from", () => {
		expect(changes("Exports fell from 31 million in 2024 to 26 million last year.")).toEqual([
			{ direction: "down", role: "from" },
			{ direction: "down", role: "to", from: 31_000_000 },
		]);
	});

	it.each([
		["Shares were up 12 percent.", { direction: "up", role: "by" }],
		["a 3 percent drop in exports", { direction: "down", role: "by" }],
		["20 percent fewer cases", { direction: "down", role: "by" }],
		["It raised its forecast to 3.2%.", { direction: "up", role: "to" }],
		["The index slipped below 9,000.", { direction: "down", role: "to" }],
		["The toll climbed past 200.", { direction: "up", role: "to" }],
		["Attendance crept beyond 30,000.", { direction: "up", role: "to" }],
		["Imports shot up 9 percent.", { direction: "up", role: "by" }],
		["Profit fell by half.", { direction: "down", role: "by" }],
		["Output was cut by half in May.", { direction: "down", role: "by" }],
		["Prices doubled.", { direction: "up", role: "by" }],
	])("reads %s", (text, change) => {
		expect(changes(text)).toEqual([change]);
	});

	it.each([
		["The bank cut rates by a quarter point.", 0.25],
		["A quarter-point cut in interest rates is likely.", 0.25],
		["A half-point rise in the rate is likely.", 0.5],
	])("points of a rate are percentage points: %s", (text, value) => {
		expect(quantities(text)[0]).toMatchObject({ kind: "percentage-points", value, unit: "pp" });
	});

	it("leaves 'shot down', 'held up' and 'raised $5m' alone", () => {
		expect(changes("They shot down 64 drones.")).toEqual([undefined]);
		expect(changes("Drivers had to stump up 40 euros.")).toEqual([undefined]);
		expect(changes("She chalked up 90 wins.")).toEqual([undefined]);
		expect(changes("The strike has held up about half of the exports.")).toEqual([undefined]);
		expect(changes("The army called up 300,000 men.")).toEqual([undefined]);
		expect(changes("The start-up raised $5m.")).toEqual([undefined]);
	});
});
