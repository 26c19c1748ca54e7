import { describe, expect, it } from "vitest";
import { holdsDate } from "../../../lambdas/extract/dates/gate.ts";
import { RECOGNISERS } from "../../../lambdas/extract/dates/recognisers.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";

const opens = (text: string): boolean => {
	const { tokens } = readDocument({ text });
	return holdsDate(tokens, 0, tokens.length);
};

describe("the gate on sentences without a date", () => {
	it("opens to every word that a recogniser says tells of it", () => {
		const words = RECOGNISERS.flatMap(({ tells }) => [...tells]).filter((word) => /^\p{L}{4,}$/u.test(word));
		expect(words.length).toBeGreaterThan(100);
		expect(words.filter((word) => !opens(`It happened ${word} as planned.`))).toEqual([]);
	});

	it.each([
		"The firm cut jobs.",
		"He may sell it.",
		"The sun shone on the mar.",
		"Some 40 people sat down.",
		"She wed him.",
	])("stays shut: %s", (text) => {
		expect(opens(text)).toBe(false);
	});

	it.each([
		"It ended in may.",
		"It is due 3/4.",
		"Q3 was weak.",
		"FY25 was weak.",
		"By Dec31 it was gone.",
		"It has been so until now.",
	])("opens: %s", (text) => {
		expect(opens(text)).toBe(true);
	});
});
