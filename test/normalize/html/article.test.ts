import { describe, expect, it } from "vitest";
import { lines, story, textOf } from "./page.ts";

describe("the element that holds the article", () => {
	it("is the one marked as the body rather than the whole page", () => {
		const page = `<div><div itemprop="articleBody">${story}</div><div><p>About us: we are the oldest paper in the county and were founded by two brothers in 1871.</p></div></div>`;
		expect(textOf(page)).not.toContain("About us");
	});

	it("is where the prose is where nothing is named", () => {
		const page = `<div><a href="/1">One</a> <a href="/2">Two</a></div><div><div>${story}</div></div><div>Call us on 555-0100</div>`;
		expect(lines(page)).toHaveLength(2);
	});

	it("is what encloses the parts where a story is written in several elements alike", () => {
		const part = (n: number) =>
			`<div class="text-block"><p>Part ${n} of the story tells in full what the council decided on Monday and why it did so.</p></div>`;
		expect(lines(`<main><div class="content-wrap">${part(1)}${part(2)}${part(3)}</div></main>`)).toHaveLength(
			3,
		);
	});

	it("takes along a lead between headline and body", () => {
		const page = `<h1>Bridge closes</h1><p class="standfirst">The council shut the bridge on Monday, for good.</p><div class="toolbar">Aa</div><div class="article-body">${story}</div>`;
		expect(lines(page)[0]).toBe("paragraph: The council shut the bridge on Monday, for good.");
	});

	it("takes no lead from before the headline", () => {
		const page = `<p class="intro">The oldest paper in the county, since 1871.</p><h1>Bridge closes</h1><div class="article-body">${story}</div>`;
		expect(textOf(page)).not.toContain("oldest");
	});

	it("reads Chinese prose, which is short in characters", () => {
		const page = `<div><a href="/">首页</a></div><div><p>市政府星期一表示，由于检查人员发现四十根桥墩中有十一根出现裂缝，大桥已经关闭。</p><p>修复工程预计需要六个星期，每天有一万八千辆汽车受到影响，市长说。</p></div>`;
		expect(lines(page)).toHaveLength(2);
	});

	it("is read from JSON-LD where only a script fills the page", () => {
		const body =
			"The bridge was closed on Monday after inspectors found cracks in eleven of its pillars. ".repeat(5);
		const page = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(`${body}\n${body}`)}}</script><div id="app">Loading</div>`;
		expect(lines(page)).toHaveLength(2);
	});
});
