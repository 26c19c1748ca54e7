import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../lambdas/extract/text/sentences.ts";

function split(text: string): string[] {
	return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("splitting a block into sentences", () => {
	it("ends a sentence at a stop, a question and an exclamation", () => {
		expect(split("Rain fell. Did it stop? It did! Good.")).toEqual([
			"Rain fell.",
			"Did it stop?",
			"It did!",
			"Good.",
		]);
	});

	it("keeps the closing quotation mark with its sentence", () => {
		expect(split("“We are ready.” Nobody answered.")).toEqual(["“We are ready.”", "Nobody answered."]);
	});

	it("does not end at titles, initials and months", () => {
		expect(split("Dr. A. B. Okoro met Gen. Vu on Jan. 5 in St. Ives.")).toHaveLength(1);
	});

	it("ends at a company's suffix only where a new sentence starts", () => {
		expect(split("He left Harrow Inc. The firm closed.")).toEqual([
			"He left Harrow Inc.",
			"The firm closed.",
		]);
		expect(split("He met Harrow Inc. Chief Executive Ada Moss.")).toHaveLength(1);
	});

	it("tells the number sign from the word", () => {
		expect(split("She lives at No. 5 now.")).toHaveLength(1);
		expect(split("She said no. Everyone left.")).toEqual(["She said no.", "Everyone left."]);
	});

	it("reads U.S. both ways", () => {
		expect(split("The U.S. Army left.")).toHaveLength(1);
		expect(split("They flew to the U.S. The trip was long.")).toHaveLength(2);
	});

	it("keeps the number of a list item with the item", () => {
		expect(split("1. Thailand leads.")).toEqual(["1. Thailand leads."]);
	});

	it("gives trimmed spans in bounds, in order and apart, on any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
				let last = 0;
				for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
