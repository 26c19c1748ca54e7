import { expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const figuresOf = (text: string) => extract({ text, publishedAt: "2026-06-08" }).extraction.figures;

test.each([
	[
		"The city raised the number of residents who were evacuated during the fire to 340 from 300.",
		"evacuated",
	],
	["The ministry lowered the death toll of the fire in Morvane to 25 on Saturday from 27.", "deaths"],
])("the former level means what the new one does: %s", (text, measure) => {
	const [level, former] = figuresOf(text);
	expect([level?.measure, former?.measure]).toEqual([measure, measure]);
	expect([level?.change?.role, former?.change?.role]).toEqual(["to", "from"]);
	expect(level?.change?.from).toBe(former?.value);
});

test.each([
	"The road to 12 villages from 3 towns was flooded.",
	"The train goes from 10 stations to 12 depots.",
	"They sent aid to 40 people from 9 countries.",
])("what goes somewhere from somewhere is no level: %s", (text) => {
	for (const { change } of figuresOf(text)) expect(change).toBeUndefined();
});

test("a colon with a blank behind it joins no ratio", () => {
	const figures = figuresOf("The death toll rose to 27: two more workers had died. The odds were 3:1.");
	expect(figures.map(({ kind, value }) => [kind, value])).toEqual([
		["count", 27],
		["count", 2],
		["ratio", 3],
	]);
});

test("whoever is on strike is no population of strikers; what somebody has spoken of is no noun", () => {
	const [strikers] = figuresOf("Northline put the number of strikers at 4,100.");
	expect(strikers).toMatchObject({ measure: "strikers", value: 4100 });
	expect(strikers?.population).toBeUndefined();
	const [, spoken] = figuresOf("Some 5,000 workers were on strike. The union had spoken of 6,800.");
	expect(spoken).toMatchObject({ value: 6800, measure: "strikers" });
	expect(spoken?.countedHead).not.toBe("spoken");
});
