import { describe, expect, it } from "vitest";
import { findDate } from "../../../../lambdas/normalize/html/metadata/find-date.ts";
import { readHtml, story } from "../page.ts";

const publishedOf = (head: string, body = "", url?: string) =>
	readHtml(
		`<head>${head}</head><body><h1>Bridge closes</h1>${body}<article>${story}</article></body>`,
		url === undefined ? {} : { url },
	).published;

describe("dates", () => {
	it.each([
		["31. Mai 2012", "2012-05-31"],
		["12 mars 2019", "2019-03-12"],
		["3 de febrero de 2026", "2026-02-03"],
		["Publicado el 3 de febrero del 2026", "2026-02-03"],
		["May 31, 2012", "2012-05-31"],
		["22 марта 2021 г.", "2021-03-22"],
		["15 września 2020", "2020-09-15"],
		["2021年3月4日", "2021-03-04"],
		["Written: 2023-11-07 15:03:30 / Updated: 2023-11-08", "2023-11-07"],
		["Kultur, 2.11.22", "2022-11-02"],
		["2026-03-12T07:30:00+0100", "2026-03-12T07:30:00+01:00"],
	])("%j is %j", (text, date) => {
		expect(findDate(text)).toBe(date);
	});

	it("are read as the page's readers write them", () => {
		expect(findDate("03/04/2026", "month first")).toBe("2026-03-04");
		expect(findDate("03/04/2026", "day first")).toBe("2026-04-03");
		expect(findDate("25/04/2026", "month first")).toBe("2026-04-25");
	});

	it.each(["", "555-0100", "31.31.2020", "1970-01-01T01:00:00+01:00", "call 2020"])("%j is none", (text) => {
		expect(findDate(text)).toBeUndefined();
	});
});

describe("publication", () => {
	it("is JSON-LD's before anything else", () => {
		const head =
			'<script type="application/ld+json">{"@type":"Article","datePublished":"2026-02-03"}</script><meta property="article:published_time" content="2026-02-04">';
		expect(publishedOf(head)).toEqual({ value: "2026-02-03", source: "json-ld" });
	});

	it("is read from meta, microdata, a time element, the address and the page, in this order", () => {
		const time = '<time class="published" datetime="2026-02-06">6 Feb</time>';
		expect(publishedOf('<meta name="pubdate" content="2026-02-04">', time)).toEqual({
			value: "2026-02-04",
			source: "meta",
		});
		expect(publishedOf("", `<span itemprop="datePublished" content="2026-02-05"></span>${time}`)).toEqual({
			value: "2026-02-05",
			source: "microdata",
		});
		expect(publishedOf("", time)).toEqual({ value: "2026-02-06", source: "time element" });
		expect(publishedOf("", "", "https://a.example/2026/02/07/bridge")).toEqual({
			value: "2026-02-07",
			source: "url",
		});
		expect(publishedOf("", '<p class="date">8. Februar 2026</p>')).toEqual({
			value: "2026-02-08",
			source: "page",
		});
	});

	it("is not the time of a comment or of another story", () => {
		expect(
			publishedOf(
				"",
				'<div id="comments"><time datetime="2026-02-06">6 Feb</time></div><aside><time datetime="2026-02-06">6 Feb</time></aside>',
			),
		).toBeUndefined();
	});

	it("is absent where the page names no date", () => {
		expect(publishedOf("")).toBeUndefined();
	});
});
