import { expect, it } from "vitest";
import { Line } from "../../../lambdas/extract/text/line.ts";
import { sequence } from "../../../lambdas/extract/text/sequence.ts";

const line = (text: string): Line => new Line(text, { start: 0, end: text.length });

it.each([
	["^ word{0,2} change-noun", "a sharp rise in sales", true],
	["^ word{0,2} change-noun", "a very sharp rise in sales", false],
	["'and' article? $", "the budget and a", true],
	["'and' article? $", "the budget and a share", false],
	["^ inner{1,4} 'to' $", "of the votes to", true],
	["^ inner{1,4} 'to' $", "of the votes, to", false],
	["^ any{1,4} 'to' $", "of the votes, to", true],
	["^ any{1,9} 'to' $", "of the votes. He went to", false],
	["'Of' article", "Of the 40", true],
	["'Of' article", "He spoke of the 40", false],
	["^ comma|dash Name{1,3} $", ", Summer Reid", true],
	["^ occasion-opening|end", "", true],
	["^ occasion-opening|end", "seats", false],
])("%s of “%s” is %s", (pattern, text, expected) => {
	expect(sequence(pattern)(line(text))).toBe(expected);
});

it("a class that the lexicon does not have is an error when the pattern is made", () => {
	expect(() => sequence("^ no-such-class")).toThrow("no class of words is called “no-such-class”");
});

it("takes time in the length of the line, whatever the steps may cover", () => {
	let asked = 0;
	const long = line("word ".repeat(400));
	const counting = Object.assign(Object.create(long) as Line, {
		isLetters: (at: number) => {
			asked++;
			return long.isLetters(at);
		},
	});
	sequence("word{1,3} word{1,3} 'to' $")(counting);
	expect(asked).toBeLessThan(400 * 16);
});
