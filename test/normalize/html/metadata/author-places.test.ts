import { describe, expect, it } from "vitest";
import { splitNames } from "../../../../lambdas/normalize/html/metadata/split-names.ts";
import { readHtml, story } from "../page.ts";

const authorsOf = (head: string, body = "", after = "") =>
	readHtml(
		`<head>${head}</head><body><h1>Bridge closes</h1>${body}<article>${story}</article>${after}</body>`,
	).bylines?.value;
const linked = (author: string) =>
	`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: { "@type": "Person", name: author } })}</script>`;

describe("a line that names authors", () => {
	it.each([
		["ByJane Roe", ["Jane Roe"]],
		["Jane Roe Fr, 18. Oktober 2026", ["Jane Roe"]],
		["Show all articles of Jane Roe", ["Jane Roe"]],
		["Example-Online-Experte Max Muster", ["Max Muster"]],
		["Max Muster im Gespräch mit Anna Beispiel", ["Max Muster", "Anna Beispiel"]],
		["Jane Roe (Sponsored post)", ["Jane Roe"]],
		["Max Muster/XY-Z", ["Max Muster"]],
		["Beitrag von Max Muster » 21.01.2026", ["Max Muster"]],
		["Ursula von der Aue", ["Ursula von der Aue"]],
	])("%j gives %j", (line, names) => {
		expect(splitNames(line)).toEqual(names);
	});

	it.each([
		"Port Sarel, Germany",
		"der Planung bis hin zu den Karten",
		"Revised Edition Edited by Max Muster",
		"Dienstag",
		"Benutzername",
		"Autoren und Herausgeber",
		"Landesanstalt für Wald und Forstwirtschaft",
		"Projektleiterin der Stiftung",
		"© GettyImages/Nobody",
		"Example.it",
		"Themen bearbeiten",
		"Konto verwalten",
	])("%j gives nobody", (line) => {
		expect(splitNames(line)).toEqual([]);
	});

	it("has accounts with digits only where the mark-up says that it is an author", () => {
		expect(splitNames("marianne12")).toEqual([]);
		expect(splitNames("marianne12", true)).toEqual(["marianne12"]);
	});
});

describe("authors of a page", () => {
	it("are whom a profile is linked for, in a line with the day or a word of bylines", () => {
		const link = '<a href="https://example.org/author/jane/">Jane</a>';
		expect(authorsOf("", `<p>Erstellt von ${link} am Dienstag</p>`)).toEqual(["Jane"]);
		expect(authorsOf("", `<p>${link} 17.10.2026, 13:56 Uhr</p>`)).toEqual(["Jane"]);
		expect(authorsOf("", `<p>Many thanks to ${link} and her friends</p>`)).toBeUndefined();
		expect(authorsOf("", '<p>17.10.2026 <a href="/topics/sea">Sea</a></p>')).toBeUndefined();
	});

	it("are not whom a template's meta tag names while the page signs otherwise", () => {
		const meta = '<meta name="author" content="Web Smith">';
		const signed = '<p class="byline">By Jane Roe</p>';
		expect(authorsOf(meta, signed)).toEqual(["Jane Roe"]);
		expect(authorsOf(meta)).toEqual(["Web Smith"]);
		expect(
			authorsOf(
				'<meta name="author" content="Jane Roe">',
				"<p>Text: Jane Roe</p><p class=byline>Kim Coe</p>",
			),
		).toEqual(["Jane Roe"]);
	});

	it("lose the outlet that signs first in a meta tag", () => {
		const head =
			'<meta property="og:site_name" content="Daily Example"><meta name="author" content="Daily Example - Jane Roe">';
		expect(authorsOf(head)).toEqual(["Jane Roe"]);
	});

	it("are all that the page's byline names where the mark-up has the first of them", () => {
		expect(authorsOf(linked("Jane Roe"), '<p class="byline">By Jane Roe, John Doe</p>')).toEqual([
			"Jane Roe",
			"John Doe",
		]);
		expect(authorsOf(linked("Jane Roe"), '<p class="byline">By John Doe, Kim Coe</p>')).toEqual(["Jane Roe"]);
	});

	it("have the surname that the page gives to the same first name", () => {
		expect(authorsOf(linked("Nils"), "<p>A column by Nils Holm</p>")).toEqual(["Nils Holm"]);
		expect(authorsOf(linked("nils.holm"), "<p>(Nils P. Holm)</p>")).toEqual(["Nils P. Holm"]);
		expect(authorsOf(linked("Nils"), "<p>Nils Holm is a writer.</p><p>Nils Berg, too.</p>")).toEqual([
			"Nils",
		]);
		expect(authorsOf(linked("Nils"), "<p>The minister praised Nils Holm for it.</p>")).toEqual(["Nils"]);
	});

	it("stand in a box beside the story where every such box names the same", () => {
		const box = (name: string) => `<aside class="about"><a rel="author" href="/a">${name}</a></aside>`;
		expect(authorsOf("", "", box("Jane Roe"))).toEqual(["Jane Roe"]);
		expect(authorsOf("", "", box("Jane Roe") + box("John Doe"))).toBeUndefined();
	});

	it("may publish the site themselves", () => {
		const data = { "@type": "Article", publisher: { "@type": ["Person", "Organization"], name: "Jane Roe" } };
		const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
		expect(authorsOf(head, '<p class="byline">Jane Roe</p>')).toEqual(["Jane Roe"]);
	});

	it("make a line with the day, and no other pair of words does", () => {
		expect(authorsOf("", "<p>11.12.2026 - Jane Roe</p>")).toEqual(["Jane Roe"]);
		expect(authorsOf("", "<p>11.12.2026 Latest News</p>")).toBeUndefined();
		expect(authorsOf("", "<p>30.11. | Book of Weeks</p>")).toBeUndefined();
	});

	it("are named by a label in a sentence of its own", () => {
		expect(authorsOf("", "<p>Autorin: Jane Roe, Projektleiterin der Stiftung.</p>")).toEqual(["Jane Roe"]);
	});
});

describe("an author", () => {
	it("is not the outlet, unless it bears a person's name", () => {
		const head =
			'<meta property="og:site_name" content="Velmar Times"><meta name="author" content="Velmar Times">';
		expect(authorsOf(head)).toBeUndefined();
		const own = '<meta property="og:site_name" content="Jane Roe"><meta name="author" content="Jane Roe">';
		expect(authorsOf(own)).toEqual(["Jane Roe"]);
	});

	it("is not the button beside a byline", () => {
		expect(
			authorsOf("", '<div>Log in <button class="followAuthorBtn">Cancel</button></div>'),
		).toBeUndefined();
	});

	it("may be a person of JSON-LD whose names stand apart", () => {
		const author = [{ "@type": "Person", givenName: "Anna Giulia", familyName: "Roe" }];
		const data = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;
		expect(authorsOf(data)).toEqual(["Anna Giulia Roe"]);
	});
});
