import { describe, expect, it } from "vitest";
import { lines, story, storyBelow } from "./page.ts";

const around = (html: string) => lines(`<article>${story}${html}${storyBelow}</article>`).slice(2, -2);

describe("blocks of a page", () => {
	it("keep the rank of headings", () => {
		expect(around("<h3>Costs</h3>")).toEqual(["heading3: Costs"]);
	});

	it("tell items of lists and definitions, nested ones too", () => {
		expect(around("<ul><li>one<ul><li>two</li></ul></li></ul><dl><dt>term<dd>meaning</dl>")).toEqual([
			"list-item: one",
			"list-item: two",
			"list-item: term",
			"list-item: meaning",
		]);
	});

	it("tell quotations by paragraph", () => {
		expect(around("<blockquote><p>First.</p><p>Second.</p></blockquote>")).toEqual([
			"quotation: First.",
			"quotation: Second.",
		]);
	});

	it("join the cells of a row of data, leaving out empty ones", () => {
		expect(around("<table><tr><th>Year<th>Dead<tr><td>2024<td>&nbsp;<td>17</table>")).toEqual([
			"table-row: Year | Dead",
			"table-row: 2024 | 17",
		]);
	});

	it("read a table that lays out the page as paragraphs", () => {
		expect(
			around("<table><tr><td><p>Left one.</p><p>Left two.</p></td><td>Right.</td></tr></table>"),
		).toEqual(["paragraph: Left one.", "paragraph: Left two.", "paragraph: Right."]);
	});

	it("part paragraphs at two line breaks and lines at one", () => {
		expect(around("<div>One<br>two.<br><br>Three.</div>")).toEqual([
			"paragraph: One\ntwo.",
			"paragraph: Three.",
		]);
	});

	it("do not part words at inline elements", () => {
		expect(around("<p>Kim <b>J</b>ong<i>-un</i> <a href='/x'>arrived</a>.</p>")).toEqual([
			"paragraph: Kim Jong-un arrived.",
		]);
	});

	it("decode references and close what was left open", () => {
		expect(around("<p>Caf&eacute; &amp; bar<p>Next &#8220;one&#8221;")).toContain("paragraph: Café & bar");
	});
});
