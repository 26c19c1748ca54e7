import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";
import { MEASURES } from "../../../lambdas/extract/measures/measures.ts";

const measuresIn = (text: string) => extract({ text }).extraction.figures.map(({ measure }) => measure);

describe("every measure's own examples are read as it", () => {
	for (const { name, examples } of MEASURES)
		for (const example of examples)
			test(`${name}: ${example}`, () => expect(measuresIn(example)).toContain(name));
});

test("no two measures have one name", () => {
	const names = MEASURES.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test.each([
	["The Red Cross put the number of displaced at more than 20,000.", "displaced"],
	["The number of missing climbed to 40.", "missing"],
	["The share rises to 28 percent among widows.", undefined],
	["The home has been sold for $5 million.", "price"],
	["The number of detained climbed to 55.", "arrests"],
	["Nine villages were cut off and 14,500 people had been moved to shelters.", "evacuated"],
])("%s", (text, measure) => expect(measuresIn(text).at(-1)).toBe(measure));
