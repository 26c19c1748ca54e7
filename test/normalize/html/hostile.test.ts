import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IngestError } from "../../../lambdas/shared/errors.ts";
import { readHtml } from "./page.ts";

const code = (html: string) => {
	try {
		readHtml(html);
		return "read";
	} catch (error) {
		return error instanceof IngestError ? error.code : String(error);
	}
};

describe("hostile pages", () => {
	it("nested a million deep end in a clear error", () => {
		expect(code("<div>".repeat(1_000_000))).toBe("too-deep");
	});

	it("of more elements than any article end in a clear error", () => {
		expect(code("<p>a".repeat(200_000))).toBe("too-large");
	});

	it("nested some thousand deep, as unclosed font tags are, are read", () => {
		expect(readHtml(`<p>${"<font>word ".repeat(3_000)}`).blocks).toHaveLength(1);
	});

	it.each([
		["one line of five megabytes", `<p>${"a".repeat(5_000_000)}`],
		[
			"wrappers that all claim to be the byline",
			`${"<div class='byline date'>".repeat(3_000)}${"By Jane Roe. ".repeat(50_000)}`,
		],
		["a tag that never ends", `<div ${"a=b ".repeat(200_000)}`],
		["JSON-LD of brackets", `<script type="application/ld+json">${"[".repeat(500_000)}</script>`],
		["megabytes of program", `<script>${"x".repeat(5_000_000)}`],
		["a frameset", "<frameset><frame src=a><frame src=b></frameset>"],
		["nothing", ""],
	])("survive %s", (_, html) => {
		expect(code(html)).toBe("read");
	});

	it("of any characters and tags never throw anything else", () => {
		const piece = fc.oneof(
			fc.constantFrom(
				"<p>",
				"</p>",
				"<div class=sidebar>",
				"</div>",
				"<table><tr><td>",
				"<h1>",
				"<title>",
				"<li>",
				"<a href=x>",
				"<br>",
				"<!--",
				"-->",
				"<script type='application/ld+json'>{",
				"</script>",
				"<time datetime='",
				"<meta name=author content=",
				"<base href=/>",
				"<link rel=canonical href='::'>",
				"&#x110000;",
				"]]>",
				"<svg><title>",
			),
			fc.string({ unit: "binary", maxLength: 30 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const { blocks } = readHtml(pieces.join(""));
				expect(blocks.every(({ text }) => text.trim() !== "")).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
