import { describe, expect, it } from "vitest";
import { splitNames } from "../../../../lambdas/normalize/html/metadata/split-names.ts";
import { readHtml, story } from "../page.ts";

const authorsOf = (head: string, body = "") =>
	readHtml(`<head>${head}</head><body><h1>Bridge closes</h1>${body}<article>${story}</article></body>`)
		.bylines;

describe("bylines", () => {
	it.each([
		["By Jane Roe", ["Jane Roe"]],
		["Von Anna Muster und Max Beispiel", ["Anna Muster", "Max Beispiel"]],
		["Por Ana Pérez y Luis Gómez", ["Ana Pérez", "Luis Gómez"]],
		["Par Claire Dupont et Jean Martin", ["Claire Dupont", "Jean Martin"]],
		["Jane Roe, John Doe & Kim Coe", ["Jane Roe", "John Doe", "Kim Coe"]],
		["By Jane Roe | Senior Reporter | 12 March 2026", ["Jane Roe"]],
		["Ein Artikel von Käthe Müller | 27.01.2022 - 12:45", ["Käthe Müller"]],
		["Ludwig van Beethoven", ["Ludwig van Beethoven"]],
		["Автор: Иван Петров", ["Иван Петров"]],
	])("%j names %j", (line, names) => {
		expect(splitNames(line)).toEqual(names);
	});

	it.each([
		"https://www.facebook.com/outlet",
		"admin",
		"Staff Writer",
		"news@example.org",
		"Example Media GmbH",
		"12 March 2026",
		"",
	])("%j names nobody", (line) => {
		expect(splitNames(line)).toEqual([]);
	});

	it("come from JSON-LD first, organisations left out", () => {
		const data = {
			"@type": "NewsArticle",
			author: [
				{ "@type": "Person", name: "Jane Roe" },
				{ "@type": "Organization", name: "Agency" },
			],
		};
		expect(
			authorsOf(
				`<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="author" content="Someone Else">`,
			),
		).toEqual({ value: ["Jane Roe"], source: "json-ld" });
	});

	it("leave the outlet out and read on", () => {
		const head =
			'<meta property="og:site_name" content="The Daily Example"><meta name="author" content="The Daily Example">';
		expect(authorsOf(head, '<div class="byline">By Jane Roe</div>')).toEqual({
			value: ["Jane Roe"],
			source: "byline",
		});
	});

	it("are completed where the mark-up has the first name only", () => {
		const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":"Jane"}</script>';
		expect(authorsOf(head, '<span class="author-name">Jane Roe</span>')?.value).toEqual(["Jane Roe"]);
	});

	it("are read from a line that says so", () => {
		expect(authorsOf("", "<p>Gespeichert von Käthe Müller am 24. Juli 2017</p>")?.value).toEqual([
			"Käthe Müller",
		]);
	});

	it("are not those of readers' comments or other stories", () => {
		expect(
			authorsOf(
				"",
				'<div class="related-posts"><span class="author">By John Doe</span></div><div id="comments"><span class="author">Troll</span></div>',
			),
		).toBeUndefined();
	});
});
