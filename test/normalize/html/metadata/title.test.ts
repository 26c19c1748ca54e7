import { describe, expect, it } from "vitest";
import { readHtml, story } from "../page.ts";

const titleOf = (head: string, body = "") =>
	readHtml(`<head>${head}</head><body>${body}<article>${story}</article></body>`).title;

describe("titles", () => {
	it("are the heading that the tab repeats", () => {
		expect(
			titleOf(
				"<title>Harbour bridge closes for repairs | Politics | The Daily Example</title>",
				"<h1>The Daily Example</h1><h2>Harbour bridge closes for repairs</h2>",
			),
		).toEqual({ value: "Harbour bridge closes for repairs", source: "page" });
	});

	it("are the only headline where the tab words it otherwise", () => {
		expect(
			titleOf(
				"<title>Westhaven harbour bridge closed: what drivers need to know</title>",
				"<h1>Harbour bridge in Westhaven closes for repairs</h1>",
			)?.value,
		).toBe("Harbour bridge in Westhaven closes for repairs");
	});

	it("are the shared title without the outlet where there is no heading", () => {
		const head =
			'<meta property="og:site_name" content="The Daily Example"><meta property="og:title" content="Bridge closes - The Daily Example"><title>x</title>';
		expect(titleOf(head)).toEqual({ value: "Bridge closes", source: "meta" });
	});

	it("are JSON-LD's where nothing else says one", () => {
		expect(
			titleOf(
				'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge &amp; tunnel close"}</script>',
			),
		).toEqual({ value: "Bridge & tunnel close", source: "json-ld" });
	});

	it("keep a dash that is their own", () => {
		expect(titleOf("<title>Bridge closes – and nobody minds</title>")?.value).toBe(
			"Bridge closes – and nobody minds",
		);
	});

	it("are absent where the page has none", () => {
		expect(titleOf("")).toBeUndefined();
	});
});
