import { expect, it } from "vitest";
import { figures } from "../reading.ts";

const read = (text: string) => figures(text).map(({ text: words, countedHead }) => [words, countedHead]);

it.each([
	["a bound with its verb", "The fare for the tram should not exceed 59 euros.", "fare"],
	["a level that is not passed", "We do not see inflation in 2023 below 70 percent.", "inflation"],
	["a level that is got past", "If rates fall, inflation could well get past 100 percent.", "inflation"],
	["a level right behind its noun", "The tax hits income above $50,000.", "income"],
	["a total of them", "He won with 332 total electoral votes.", "vote"],
	["a total of something", "It made up 11 percent of overall Cuban exports.", "export"],
	["what is paid in cash", "It will pay a monthly rental of $250,000 in cash.", "rental"],
	["cash, where nothing else is told", "She began March with $8 million in cash.", "cash"],
	["a sum of its own", "It may buy it in the term for a cash consideration of $69 million.", "consideration"],
	["a loss in value", "It will book an impairment loss in value of homes of $36 million.", "loss"],
	["a carrying amount", "The site has a net carrying amount of $6 million.", "amount"],
	["an amount that is a noun", "The average gift amount was $27.", "amount"],
	[
		"a word in -ing before its preposition",
		"He warned of engaging in the illegal printing of 22 billion cedis.",
		"printing",
	],
	["what is in a mountain", "The mountain of debt of $4 billion grows.", "debt"],
	["a work with its name", "She sold a work called “Dusk” at Berrick's in March for £630,000.", "work"],
	["a unit that describes", "A 2,000 square metre painted display tells the story.", "display"],
	["dollars told twice", "It earned $357,000,000 dollars in revenue.", "revenue"],
	["a bracket within the phrase", "They had two SG (State Guard) agents there.", "agent"],
	["a bracket behind the phrase", "It has a gross output (GO) of $26 trillion.", "output"],
	["a sum and how long it is for", "Brena was facing a $2.2 billion, two-year budget deficit.", "deficit"],
	["what was so far, and not when", "He hit a 47-yard goal moments later.", "goal"],
	[
		"who fell, not where one lives",
		"The climber, who had been living in Melbourne, fell 200 metres.",
		"climber",
	],
	["a way to a place in a bracket", "The road to Kolm (30 km) is closed.", "road"],
	["a way between two places", "It mended the canal from Sarn to Kolm (40 km).", "canal"],
	["a way over a river", "The works include the bridge over the Tarn (160 metres).", "bridge"],
	[
		"a way with its name, not its repair",
		"It pays for the repair of the Karo Vale bridge (160 metres).",
		"bridge",
	],
	["no way, but a stay there", "He lives in a village near Kolm (30 km).", undefined],
	["no way, but a trip", "She swam from Sarn to Kolm (30 km).", undefined],
	["people who are paid", "It had 197 paid employees in May.", "employee"],
])("%s: %s", (_, text, head) => {
	expect(read(text)[0]?.[1]).toBe(head);
});

it.each([
	["who earns it is not the sum", "People earning above $50,000 left.", "above $50,000"],
	["who left is not left", "Some 40 left the ship.", "Some 40"],
])("%s: %s", (_, text, words) => {
	expect(read(text).find(([each]) => each === words)).toEqual([words, undefined]);
});

it("an age is its owner's", () => {
	expect(read("The 50-year-old tycoon's trial opened.")).toEqual([["50-year-old", "tycoon"]]);
});
