import { expect, it } from "vitest";
import { normalize } from "../../../lambdas/normalize/normalize.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const story =
	"The harbour reopened on Monday after two years of work, the port authority said in a statement.";

it("takes the uploader's date where the file has none", async () => {
	const article = await normalize(bytes(story), { published: "2026-02-16" });
	expect(article.published).toEqual({ value: "2026-02-16", source: "object metadata" });
});

it("prefers the uploader's date to words on the page and to a dateline", async () => {
	const page = await normalize(bytes(`A title\n\nPublished 3 March 2024\n\n${story}`), {
		published: "2026-02-16",
	});
	expect(page.published).toEqual({ value: "2026-02-16", source: "object metadata" });
	const dateline = await normalize(bytes(`OSLO, March 3, 2024 (WSN) — ${story}`), {
		published: "2026-02-16",
	});
	expect(dateline.published).toEqual({ value: "2026-02-16", source: "object metadata" });
});

it("prefers what the file states to the uploader's date", async () => {
	const json = JSON.stringify({
		"@type": "NewsArticle",
		articleBody: story,
		datePublished: "2024-03-03T10:00:00Z",
	});
	const article = await normalize(bytes(json), { published: "2026-02-16" });
	expect(article.published).toEqual({ value: "2024-03-03T10:00:00Z", source: "json-ld" });
});

it("has no date where nobody gives one, and never a made-up time", async () => {
	expect((await normalize(bytes(story))).published).toBeUndefined();
	expect((await normalize(bytes(story), { published: "soon" })).published).toBeUndefined();
	expect((await normalize(bytes(`A title\n\n16 February 2026, 10:15\n\n${story}`))).published).toEqual({
		value: "2026-02-16",
		source: "page",
	});
});
