import { describe, expect, it } from "vitest";
import { readHtml, story } from "../page.ts";

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const publishedOf = (head: string, body = "", after = "") =>
	readHtml(
		`<html><head>${head}</head><body><h1>Bridge closes</h1>${body}<article>${story}</article>${after}</body></html>`,
	).published;

describe("a publication date", () => {
	it("is an element's of the page rather than that of a meta tag which may mean any day", () => {
		const head = '<meta name="date" content="2026-02-09T10:00:00+01:00">';
		expect(publishedOf(head, '<time datetime="2026-02-05">5 Feb</time>')?.value).toBe("2026-02-05");
		expect(publishedOf(head, '<p class="art-date">5.2.2026</p>')?.value).toBe("2026-02-05");
		expect(publishedOf(head, "<p>Published on: 5 February 2026</p>")?.value).toBe("2026-02-05");
		expect(publishedOf(head)).toEqual({ value: "2026-02-09T10:00:00+01:00", source: "meta" });
	});

	it("is what meta and the page agree on where JSON-LD says another", () => {
		const data = linked({ "@type": "NewsArticle", datePublished: "2026-01-04T07:29:00Z" });
		const head = `${data}<meta property="article:published_time" content="2026-01-09T08:00:00+01:00">`;
		expect(publishedOf(head, '<div class="article-info">09.01.2026</div>')?.value).toBe(
			"2026-01-09T08:00:00+01:00",
		);
		expect(publishedOf(head)?.value).toBe("2026-01-04T07:29:00Z");
	});

	it("is not that of a video on the page where the page gives its own", () => {
		const video = linked({ "@type": "VideoObject", uploadDate: "2015-01-16" });
		expect(publishedOf(video, '<time datetime="2026-02-05">5 Feb</time>')?.value).toBe("2026-02-05");
		expect(publishedOf(video)?.value).toBe("2015-01-16");
	});

	it("is not today's in the site's header, nor the clock in its footer", () => {
		const header =
			'<header><nav><a href="/">Home</a></nav><span class="date">Wednesday, 26.02.2026</span></header>';
		const page = `<html><body>${header}<article><h1>Bridge closes</h1><p class="date">03.02.2026</p>${story}</article></body></html>`;
		expect(readHtml(page).published?.value).toBe("2026-02-03");
		expect(publishedOf("", "", '<p class="time">Current time: 14.10.2026, 12:18</p>')).toBeUndefined();
	});

	it("is not a teaser's", () => {
		const teaser = '<a href="/x"><h3>Orcas hunting</h3><span class="item-author">09.10.2025</span></a>';
		expect(publishedOf("", "<div>24.01.2026 11:38</div>", teaser)?.value).toBe("2026-01-24");
	});

	it("stands in the title of hAtom's elements", () => {
		expect(
			publishedOf("", '<span class="updated" title="2026-02-05T18:52:11+00:00">yesterday</span>'),
		).toEqual({
			value: "2026-02-05T18:52:11Z",
			source: "time element",
		});
	});

	it.each([
		["(last edited 2026-02-05 13:28:18 by JaneRoe)", "2026-02-05"],
		["Zuletzt geändert am: 5. Februar 2026", "2026-02-05"],
		["Harbour desk ( 2026-02-05 09:20:26 )", "2026-02-05"],
	])("is read in the line %j", (line, date) => {
		expect(publishedOf("", `<p>${line}</p>`)?.value).toBe(date);
	});

	it("is no day that a sentence tells of", () => {
		const told =
			"<p>The bridge, which was opened by the minister on 3 December 2008 after long quarrels over its costs, needs repair.</p>";
		expect(publishedOf("", told)).toBeUndefined();
		expect(publishedOf("", `${told}<small>January 13, 2026 at 08:45 AM</small>`)?.value).toBe("2026-01-13");
	});

	it("opens a press release after nothing but places", () => {
		const release = (opening: string) =>
			readHtml(
				`<body><h1>Bridge closes</h1><p>${opening} The bridge over the Arl was closed after inspectors found cracks.</p>${story}</body>`,
			).published?.value;
		expect(release("Velmar am Arl | Westhaven, 11. November 2026 –")).toBe("2026-11-11");
		expect(release("01.02.2026")).toBe("2026-02-01");
		expect(release("Since the collapse of 11 November 2026, says the council,")).toBeUndefined();
	});

	it("is that of a small box beside the story, where no other box has one", () => {
		const box = '<aside class="meta"><p>Posted</p><time datetime="2026-01-21">21.01.2026</time></aside>';
		expect(publishedOf("", "", box)?.value).toBe("2026-01-21");
		expect(
			publishedOf("", "", `${box}<aside><time datetime="2026-01-29">29.01.2026</time></aside>`),
		).toBeUndefined();
	});
});

describe("an instant in UTC", () => {
	const head = linked({ "@type": "NewsArticle", datePublished: "2026-02-25T02:25:54Z" });

	it("gets the offset of the page's own clock where that shows another day", () => {
		for (const shown of [
			'<div class="byline-date">February 24, 2026 | 9:25pm</div>',
			"<span>24/2/2026 21:25</span>",
			'<time datetime="2026-02-24 21:25:54">Tuesday</time>',
		])
			expect(publishedOf(head, shown)?.value).toBe("2026-02-24T21:25:54-05:00");
		expect(publishedOf(`${head}<meta name="date" content="Tue, 24 Feb 2026 21:25:54 -0500">`)?.value).toBe(
			"2026-02-24T21:25:54-05:00",
		);
	});

	it("stays where the clock shows the same day, or a time that no zone explains", () => {
		expect(publishedOf(head, "<span>25/2/2026 10:25</span>")?.value).toBe("2026-02-25T02:25:54Z");
		expect(publishedOf(head, "<span>24/2/2026 21:13</span>")?.value).toBe("2026-02-25T02:25:54Z");
		expect(publishedOf(head, "<span>22/2/2026 21:25</span>")?.value).toBe("2026-02-25T02:25:54Z");
	});
});
