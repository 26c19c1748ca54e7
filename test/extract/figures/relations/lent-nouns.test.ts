import { expect, it } from "vitest";
import { figures } from "../reading.ts";

const read = (text: string) => figures(text).map(({ text: words, countedHead }) => [words, countedHead]);

it.each([
	[
		"some of those just counted",
		"The court has 26 cases, six of fraud.",
		[
			["26", "case"],
			["six", "case"],
		],
	],
	[
		"points ahead and behind",
		"They have 41 points, nine behind Brena and two ahead of Osk.",
		[
			["41", "point"],
			["nine", "point"],
			["two", "point"],
		],
	],
	[
		"those who did something else",
		"Some 400 people were invited and 310 came.",
		[
			["Some 400", "person"],
			["310", "person"],
		],
	],
	[
		"those in one place",
		"Fires have killed 56 people, 20 of those in one night.",
		[
			["56", "person"],
			["20", "person"],
		],
	],
	[
		"what we had before",
		"We have 11 nurses in the town. Ten years ago we had 25.",
		[
			["11", "nurse"],
			["25", "nurse"],
		],
	],
	[
		"the same elsewhere",
		"In the north volumes fell 6 percent; in the south they grew 2 percent.",
		[
			["6 percent", "volume"],
			["2 percent", "volume"],
		],
	],
	[
		"what each costs",
		"It ordered 180 doses. Each costs $31.",
		[
			["180", "dose"],
			["$31", "dose"],
		],
	],
])("a number has the noun of %s: %s", (_, text, expected) => {
	expect(read(text)).toEqual(expected);
});

it.each([
	[
		"a label over names",
		"Votes by town: Orani 88,400, Abra 61,250",
		[
			["88,400", "vote"],
			["61,250", "vote"],
		],
	],
	["a label with a participle", "Services running: one in five", [["one in five", "service"]]],
	[
		"the sum right before it",
		"It is paid to a driver on the average salary of £61,000.",
		[["£61,000", "salary"]],
	],
	[
		"what stands behind a long preposition",
		"They won in front of a record crowd of 8,700.",
		[["8,700", "crowd"]],
	],
	[
		"a compound of several words",
		"Some 76 percent of two-year-olds are ill.",
		[["Some 76 percent", "two-year-old"]],
	],
	["what is due for so long", "They get 16 weeks of pay.", [["16 weeks", "pay"]]],
	["what the money bought", "It bought the site in the north for $80 million.", [["$80 million", "site"]]],
	[
		"what was put there, behind an aside",
		"It pegged the cost of the recall, announced on Monday, at $350 million.",
		[["$350 million", "cost"]],
	],
	[
		"what it is done to in an aside",
		"The dividend, cut to 6 pence in May, is safe.",
		[["6 pence", "dividend"]],
	],
	["a group of so many", "A pod of about 70 came ashore.", [["about 70", "pod"]]],
	["what lasted so long", "The trial lasted three weeks.", [["three weeks", "trial"]]],
	[
		"what stands beside it",
		"More rain, as much as 90 millimetres, is forecast.",
		[["as much as 90 millimetres", "rain"]],
	],
	["what it was given for", "I gave $18,000 for a roof.", [["$18,000", "roof"]]],
	[
		"those who were asked",
		"Some 58 percent of voters approve and 31 percent said no.",
		[["31 percent", "voter"]],
	],
	["the most, told behind a comma", "Osk had the most deaths, with 4,597.", [["4,597", "death"]]],
])("a number has the noun of %s: %s", (_, text, expected) => {
	expect(read(text).filter(([words]) => expected.some(([each]) => each === words))).toEqual(expected);
});

it.each([
	["a person", "The rate was 12 percent and the judge cut that to eight.", "eight"],
	["how long something lasted", "It heard four hours of testimony.", "four hours"],
	["owners of what is left out", "Of bills they pay a hundredth of the visitors'.", "a hundredth"],
	[
		"what a poll before was of",
		"Of voters 60 percent came. A poll found 44 percent would stay.",
		"44 percent",
	],
	["what a name is for", "It bought graphics maker Tannoy for $5 million.", "$5 million"],
	["who leads", "A poll shows that Dana Clint leads Ola Trum by 43 percent to 38 percent.", "43 percent"],
	["a queue of us", "They have 26 flats. At the last one there were 40 of us.", "40"],
	["money that was lost", "State money of $600,000 went in. In July they lost $300,000.", "$300,000"],
])("a number has no noun where it would be that of %s: %s", (_, text, words) => {
	expect(read(text).find(([each]) => each === words)?.[1]).toBeUndefined();
});

it.each([
	["It lost $5 million. Its wage bill is 3.2 million.", "3.2 million", "money", "USD"],
	["It lost $5 million. It sold 3.2 million bills.", "3.2 million", "count", undefined],
	["Its wage bill is 3.2 million.", "3.2 million", "count", undefined],
	["It owes $9 million. The city has paid billions every year.", "billions", "money", "USD"],
	["It owes $9 million. The city has paid 400,000 for a map.", "400,000", "money", "USD"],
	["It owes $9 million. He paid 12,000 for the boat.", "12,000", "money", "USD"],
	["It owes $9 million. They paid 12,000 nurses.", "12,000", "count", undefined],
	["It owes $9 million. The list spans 400,000 for a start.", "400,000", "count", undefined],
])("a sum has the currency of the article's money, and a count none: %s", (text, words, kind, unit) => {
	const found = figures(text).find(({ text: each }) => each === words);
	expect([found?.kind, found?.unit]).toEqual([kind, unit]);
});

it.each([
	["A quake of magnitude 6.1 struck. The institute put it at 6.4.", "6.4", "measure"],
	["A quake of magnitude 6.1 struck. Two more registered 3.2 and 4.1.", "4.1", "measure"],
	["A quake of magnitude 6.1 struck. Homes hold 2.3 people.", "2.3", "count"],
	["A quake of magnitude 6.1 struck. The toll rose to 6.", "6", "count"],
	["A quake struck. The index rose to 6.4.", "6.4", "count"],
])("a decimal behind a magnitude is another one: %s", (text, words, kind) => {
	expect(figures(text).find(({ text: each }) => each === words)?.kind).toBe(kind);
});

it("a list of names and numbers counts what its heading names", () => {
	expect(read("The bank is large.\nBranches by county\nCork: 290, 70\nWest Kerry: 170")).toEqual([
		["290", "branch"],
		["70", "branch"],
		["170", "branch"],
	]);
	expect(read("The bank closed.\nWest Cork: 290")).toEqual([["290", undefined]]);
});

it.each([
	["Income fell by $70 million, fees by $9 million.", "$9 million", "fee"],
	["It served 96 people and turned away a dozen.", "a dozen", "person"],
	["It has a budget of $8 million, a quarter of that of Brena.", "a quarter", "budget"],
	["The police froze three bank accounts.", "three", "account"],
	["Ms Orb led Mr Ott by 212,205 to 210,424 votes.", "212,205", "vote"],
	["They sent 12,000 to 40 villages.", "12,000", undefined],
	["The two singers spoke. Four more stayed away.", "Four", "singer"],
	["They hold 40 seats of the 76 required.", "76", "seat"],
	["She is 150 delegates short of the 2,383 needed.", "2,383", "delegate"],
	["The state shut 12 schools last month, out of more than 90.", "more than 90", "school"],
	["The state shut 12 schools. Thefts were three out of 90.", "90", undefined],
])("and in %s %s has its noun", (text, words, noun) => {
	expect(read(text).find(([each]) => each === words)?.[1]).toBe(noun);
});
