import { describe, expect, it } from "vitest";
import { readHtml, story, storyBelow, textOf } from "./page.ts";

/** Parts with a text of their own; `gone` is the rule that must take them out. */
const parts: [what: string, html: string, gone: string][] = [
	["navigation", "<nav><a href='/'>ZZZ</a></nav>", "navigation"],
	[
		"a sidebar by its class",
		"<div class='rightSidebar'><p>ZZZ and what else you missed this week, in short and for free.</p></div>",
		"sidebar",
	],
	["captions", "<figure><img><figcaption>ZZZ on Monday</figcaption></figure>", "figure"],
	[
		"the text of a picture's box",
		"<div class='image-box'><span>ZZZ on Monday. Agency</span></div>",
		"caption",
	],
	["share bars", "<ul class='social-share'><li>ZZZ</li></ul>", "share bar"],
	["related stories", "<div class='related-articles'><a href='/1'>ZZZ resigns</a></div>", "related stories"],
	["newsletter boxes", "<div class='newsletter-box'><p>ZZZ every morning</p></div>", "newsletter"],
	["advertisements", "<div class='ad-container'>ZZZ for sale</div>", "advertisement"],
	["bylines", "<div class='byline'>By ZZZ</div>", "byline"],
	["times that stand alone", "<div><time datetime='2026-01-01'>ZZZ</time></div>", "timestamp"],
	["tags", "<div class='tag-list'><a href='/t'>ZZZ</a></div>", "post data"],
	["hidden parts", "<p hidden>ZZZ</p>", "hidden"],
	["parts hidden by style", "<p style='display: none'>ZZZ</p>", "hidden"],
	[
		"lists of links",
		"<ul><li><a href='/1'>ZZZ one</a></li><li><a href='/2'>Two</a></li></ul>",
		"list of links",
	],
	[
		"a paragraph that is one link",
		"<p><a href='/1'>ZZZ quits after a row over roads</a></p>",
		"pointer to another story",
	],
	[
		"what only screen readers say of a button",
		"<div><span class='h-offscreen'>ZZZ the box</span></div>",
		"hidden",
	],
	[
		"a system's list of other posts",
		"<div class='wp-block-query'><h3><a href='/1'>ZZZ raises money</a></h3><p>The company of nine has raised two million crowns from a bank in Velmar.</p></div>",
		"teaser",
	],
	["forms", "<form><p>ZZZ</p><input></form>", "form"],
	["cookie banners", "<div id='cookie-notice'><p>ZZZ cookies</p></div>", "cookie notice"],
];

describe("what is not the article", () => {
	it.each(parts)("drops %s", (_, html, rule) => {
		const page = `<body><article>${story}${html}${storyBelow}</article></body>`;
		expect(textOf(page)).not.toContain("ZZZ");
		expect(readHtml(page).removed).toContainEqual({ rule, text: expect.stringContaining("ZZZ") });
	});

	it("drops readers' comments though they are longer than the article", () => {
		const page = `<article>${story}</article><section id="comments">${`<p>ZZZ ${"I never liked that bridge. ".repeat(8)}</p>`.repeat(20)}</section>`;
		expect(textOf(page)).not.toContain("ZZZ");
		expect(textOf(page)).toContain("The bridge was closed");
	});

	it("lists long parts by their beginning", () => {
		const { removed } = readHtml(
			`<article>${story}</article><footer>${"All about us. ".repeat(100)}</footer>`,
		);
		expect(removed.at(-1)?.rule).toBe("footer");
		expect(removed.at(-1)?.text).toHaveLength(201);
	});
});
