import { expect, it } from "vitest";
import { typeSet } from "../../../gold/corpus.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readMarked, readOwnTexts } from "../../../training/entities/own.ts";

it("reads a name in brackets as a span of the text without them", () => {
	const { text, spans } = readMarked("The [FAC Kessing Bridge] in [LOC Kessing] is shut.");
	expect(text).toBe("The Kessing Bridge in Kessing is shut.");
	expect(spans).toEqual([
		{ start: 4, end: 18, types: typeSet("FAC") },
		{ start: 22, end: 29, types: typeSet("LOC") },
	]);
});

it("refuses a type that is none, and a bracket that is left over", () => {
	expect(() => readMarked("The [BRIDGE Kessing Bridge] is shut.")).toThrow("no type");
	expect(() => readMarked("The [FAC Kessing Bridge is shut.")).toThrow("left over");
});

const texts = readOwnTexts();

it("holds passages enough, each with names, that begin and end with words", () => {
	expect(texts.length).toBeGreaterThan(250);
	for (const { text, spans } of texts) {
		expect(spans.length, text).toBeGreaterThan(0);
		for (const { start, end } of spans) {
			expect(text.slice(start, end)).toMatch(/^[\p{L}\d$].*[\p{L}\d!.]$/u);
			expect(text.slice(start, end)).not.toMatch(/^(?:the|a|an) /);
		}
	}
});

it("holds no passage twice, and none that is not one or more whole sentences", () => {
	expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
	for (const { text } of texts) {
		expect(text).toMatch(/[.]$/);
		expect(readDocument({ text }).sentences.length, text).toBeGreaterThan(0);
	}
});
