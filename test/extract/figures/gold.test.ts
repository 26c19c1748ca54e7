import { expect, it } from "vitest";
import { f1 } from "../../../gold/f1.ts";
import { goldArticles, scoreGold } from "../../../gold/score-figures.ts";

it("has at least 25 gold articles, each with its figures in text order", () => {
	const articles = goldArticles();
	expect(articles.length).toBeGreaterThanOrEqual(25);
	for (const { text, figures } of articles) {
		for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
	}
});

it("reads the whole record of at least 85 in 100 gold figures", () => {
	const score = scoreGold();
	expect(f1({ ...score, right: score.whole })).toBeGreaterThanOrEqual(0.85);
});
