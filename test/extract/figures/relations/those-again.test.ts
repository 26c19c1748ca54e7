import { expect, it } from "vitest";
import { figures } from "../reading.ts";

const heads = (text: string) => figures(text).map(({ countedHead }) => countedHead);

it.each([
	[
		"others than the main ones, and those by their number",
		"She was one of 17 rowers from Osk across eight events. Four others won bronze. The four were sisters.",
		["rower", "event", "rower", "rower"],
	],
	[
		"the other five",
		"Nine quakes struck. Of these, four were strong. The other five all passed.",
		["quake", "quake", "quake"],
	],
	[
		"more than the one just ranked",
		"It was the 19th builder to default, while another six have asked for time.",
		["builder", "builder"],
	],
	[
		"as many as the share behind it",
		"Eighteen, or 75 percent of the builders, have late homes.",
		["builder", "builder"],
	],
	["one more kind of the same", "They won three silver and one bronze medals.", ["medal", "medal"]],
	[
		"a list of names",
		"Kerr has 40 delegates. Dole has 28, Osk has 22 and Ruiz left with 12.",
		["delegate", "delegate", "delegate", "delegate"],
	],
	[
		"a year that ended with so many",
		"It had 1,140 raids in May, fewer than in June, which ended with 1,341.",
		["raid", "raid"],
	],
	[
		"more than what is needed",
		"He won 332 votes, 62 more than the 270 needed to win.",
		["vote", "vote", "vote"],
	],
	["a noun that is a verb elsewhere", "She had 52 catches and made two nice throws.", ["catch", "throw"]],
	["what there is none of", "There were no damage or injuries in Osk.", ["damage"]],
])("a count has the noun of %s: %s", (_, text, expected) => {
	expect(heads(text)).toEqual(expected);
});

it.each([
	[
		"a heading with its colon",
		"Other forecasts:\n– Ada Osk, Rui y Nadal: 85 percent\n– Tim Gatto, Ecogo: 90 percent",
		["forecast", "forecast"],
	],
	["a heading over sums", "Ticket prices:\nCork: €29\nWest Kerry: €17", ["price", "price"]],
])("a list of names is of %s", (_, text, expected) => {
	expect(heads(text)).toEqual(expected);
});

it.each([
	[
		"the two are others than those before",
		"Some 12 people died. The two were accused of theft.",
		[undefined],
	],
	[
		"the two of them are nobody counted",
		"It told two voters of the rift between the two of them.",
		[undefined],
	],
	["what is worked out is no count", "There was no reported wounded on its side.", [undefined]],
])("%s: %s", (_, text, expected) => {
	expect(heads(text).slice(-1)).toEqual(expected);
});
