import { expect, test } from "vitest";
import { inflect, plural } from "../../../../lambdas/extract/text/lexicon/inflect.ts";
import { isPlural, singular } from "../../../../lambdas/extract/text/lexicon/singular.ts";

const forms = (lemma: string) =>
	inflect(lemma)
		.map(([form]) => form)
		.join(" ");

test.each([
	["rise", "rise rises rose rising risen"],
	["cut", "cut cuts cut cutting"],
	["stop", "stop stops stopped stopping"],
	["open", "open opens opened opening"],
	["deny", "deny denies denied denying"],
	["die", "die dies died dying"],
	["agree", "agree agrees agreed agreeing"],
	["admit", "admit admits admitted admitting"],
	["travel", "travel travels travelled traveled travelling traveling"],
	["panic", "panic panics panicked panicking"],
	["be", "be is was were being been"],
	["quit", "quit quits quit quitting"],
	["reach", "reach reaches reached reaching"],
])("%s is inflected as one writes it", (lemma, expected) => {
	expect(forms(lemma)).toBe(expected);
});

test.each([
	["casualty", "casualties"],
	["policeman", "policemen"],
	["human", "humans"],
	["church", "churches"],
	["survey", "surveys"],
	["aircraft", "aircraft"],
	["person", "people"],
	["crisis", "crises"],
])("the plural of %s is %s, and leads back", (one, many) => {
	expect(plural(one)).toBe(many);
	expect(singular(many)).toBe(one);
	expect(isPlural(many)).toBe(true);
});

test("a singular stays what it is", () => {
	for (const word of ["bus", "class", "crisis", "virus", "town", "gas"]) expect(singular(word)).toBe(word);
});
