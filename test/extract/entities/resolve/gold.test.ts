import { expect, test } from "vitest";
import { goldArticles, readGold, unmarked } from "../../../../gold/entity-articles.ts";
import { score } from "../../../../gold/score-clusters.ts";
import { resolve } from "../../../../lambdas/extract/entities/resolve/resolve.ts";

const articles = goldArticles();

test("Every marked mention is a slice of its article's text", () => {
	for (const { doc, mentions } of articles) {
		expect(mentions.length).toBeGreaterThan(15);
		for (const { start, end, text } of mentions) expect(doc.text.slice(start, end)).toBe(text);
	}
});

test("A marked article is read as title, dateline, text and mentions", () => {
	const { doc, mentions } = readGold(
		"x",
		"title: A\ndateline: SEOUL\n\n[[LOC:north-korea|North Korea]]'s leader.",
	);
	expect(doc).toMatchObject({ title: "A", dateline: "SEOUL", text: "North Korea's leader." });
	expect(mentions).toEqual([
		{ type: "LOC", start: 0, end: 11, text: "North Korea", thing: "LOC:north-korea" },
	]);
});

test("Marked mentions become the things they were marked as", () => {
	const { f1 } = score(articles, ({ doc, mentions }) => resolve(doc, unmarked(mentions)).entities);
	expect(f1).toBeGreaterThan(0.95);
});

test("The score tells things joined and things split", () => {
	const joined = score(articles, ({ mentions }) =>
		mentions.map((mention) => ({ ...mention, entity: "MISC:all" })),
	);
	expect(joined.recall).toBe(1);
	expect(joined.precision).toBeLessThan(0.3);
	const split = score(articles, ({ mentions }) =>
		mentions.map((mention, n) => ({ ...mention, entity: `MISC:${n}` })),
	);
	expect(split.precision).toBe(1);
	expect(split.recall).toBeLessThan(0.7);
});
