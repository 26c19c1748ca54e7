import fc from "fast-check";
import { expect, test } from "vitest";
import { findAttributions } from "../../../lambdas/extract/attribution/find-attributions.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";

const PIECES = [
	"said",
	"says",
	"told",
	"Reuters",
	"that",
	"“",
	"”",
	'"',
	"''",
	"‘",
	"’",
	",",
	".",
	":",
	"according",
	"to",
	"by",
	"Smith",
	"the mayor",
	"who",
	"and",
	"40",
	"died",
	"estimate",
	"of",
	"'s",
	"quoted",
	"as",
	"saying",
	"citing",
	"in a poll",
	"(",
	")",
	"—",
	"\n",
	"\n\n",
	"not",
	"was",
	"put",
	"at",
	"reported",
	"it",
	"adding",
	"$",
	"on Monday",
];

test("any text gives exact spans within it, whatever its marks", () => {
	const texts = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 300 }),
		fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const found = findAttributions(readText(readDocument({ text })));
			for (const { source, cue, content, via } of found) {
				for (const span of [source, cue, content, ...(via === undefined ? [] : [via])]) {
					expect(span.end).toBeGreaterThan(span.start);
					expect(text.slice(span.start, span.end)).toBe(span.text);
				}
			}
			const again = findAttributions(readText(readDocument({ text })));
			expect(again).toEqual(found);
		}),
		{ numRuns: 500 },
	);
});
