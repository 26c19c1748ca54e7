import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("who keeps a count gives it", () => {
	test.each([
		[
			"The Interior Ministry raised the number of dead to 37.",
			"The Interior Ministry | raised | the number of dead to 37",
		],
		["The Danube Relief Network kept its count at 43.", "The Danube Relief Network | kept | its count at 43"],
		[
			"The airline cut its forecast for the year to 24 million.",
			"The airline | cut | its forecast for the year to 24 million",
		],
		["The electoral commission put it at 61 percent.", "The electoral commission | put | it at 61 percent"],
		[
			"The United Nations gave a far lower toll of about 1,500.",
			"The United Nations | gave | a far lower toll of about 1,500",
		],
		["The Danube Relief Network says 43.", "The Danube Relief Network | says | 43"],
		["The Red Crescent, which has staff there, counts 51.", "The Red Crescent | counts | 51"],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test("a group estimates across the clause that describes it", () => {
		expect(
			said(
				"The Lagoon Observers, a group that sent 240 volunteers to polling stations, estimated turnout at between 45 and 48 percent.",
			),
		).toEqual([
			"The Lagoon Observers, a group that sent 240 volunteers to polling stations | estimated | turnout at between 45 and 48 percent",
		]);
	});

	test("an estimate is its subject's", () => {
		const sources = said("The Lagoon Observers repeated their estimate of 45 to 48 percent.").map(
			(line) => line.split(" | ")[0],
		);
		expect(new Set(sources)).toEqual(new Set(["The Lagoon Observers"]));
	});
});

describe("no one speaks", () => {
	test.each([
		"The wall of the Velmora Dam gave way.",
		"The second blast raised the death toll to 37.",
		"The company raised its price to $5.",
		"Voters rejected a new tax by 58 percent to 42 percent.",
		"The council raised the number of seats to 200.",
	])("%s", (text) => {
		expect(said(text)).toEqual([]);
	});
});

describe("who had it at a number, and who placed a number of things", () => {
	test.each([
		["The broker had it at 1.9 percent.", ["The broker | had | it at 1.9 percent"]],
		["The agency placed the toll at 40.", ["The agency | placed | the toll at 40"]],
		["Orlo valued 12 barges at $3 million.", ["Orlo | valued | 12 barges at $3 million"]],
		["Orlo placed 12 million shares at $3.", []],
		["The guards have it at home.", []],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test("who has the turn in a transcript is who wants it", () => {
		const turns = "ODA BERG, MAYOR: We want $4 million.\n\nTIM ROE, NURSE: The Red Cross says 12 died.";
		expect(said(turns).map((line) => line.split(" | ")[0])).toEqual([
			"ODA BERG, MAYOR",
			"TIM ROE, NURSE",
			"The Red Cross",
		]);
	});
});
