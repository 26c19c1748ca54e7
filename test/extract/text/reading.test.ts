import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText, withDates } from "../../../lambdas/extract/text/reading.ts";
import type { EntityMention } from "../../../lambdas/shared/extraction.ts";

const named = (text: string, ...surfaces: string[]) =>
	readText(
		readDocument({ text }),
		surfaces.map((surface): EntityMention => {
			const start = text.indexOf(surface);
			const span = { start, end: start + surface.length, text: surface };
			return { ...span, type: "PERSON", entity: `PERSON:${surface.toLowerCase()}` };
		}),
	);

test("a word is what its name makes it, and can still be what it is spelled like", () => {
	const reading = named("Will Hunt may say it.", "Will Hunt");
	expect(reading.tag(0)).toBe("name");
	expect(reading.is(0, "modal")).toBe(true);
	expect(reading.name(0)?.text).toBe("Will Hunt");
	expect(reading.tagged(2, "verb", "auxiliary")).toBe(true);
	expect(reading.name(2)).toBeUndefined();
});

test("beyond the text there are no words, and no errors", () => {
	const { word, lower, tag, is, sentence, start } = named("Rain fell.");
	for (const at of [-1, 3, 99]) {
		expect([word(at), lower(at), tag(at), is(at, "determiner"), sentence(at)]).toEqual([
			"",
			"",
			undefined,
			false,
			0,
		]);
		expect(start(at)).toBe(10);
	}
});

test("“’s” behind a pronoun is a verb, behind a noun it owns", () => {
	const reading = named("He’s in the mayor’s office.");
	expect([reading.tag(1), reading.tag(5)]).toEqual(["auxiliary", "possessive"]);
});

test("dates are added to a new reading, and the first one stays as it was", () => {
	const reading = named("It rained on 3 May.");
	const dated = withDates(reading, [{ start: 13, end: 18, text: "3 May" }]);
	expect(dated.date(3)?.text).toBe("3 May");
	expect(reading.date(3)).toBeUndefined();
	expect(dated.lower(1)).toBe("rained");
});

test("every token of any text is found by its offsets, and stands in one sentence", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
			const reading = readText(readDocument({ text }));
			for (let at = 0; at < reading.size; at++) {
				expect(text.slice(reading.start(at), reading.end(at))).toBe(reading.word(at));
				expect(reading.at(reading.start(at))).toBe(at);
				const sentence = reading.sentence(at);
				expect(reading.first[sentence]).toBeLessThanOrEqual(at);
				expect(reading.first[sentence + 1]).toBeGreaterThan(at);
			}
		}),
	);
});
