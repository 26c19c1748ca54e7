import { expect, test } from "vitest";
import { extract } from "../../../../lambdas/extract/extract.ts";

test.each([
	["The death toll from the failure of a dam in northern Bulgaria rose to 34.", "34", "death"],
	["The cost of repairs in the south of the country rose to 40 million euros.", "40 million euros", "cost"],
	["Sales of new homes in the north of England rose 4 percent.", "4 percent", "sale"],
	["The number of jobless people in Spain fell to 2.4 million.", "2.4 million", "person"],
])("what changes is the first noun, however many hang on it: %s", (text, written, head) => {
	const figure = extract({ text }).extraction.figures.find((one) => one.text === written);
	expect(figure?.countedHead).toBe(head);
});
