import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCharacters, cleanLine } from "../../lambdas/normalize/finish/characters.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { newsPieces } from "./news-pieces.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const piece = fc.constantFrom(...newsPieces);
const title = "Harbour reopens after two years";

/** A date between a heading and an appeal: when the appeal is gone, the date heads nothing any more. */
const uncovered = [
	"> Somebody was quoted here.",
	title,
	title,
	"16 February 2026",
	"Sign up for our newsletter to get the news every morning.",
	title,
];

async function staysAsItIs(file: string): Promise<void> {
	const once = await normalize(bytes(file)).catch(() => undefined);
	if (once === undefined) return;
	const twice = await normalize(bytes(once.text));
	expect(twice.text).toBe(once.text);
}

describe("a text that is normalized again", () => {
	it("stays as it is, whatever pieces of news it had", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(piece, { minLength: 1, maxLength: 14 }),
				fc.constantFrom("\n\n", "\n", "\r\n\r\n"),
				(pieces, between) => staysAsItIs(pieces.join(between)),
			),
			{ numRuns: 1000, examples: [[uncovered, "\n\n"]] },
		);
	});

	const element = fc
		.tuple(fc.constantFrom("p", "p", "h2", "h3", "li", "blockquote", "div"), piece)
		.map(([tag, text]) => `<${tag}>${text}</${tag}>`);

	it("stays as it is when it came from mark-up that knew its headings, lists and quotations", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(element, { minLength: 2, maxLength: 12 }), (elements) =>
				staysAsItIs(JSON.stringify({ title, body: elements.join("") })),
			),
			{ numRuns: 500, examples: [[uncovered.map((text) => `<h2>${text}</h2>`)]] },
		);
	});

	it("stays as it is when it came from a page", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(element, { minLength: 2, maxLength: 12 }), (elements) =>
				staysAsItIs(
					`<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${elements.join("")}</article></body></html>`,
				),
			),
			{ numRuns: 500 },
		);
	});
});

describe("cleaning", () => {
	it("of any text twice is cleaning once", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(cleanCharacters(cleanCharacters(text))).toBe(cleanCharacters(text));
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
			}),
		);
	});

	it("keeps typographic quotes and leaves one kind of space", () => {
		expect(cleanLine("\u201cIt\u2019s\u00a0\u2009late\u201d\u200b \u2013 e\u0301\r\n\tso")).toBe(
			"“It’s late” – é so",
		);
	});
});
