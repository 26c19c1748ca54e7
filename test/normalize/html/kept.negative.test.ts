import { describe, expect, it } from "vitest";
import { story, storyBelow, textOf } from "./page.ts";

const sentence = "ZZZ has reported losses of $3.1m for the second year in a row, its owner said on Friday.";

/** Parts that look like furniture by name or tag and are the story. */
const parts: [what: string, html: string][] = [
	["a paragraph marked as behind the paywall", `<p class="paywall">${sentence}</p>`],
	[
		"a page builder's text widget",
		`<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>${sentence}</p></div>`,
	],
	["a block whose label is hidden", `<div class="field field--label-hidden"><p>${sentence}</p></div>`],
	["a block hidden on telephones only", `<div class="hidden md:block"><p>${sentence}</p></div>`],
	[
		"a date inside a sentence",
		"<p>The mill, built in <time>ZZZ</time>, was the county's last, and closed with a party.</p>",
	],
	[
		"a table in a figure",
		"<figure><table><tr><td>ZZZ</td><td>12</td></tr></table><figcaption>Losses</figcaption></figure>",
	],
	[
		"a paragraph with several links",
		`<p>${sentence} <a href='/1'>Its shares</a> and <a href='/2'>bonds</a> fell.</p>`,
	],
	[
		"an anchored heading",
		"<h2><a name='zzz'>ZZZ in numbers</a></h2><p>They are not good, as the table of the company shows.</p>",
	],
	["an embedded post", `<blockquote class="twitter-tweet"><p>${sentence}</p></blockquote>`],
];

describe("what only looks like furniture", () => {
	it.each(parts)("keeps %s", (_, html) => {
		expect(
			textOf(
				`<body class="has-sidebar"><article class="post tag-share">${story}${html}${storyBelow}</article></body>`,
			),
		).toContain("ZZZ");
	});

	it("keeps an article in a wrapper named after the page's layout", () => {
		expect(textOf(`<div class="left-column with-sidebar"><h1>Bridge closes</h1>${story}</div>`)).toContain(
			"The bridge was closed",
		);
	});

	it("keeps a story that a script hides until the reader agrees", () => {
		expect(textOf(`<div style="display:none">${story}</div><p>Please agree first.</p>`)).toContain(
			"The bridge was closed",
		);
	});

	it("keeps a whole page that is one form", () => {
		expect(textOf(`<form id="aspnetForm">${story}</form>`)).toContain("The bridge was closed");
	});
});
