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
