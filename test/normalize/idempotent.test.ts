import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCharacters, cleanLine } from "../../lambdas/normalize/finish/characters.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces of news as files have them, in any order: prose, headings, bylines, times, slugs, lists, promos, odd marks. */
const piece = fc.constantFrom(
	"Harbour reopens after two years",
	"OFFICIALS SAY MORE RAIN IS COMING",
	"VELDEN, Norway — The harbour reopened on Monday after two years, the port authority said.",
	"SEOUL, Feb 16 (Reuters) - Some 6,000 soldiers were killed or wounded, the agency estimates.",
	"“We are late,” said the manager. “But we are here.”",
	"The work cost 340 million kroner, four percent more than planned. Share your thoughts in the comments below.",
	"By Jane Roe and John Doe",
	"By Jane Roe | Published 16 February 2026, 10:15 GMT",
	"16 February 2026",
	"Title: Harbour reopens",
	"BC-NO--Harbour, 2nd Ld-Writethru",
	"Key points",
	"- Boats leave twice a day",
	"• The bridge opens for 40 minutes.",
	"> Somebody was quoted here.",
	"1. The state pays 60 percent",
	"Read more: How the tram was planned",
	"Sign up for our newsletter to get the news every morning.",
	"(Reporting by Jane Roe; Editing by John Doe)",
	"* * *",
	"-30-",
	"Photo: J. Dahl",
	"The cafÃ© itâ€™s in costs Â£5, they said.",
	"政府は月曜日、経済を支援するための一連の措置を発表した。",
	"What happens next?",
	"Some\u00a0text  with\u200b odd\u2003spaces and e\u0301 marks, and a\u00adhyphen.",
);

/** Headings and list items among paragraphs. A date is kept as an item of a list and taken for a time stamp in a text. */
const tagOf = (text: string, index: number): string =>
	/^\d+ \p{L}+ \d{4}$/u.test(text) ? "p" : index % 4 === 3 ? "h2" : index % 5 === 4 ? "li" : "p";

describe("a text that is normalized again", () => {
	it("stays as it is, whatever pieces of news it had", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(piece, { minLength: 1, maxLength: 12 }),
				fc.constantFrom("\n\n", "\n", "\r\n\r\n"),
				async (pieces, between) => {
					const once = await normalize(bytes(pieces.join(between))).catch(() => undefined);
					if (once === undefined) return;
					const twice = await normalize(bytes(once.text));
					expect(twice.text).toBe(once.text);
				},
			),
			{ numRuns: 400 },
		);
	});

	it("stays as it is when it came from a page", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { minLength: 2, maxLength: 10 }), async (pieces) => {
				const tags = pieces.map((text, i) => `<${tagOf(text, i)}>${text}</${tagOf(text, i)}>`);
				const json = JSON.stringify({ title: "Harbour reopens after two years", body: tags.join("") });
				const once = await normalize(bytes(json)).catch(() => undefined);
				if (once === undefined) return;
				const twice = await normalize(bytes(once.text));
				expect(twice.text).toBe(once.text);
			}),
			{ numRuns: 300 },
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
