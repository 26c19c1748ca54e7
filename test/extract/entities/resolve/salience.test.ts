import { expect, test } from "vitest";
import { cut } from "../../../../lambdas/extract/entities/resolve/evidence.ts";
import { resolveMarked } from "./marked.ts";

const ARTICLE = `[LOC Kenya]'s [ORG High Court] freed [PERSON Wanjiru Karanja], a teacher, on Monday.

[PERSON Karanja] thanked the [ORG Law Society]. The [ORG Daily Nation] reported it first. [PERSON Karanja] will go home to [LOC Kisumu].`;

test("What the title names and the article keeps naming comes first", () => {
	const { things } = resolveMarked(ARTICLE, { title: "Court frees Wanjiru Karanja" });
	expect(things[0]!.id).toBe("PERSON:wanjiru-karanja");
	expect(things.map(({ salience }) => salience)).toEqual(
		things.map(({ salience }) => salience).sort((a, b) => b - a),
	);
	const paper = things.find(({ id }) => id === "ORG:daily-nation")!;
	expect(paper.salience).toBeLessThan(0.3);
});

test("Evidence is the sentence that says most about a thing", () => {
	const { thing } = resolveMarked(ARTICLE);
	expect(thing("PERSON:wanjiru-karanja")!.evidence).toBe(
		"Kenya's High Court freed Wanjiru Karanja, a teacher, on Monday.",
	);
	expect(thing("LOC:kisumu")!.evidence).toBe("Karanja will go home to Kisumu.");
});

test("A long sentence is cut between words around the mention, to 200 characters at most", () => {
	const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");
	const at = words.indexOf("word77");
	const piece = cut(words, at);
	expect(piece.length).toBeLessThanOrEqual(200);
	expect(piece).toMatch(/^… word\d+ .* word77 .* word\d+ …$/);
	expect(cut(words, 0)).toMatch(/^word0 .* …$/);
	expect(cut("x".repeat(1000), 500).length).toBeLessThanOrEqual(200);
});
