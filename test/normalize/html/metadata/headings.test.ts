import { describe, expect, it } from "vitest";
import { readHtml, story } from "../page.ts";

const titleOf = (tab: string, heading: string, head = "") =>
	readHtml(`<head><title>${tab}</title>${head}</head><body>${heading}<article>${story}</article></body>`)
		.title?.value;

describe("a headline", () => {
	it.each([
		["a small element above it", "<h1><small>Arland</small><br>Ministers agree on new harbour fees</h1>"],
		[
			"a kicker named as one",
			'<h1><span class="teaser__roofline">Shipping</span>Ministers agree on new harbour fees</h1>',
		],
		[
			"a deck below it",
			"<h1>Ministers agree on new harbour fees <small>Shippers call them modest</small></h1>",
		],
		[
			"what only screen readers hear",
			'<h1>Ministers agree on new harbour fees <span class="visually-hidden">| The Daily Example</span></h1>',
		],
		[
			"the page's part, which is a link",
			'<h1><div class="section-links"><a href="/p">Politics</a> <a href="/s">Sea</a> |</div><span>Ministers agree on new harbour fees</span></h1>',
		],
	])("is read without %s", (_, heading) => {
		expect(titleOf("Ministers agree on new harbour fees - The Daily Example", heading)).toBe(
			"Ministers agree on new harbour fees",
		);
	});

	it("is read without a first part that the page's own title leaves out, whatever its name", () => {
		const heading =
			'<h1><span class="css-1x">Statement of the port authority:</span> Harbour fees rise in May</h1>';
		expect(titleOf("Harbour fees rise in May", heading)).toBe("Harbour fees rise in May");
		expect(titleOf("Statement of the port authority: Harbour fees rise in May", heading)).toBe(
			"Statement of the port authority: Harbour fees rise in May",
		);
	});

	it("keeps a part that is of the sentence", () => {
		const heading = '<h1>Harbour fees <span class="accent">rise</span> in <abbr>EU</abbr> ports</h1>';
		expect(titleOf("Harbour fees rise in EU ports", heading)).toBe("Harbour fees rise in EU ports");
	});

	it("has the space that only a style sheet puts between its lines", () => {
		const heading = "<h1><span>Fees rise</span><span>What skippers pay from May</span></h1>";
		const shared = '<meta property="og:title" content="Fees rise: What skippers pay from May">';
		expect(titleOf("x", heading, shared)).toBe("Fees rise: What skippers pay from May");
	});

	it("is not the last item of the path to the page where the story has one of its own", () => {
		const path = '<ol class="breadcrumb"><li><h1>Harbour: Fees rise in May, skippers angry</h1></li></ol>';
		const shared = '<meta property="og:title" content="Harbour fees go up in May">';
		expect(
			titleOf(
				"Harbour: Fees rise in May, skippers angry",
				`${path}<h2>Harbour fees go up in May</h2>`,
				shared,
			),
		).toBe("Harbour fees go up in May");
	});

	it("is not the site's name in its header", () => {
		const page = '<div class="site-header"><h1 class="logo">Cakes</h1></div><h2>Harbour cake</h2>';
		expect(titleOf("Harbour cake : Cakes", page)).toBe("Harbour cake");
	});

	it("is not a heading of the story that a misspelt title happens to repeat", () => {
		const page =
			"<h1>Harbour clok starts: seven years are left to rebuild the quay</h1><h2>Harbour clock</h2>";
		expect(titleOf("Harbour clock starts: seven years are left to rebuild the quay", page)).toBe(
			"Harbour clok starts: seven years are left to rebuild the quay",
		);
	});

	it("is the only one of its rank where the tab shares a part of a word with it", () => {
		expect(titleOf("Hafengebühren 2026 - Amt", "<h1>Die Hafengebührenordnung</h1>")).toBe(
			"Die Hafengebührenordnung",
		);
	});

	it("is not the only heading of the first rank where that says nothing of what the titles say", () => {
		expect(titleOf("Ministers agree on fees", "<h1>Welcome aboard</h1>")).toBe("Ministers agree on fees");
	});
});
