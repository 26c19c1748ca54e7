import { describe, expect, it } from "vitest";
import { firstTag, sniffBytes, sniffText } from "../../lambdas/normalize/sniff.ts";

describe("text", () => {
	it.each([
		["<!DOCTYPE html><html>", "html"],
		["<p>A fragment.</p>", "html"],
		["\ufeff  <!-- saved from url=(0025) -->\n<html>", "html"],
		['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', "html"],
		['<?xml version="1.0"?><nitf>', "xml"],
		["<!-- c --><n:newsItem xmlns:n='x'>", "xml"],
		["First words, then <b>mark-up</b>.<br><br>More <i>of it</i>.</p><p>End</p>", "html"],
		['{"title": "x"}', "json"],
		['[{"title": "x"}]', "json"],
		["[1] is a footnote that a text may open with.", "text"],
		["{curly} words are text", "text"],
		["---\ntitle: A\n---\nText", "markdown"],
		["# A title\n\nText", "markdown"],
		["A **bold** word and a [link](https://example.org).", "markdown"],
		["#MeToo is five years old.\n\nIt began with 2 * 3 words.", "text"],
		["- a list\n- is text", "text"],
		["5 < 6 and 7 > 3, he said.", "text"],
	])("%j is %s", (text, format) => {
		expect(sniffText(text)).toBe(format);
	});
});

describe("bytes", () => {
	const sniff = (text: string) => sniffBytes(new TextEncoder().encode(text));

	it.each([
		["%PDF-1.7", "pdf"],
		["junk before\n%PDF-1.4", "pdf"],
		["From: a@b.c\nTo: d@e.f\nSubject: Hello\n\nText", "mail"],
		["Return-Path: <a>\nReceived: by x\nFrom: a\nDate: today\n\nText", "mail"],
		["From: our correspondent\nIn Paris\n\nText", "characters"],
		["Title: A\nAuthor: B\n\nText", "characters"],
	])("%j are %s", (text, format) => {
		expect(sniff(text)).toBe(format);
	});

	it("of pictures are refused by what they are", () => {
		expect(() => sniffBytes(Buffer.from("\x89PNG\r\n", "latin1"))).toThrow(/PNG image/);
	});
});

it("finds the first element past prolog, comments and document type", () => {
	expect(firstTag("<?xml?><!-- <a> --><!DOCTYPE x [<!ENTITY y 'z'>]>\n<root a='1'>")).toBe("root");
	expect(firstTag("<!-- never closed")).toBeUndefined();
	expect(firstTag("text <b>")).toBeUndefined();
});
