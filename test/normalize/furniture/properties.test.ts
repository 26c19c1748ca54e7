import fc from "fast-check";
import { expect, it } from "vitest";
import { removeFurniture } from "../../../lambdas/normalize/furniture/remove-furniture.ts";

const phrase = fc.constantFrom(
	"Share your thoughts in the comments below.",
	"READ MORE: Minister quits",
	"By Jane Roe",
	"12 March 2026",
	"Photo: Reuters",
	"The bridge was closed on Monday.",
	"Bridge closes",
	"* * *",
	"Share Tweet",
	"Follow us on Facebook for updates.",
);
const text = fc.oneof(
	phrase,
	fc.tuple(phrase, phrase).map(([a, b]) => `${a} ${b}`),
	fc.string({ unit: "binary", maxLength: 60 }),
);
const blocks = fc.array(
	fc.record({ kind: fc.constantFrom("paragraph", "heading", "list-item", "quotation", "table-row"), text }),
	{ maxLength: 25 },
);
const meta = { title: "Bridge closes", bylines: ["Jane Roe"] };

it("removing furniture twice is removing it once, and nothing is made up", () => {
	fc.assert(
		fc.property(blocks, (given) => {
			const once = removeFurniture(given, meta);
			expect(removeFurniture(once.blocks, meta)).toEqual({ blocks: once.blocks, removed: [] });
			for (const block of once.blocks)
				expect(given.some((original) => original.text.startsWith(block.text))).toBe(true);
		}),
		{ numRuns: 500 },
	);
});

it("a long text of one word or of nothing but marks is survived", () => {
	for (const long of [
		"a".repeat(1_000_000),
		"… ".repeat(500_000),
		"([".repeat(500_000),
		"\n".repeat(500_000),
	]) {
		expect(() => removeFurniture([{ kind: "paragraph", text: long }], meta)).not.toThrow();
	}
});
