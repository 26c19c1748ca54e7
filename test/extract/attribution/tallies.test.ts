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

/** Source and content. */
const whoAndWhat = (text: string) =>
	said(text).map((line) => [line.split(" | ")[0], line.split(" | ")[2]].join(": "));

describe("each of several who give a number has their own", () => {
	test.each([
		["The toll was put at 30 by police and 52 by the union.", ["police: 30", "the union: 52"]],
		[
			"The rally, put at 9,000 by organisers and about 4,000 by police, ended.",
			["organisers: 9,000", "police: 4,000"],
		],
		["Police put the crowd at 9,000, organisers at 15,000.", ["Police: 9,000", "organisers: 15,000"]],
		["The ministry counted 30 dead and the opposition 52.", ["The ministry: 30", "the opposition: 52"]],
		["Police put the price at $9 and the weight at 30 kilos.", ["Police: $9", "Police: 30"]],
		["The ministry counted 30 dead and the army 52 wounded.", ["The ministry: 30", "The ministry: 52"]],
	])("%s", (text, expected) => {
		const found = said(text).map((line) => line.split(" | "));
		const owners = expected.map((one) => {
			const [, number = ""] = one.split(": ");
			const innermost = found
				.filter(([, , content = ""]) => content.includes(number))
				.sort(([, , a = ""], [, , b = ""]) => a.length - b.length)[0];
			return `${innermost?.[0]}: ${number}`;
		});
		expect(owners).toEqual(expected);
	});

	test("what was expected is theirs who expected it", () => {
		expect(whoAndWhat("Output grew 0.3 percent, beating the 0.1 percent economists had expected.")).toEqual([
			"economists: the 0.1 percent",
		]);
		expect(whoAndWhat("Profit was 9 cents, beating analysts' estimate of 8 cents.")[0]).toMatch(
			/^analysts'?: /,
		);
	});
});

describe("who is cited, and what no one says", () => {
	test.each([
		[
			"The Herald reported that 11 people had been held, citing police.",
			"police | citing | that 11 people had been held | via The Herald",
		],
		[
			"Local media reported that 11 had died, citing a nurse.",
			"a nurse | citing | that 11 had died | via Local media",
		],
		[
			"The minister rejected suggestions that 300 posts would go.",
			"The minister | rejected | suggestions that 300 posts would go",
		],
	])("%s", (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	test.each([
		["The panel was told by two former ministers that 14 deals were void.", "two former ministers"],
		["The panel was told that 14 deals were void.", "The panel"],
		["Aid agencies have appealed for $3 million.", "Aid agencies"],
		["The broker Ann Roe sees $3 million.", "The broker Ann Roe"],
		["ODA BERG, MAYOR: Two came.\n\nGOV. RAY PITT (by phone): It made 200 jobs.", "ODA BERG, MAYOR"],
	])("%s", (text, source) => {
		expect(said(text)[0]?.split(" | ")[0]).toBe(source);
	});

	test("a doubt of who tells the story is no part of a denial", () => {
		expect(said("The army denied that 25 had fled, and it was unclear whether the 300 were alive.")).toEqual([
			"The army | denied | that 25 had fled",
		]);
	});

	test("a deal says nothing of its price", () => {
		expect(said("The bid valued Orlo at $3 million.")).toEqual([]);
		expect(said("The bank valued Orlo at $3 million.")).toHaveLength(1);
	});
});
