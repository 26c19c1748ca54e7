import { expect, it } from "vitest";
import { extract } from "../../../../lambdas/extract/extract.ts";
import { figures } from "../reading.ts";

const read = (text: string) => figures(text).map(({ text: words, countedHead }) => [words, countedHead]);

it.each([
	[
		"names in a list",
		"Kerr leads with 31 percent of voters, followed by Senator Ada Dole at 17 percent and Tim Osk at nine percent.",
		["voter", "voter", "voter"],
	],
	["a name and a verb", "Orban had 51 percent of the vote, while Dole took 46 percent.", ["vote", "vote"]],
	[
		"a pair of names",
		"Some 61 percent of voters know Kerr. She led Ms Dole 56 percent to 32 percent.",
		["voter", "voter", "voter"],
	],
	[
		"what they do",
		"Some 61 percent of voters back Kerr. About a third support the plan, and 13 percent were unsure.",
		["voter", "voter", "voter"],
	],
	[
		"those who were asked in a poll",
		"A poll of Norwegian nurses tells why. Asked about pay, 59 percent said it was low.",
		["nurse"],
	],
	["those who were polled", "We surveyed 800 bakers in May. Two in five work at night.", ["baker", "baker"]],
	[
		"the rest",
		"About 39 percent of the milk is local. The other 61 percent was shipped in.",
		["milk", "milk"],
	],
	["a group that opens the clause", "Kerr leads, but among women, 61 percent back Dole.", ["woman"]],
	["a group that opens the sentence", "Among bakers, Kerr leads with 22 percent.", ["baker"]],
	["a group behind both", "She leads him 56 percent to 38 percent among women.", ["woman", "woman"]],
	[
		"the people before the bracket",
		"It won over women (61 percent) and older voters (67 percent).",
		["woman", "voter"],
	],
	[
		"the delegates that a rival needs too",
		"Kerr must win 58 percent of the delegates. Brena (of Osk) must win 64 percent. Dole, a judge by trade, needs 52 percent.",
		["delegate", "delegate", "delegate"],
	],
	["what people say in the bracket", "It is dear to nurses (34% “strongly agree”).", ["nurse"]],
])("a share without noun is of %s: %s", (_, text, expected) => {
	expect(read(text).map(([, head]) => head)).toEqual(expected);
});

it.each([
	["a verb is no noun", "Asked about trade, 60 percent responded yes.", "60 percent", undefined],
	["nor one before its object", "The paper found 42 percent support Dole.", "42 percent", undefined],
	["support without an object is one", "The plan has 48 percent support in Osk.", "48 percent", "support"],
	[
		"another poll asked others",
		"Some 61 percent of voters back Kerr. In a poll by Osk, 52 percent backed him.",
		"52 percent",
		undefined,
	],
	[
		"unemployment does nothing",
		"Unemployment is at 9 percent. About a third agreed.",
		"About a third",
		undefined,
	],
	["who tops a list has the share", "Aman topped the list with 33.2 percent.", "33.2 percent", undefined],
	[
		"precincts are no voters",
		"It is early, with 94 percent of precincts counted. Kerr had 49 percent.",
		"49 percent",
		undefined,
	],
	["what the half are is told", "The town has 260,000 people, half of them children.", "half", undefined],
	[
		"another time had another vote",
		"Kerr had 51 percent of the vote. Dole was polling at just 3% in January.",
		"3%",
		undefined,
	],
	[
		"what is in brackets behind a place",
		"Growth was best in the Philippines (8 percent).",
		"8 percent",
		undefined,
	],
	[
		"what somebody thinks of it",
		"About 12 percent of the budget goes to roads. Kerr said 30 percent would be right.",
		"30 percent",
		undefined,
	],
])("%s: %s", (_, text, words, head) => {
	expect(read(text).find(([each]) => each === words)).toEqual([words, head]);
});

it("a name is not counted for what its owner is", () => {
	const { extraction } = extract({
		text: "Ada Dole has 31 percent of voters, the surgeon Tim Osgood at 13 percent.",
	});
	expect(extraction.figures.map(({ countedHead }) => countedHead)).toEqual(["voter", "voter"]);
});

it.each([
	["Walloons", ["walloon"]],
	["Orsk", [undefined]],
])("the people of a name before the bracket: %s", (name, expected) => {
	const text = `Support fell among ${name} (41%).`;
	const start = text.indexOf(name);
	const mention = { entity: "e", text: name, start, end: start + name.length, type: "NORP" as const };
	expect(figures(text, [mention]).map(({ countedHead }) => countedHead)).toEqual(expected);
});
