import { expect, it } from "vitest";
import { lemma } from "../../../../lambdas/extract/figures/counted/lemma.ts";

it.each([
	["troops", "troop"],
	["people", "person"],
	["policemen", "policeman"],
	["women", "woman"],
	["grandchildren", "grandchild"],
	["cities", "city"],
	["churches", "church"],
	["houses", "house"],
	["buses", "bus"],
	["lives", "life"],
	["aircraft", "aircraft"],
	["Palestinians", "palestinian"],
	["crisis", "crisis"],
])("makes %s singular", (word, singular) => {
	expect(lemma(word)).toBe(singular);
});

it("is done after one step", () => {
	for (const word of ["troops", "classes", "glasses", "series", "families"])
		expect(lemma(lemma(word))).toBe(lemma(word));
});
