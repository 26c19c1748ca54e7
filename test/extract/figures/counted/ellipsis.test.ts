import { expect, it } from "vitest";
import { figures } from "../reading.ts";

const heads = (text: string) => figures(text).map(({ countedHead }) => countedHead);

it.each([
	["Wardens counted 90 rhinos in 2018 and 71 in 2022.", ["rhino", "rhino"]],
	["The firm fixed 4,000 pumps on Friday and the other 900 on Sunday.", ["pump", "pump"]],
	["Of the 2,100 recruits, 40 percent are women.", ["recruit", "recruit"]],
	["Chile won 11 medals, Peru six and Cuba three.", ["medal", "medal", "medal"]],
	[
		"Chile won 11 medals on the first day of the games, Peru six and Cuba three.",
		["medal", "medal", "medal"],
	],
	["The slide buried a bus, killing 17 people. Nine more were hurt.", ["person", "person"]],
	["The Harvest party won 61 seats, the New Dawn 33 and the Red Oak 9.", ["seat", "seat", "seat"]],
])("an earlier noun holds on: %s", (text, expected) => {
	expect(heads(text)).toEqual(expected);
});

it.each([
	["The judge set a 900 euro ($970) fine.", ["fine", "fine"]],
	["It opened its $2 billion Lars Bremer Sea Laboratory.", ["laboratory"]],
	["They let four €1 million lofts.", ["loft", "loft"]],
	["Six crew were hurt.", ["crew"]],
	["The families dug 14 wells themselves.", ["well"]],
	["Shares in Marrow Foods (LSE: MRW) fell 4 percent.", ["share"]],
	["He came in third place with 12 percent.", ["place", undefined]],
	["Twelve of those towns have no doctor.", ["town"]],
	["Twelve of the towns have no doctor.", ["town"]],
	["The agency cut this rate by 25 basis points.", ["rate"]],
	["The agency cut its rate by 25 basis points.", ["rate"]],
])("the noun and no other: %s", (text, expected) => {
	expect(heads(text)).toEqual(expected);
});

it.each([
	["Killed: 9. Wounded: 31.", ["killed", "wounded"]],
	["The mill laid off 320 workers.", ["laid off"]],
	["Only 9 people remained missing.", ["missing"]],
	["The mill will axe 320 posts.", ["axe"]],
])("what happened: %s", (text, expected) => {
	expect(figures(text).map(({ event }) => event)).toEqual(expected);
});

it("a repeat is one claim whatever form its verb stands in, and an addition is none", () => {
	const repeated = figures("The blast hit a bus, killing 14 people. Police said 14 people were killed.");
	expect(repeated[1]?.sameAs).toBe(0);
	expect(figures("Some 500 people marched. Another 500 people marched in Brest.")[1]?.sameAs).toBeUndefined();
});
