import fc from "fast-check";
import { expect, test } from "vitest";
import { isNearly, oneLetterOff } from "../../ask/words/misspelt.ts";

test.each([
	["velmora", "velmra"],
	["velmora", "vellmora"],
	["velmora", "velnora"],
	["velmora", "vemlora"],
	["stoyanova", "stoyanva"],
])("%s is nearly %s", (word, typed) => {
	expect(isNearly(word, typed)).toBe(true);
});

test("two letters wrong are too many", () => {
	expect(isNearly("velmora", "belmura")).toBe(false);
});

test("what is one letter off a word has the word one letter off", () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/);
	fc.assert(
		fc.property(word, fc.nat(), (one, n) => {
			const near = [...oneLetterOff(one)];
			const other = near[n % near.length] ?? "";
			expect(oneLetterOff(other).has(one)).toBe(true);
		}),
		{ numRuns: 50 },
	);
});
