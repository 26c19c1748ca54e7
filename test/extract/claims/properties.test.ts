import fc from "fast-check";
import { expect, test } from "vitest";
import { claims } from "./claims.ts";

const PIECES = [
	"{40}",
	"{three years}",
	"police said",
	"that",
	",",
	".",
	"and",
	"or",
	"if",
	"would",
	"could reach",
	"not",
	"its",
	"the company",
	"[[ORG:acme|Acme]]",
	"[[NORP:french|French]]",
	"[[PERSON:jane|Jane]]",
	"in 2024",
	"since",
	"last year",
	"which",
	"“",
	"”",
	'"',
	"(",
	")",
	"—",
	";",
	"\n",
	"target of",
	"of its",
	"killing",
	"he said",
	"according to",
	"including",
	"than",
];

test("claims of any text keep their figures, name known entities and quote the text", () => {
	const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
	fc.assert(
		fc.property(texts, (pieces) => {
			const marked = pieces.join(" ");
			const text = marked.replace(/\[\[[^|]+\|([^\]]+)\]\]/g, "$1").replace(/[{}]/g, "");
			for (const figure of claims(marked)) {
				expect(text.slice(figure.start, figure.end)).toBe(figure.text);
				const { attribution, about } = figure;
				if (attribution !== undefined) {
					expect(text.slice(attribution.start, attribution.end)).toBe(attribution.text);
				}
				if (about !== undefined) {
					expect(about.length).toBeGreaterThan(0);
					expect(new Set(about).size).toBe(about.length);
					for (const id of about) expect(["ORG:acme", "LOC:france", "PERSON:jane"]).toContain(id);
				}
			}
		}),
		{ numRuns: 300 },
	);
});
