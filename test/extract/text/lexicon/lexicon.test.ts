import { expect, test } from "vitest";
import { formsIn, type WordList } from "../../../../lambdas/extract/text/lexicon/families.ts";
import { isA, LEXICON, lemmaOf, verbOf } from "../../../../lambdas/extract/text/lexicon/lexicon.ts";

const classes = Object.entries(LEXICON) as [string, WordList][];

test("every class lists lower-case words, each lemma once", () => {
	for (const [name, list] of classes) {
		expect(formsIn(list).length, name).toBeGreaterThan(0);
		for (const part of "as" in list ? [list] : list) {
			const twice = part.lemmas.filter((lemma, at) => part.lemmas.indexOf(lemma) !== at);
			expect(twice, name).toEqual([]);
			expect(part.lemmas.join(" "), name).toBe(part.lemmas.join(" ").toLowerCase());
		}
	}
});

test("a word is asked for by class, whatever its form", () => {
	expect(isA("its", "determiner")).toBe(true);
	expect(isA("these", "determiner")).toBe(true);
	expect(isA("drowned", "casualty-verb", "dying-verb")).toBe(true);
	expect(isA("fatalities", "casualty-noun")).toBe(true);
	expect(isA("table", "determiner")).toBe(false);
});

test("a form leads to its verb or its singular", () => {
	expect(lemmaOf("killed")).toBe("kill");
	expect(lemmaOf("villages")).toBe("village");
	expect(verbOf("foresaw")).toEqual({ lemma: "foresee", form: "past" });
	expect(verbOf("village")).toBeUndefined();
});
