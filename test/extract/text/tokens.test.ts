import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../lambdas/extract/text/tokens.ts";

function words(text: string): string[] {
	return tokenize(text, { start: 0, end: text.length }, 0).map((token) => token.text);
}

describe("splitting a sentence into tokens", () => {
	it("keeps the stops of initials and dotted abbreviations", () => {
		expect(words("U.S. troops left.")).toEqual(["U.S.", "troops", "left", "."]);
	});

	it("cuts the possessive from a name, whichever the apostrophe", () => {
		expect(words("Russia’s and Peru's aims")).toEqual(["Russia", "’s", "and", "Peru", "'s", "aims"]);
	});

	it("keeps apostrophes and hyphens inside words", () => {
		expect(words("O’Brien’s twenty-one")).toEqual(["O’Brien", "’s", "twenty-one"]);
	});

	it("keeps the separators of numbers", () => {
		expect(words("$1,234.50, 3.2bn")).toEqual(["$", "1,234.50", ",", "3.2", "bn"]);
	});

	it("reads names with accents and other scripts as words", () => {
		expect(words("Bouaké, Киев")).toEqual(["Bouaké", ",", "Киев"]);
	});

	it("covers every character that is not space, once and in order", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
				let at = 0;
				for (const token of tokenize(text, { start: 0, end: text.length }, 0)) {
					expect(text.slice(at, token.start).trim()).toBe("");
					expect(text.slice(token.start, token.end)).toBe(token.text);
					at = token.end;
				}
				expect(text.slice(at).trim()).toBe("");
			}),
		);
	});
});
