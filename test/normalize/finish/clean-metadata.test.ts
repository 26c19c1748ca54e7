import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanMetadata } from "../../../lambdas/normalize/finish/clean-metadata.ts";
import { normalize } from "../../../lambdas/normalize/normalize.ts";

const datum = <Value>(value: Value) => ({ value, source: "meta" as const });
const paragraph =
	"<p>The harbour reopened on Monday after two years, the authority said, and 300 ships came.</p>";
const page = (title: string, author = "Jane Roe"): Uint8Array =>
	new TextEncoder().encode(
		`<html><head><title>${title}</title><meta property="og:title" content="${title}"><meta name="author" content="${author}"><meta property="og:site_name" content="The\u202e Coast\u0007"></head><body><article>${paragraph.repeat(4)}</article></body></html>`,
	);

test("a title bears no escape, bell or mark of direction from a page to a terminal", async () => {
	const article = await normalize(page("Ships\u001b[2J return\u0007 \u202edoog\u2066"));
	expect(article.title?.value).toBe("Ships[2J return doog");
	expect(article.publisher?.value).toBe("The Coast");
});

test("a title of 3,000 words is cut between two of them", async () => {
	const article = await normalize(page("Ships return to the harbour ".repeat(500)));
	expect(article.title!.value.length).toBeLessThanOrEqual(300);
	expect(article.title!.value).toMatch(/ (?:Ships|return|to|the|harbour)…$/);
});

test("what holds nothing but invisible characters is absent", () => {
	expect(cleanMetadata({ title: datum("\u200b\u202e"), bylines: datum(["\u0007"]) })).toEqual({});
	expect(cleanMetadata({ bylines: datum(["\u001bJane Roe", " "]) })).toEqual({
		bylines: datum(["Jane Roe"]),
	});
});

test("whatever a file says, no field bears a control character, and cleaning twice is cleaning once", () => {
	const text = fc.string({ unit: "binary", maxLength: 700 });
	fc.assert(
		fc.property(text, text, text, (title, section, name) => {
			const cleaned = cleanMetadata({ title: datum(title), section: datum(section), bylines: datum([name]) });
			expect(JSON.stringify(cleaned)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\\u00[01]/u);
			expect(cleanMetadata(cleaned)).toEqual(cleaned);
			expect(cleaned.title?.value.length ?? 0).toBeLessThanOrEqual(300);
		}),
	);
});
