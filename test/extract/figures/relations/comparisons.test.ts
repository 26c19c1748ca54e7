import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

const lines = (text: string) =>
	figures(text).map(({ value, unit, counted, event }) => [value, unit, counted, event].join(" "));

describe("what a figure is compared with counts the same", () => {
	it.each([
		[
			"It carried 26 million passengers, compared with 27 million a year earlier.",
			["26000000  passengers ", "27000000  passengers "],
		],
		["The lead shrank from 1,140 votes to 980.", ["1140  votes ", "980  votes "]],
		["Waits fell from 7.31m to 7.29m treatments.", ["7310000  treatments ", "7290000  treatments "]],
		[
			"It lost 114 million euros, after a profit of 37 million a year earlier.",
			["114000000 EUR  ", "37000000 EUR profit "],
		],
		["Inflation rose to 5.2 percent from 5.0 in November.", ["5.2 % Inflation ", "5 % Inflation "]],
		["Trucks brought 700 tonnes of flour, an average of 117 a day.", ["700 t flour ", "117   "]],
		["Of the city's 36 hospitals, only 14 are open.", ["36  hospitals ", "14  hospitals "]],
		["They were taken to three hospitals, two of which are in Rishdale.", ["3  hospitals ", "2  hospitals "]],
		["37 of the city's 212 stations closed.", ["37  stations closed", "212  stations closed"]],
	])("%s", (text, expected) => {
		expect(lines(text)).toEqual(expected);
	});

	it("leaves the fall of another subject to it", () => {
		const [first, second] = figures("Lowenia dropped by 8.4 percent and South Marava saw a 9 percent fall.");
		expect([first?.counted, second?.counted]).toEqual(["Lowenia", undefined]);
	});

	it("gives the tally of another source the count it disputes, and what befell it", () => {
		const text =
			"The ministry says that 36 people died. The network says 43. The ministry raised the number of dead to 37; the network kept its count at 44.";
		expect(lines(text)).toEqual(["36  people died", "43  people died", "37  dead ", "44  dead "]);
	});
});
