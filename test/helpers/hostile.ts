import { deflateSync, gzipSync } from "node:zlib";
import { gzipBomb, zlibBomb } from "./bombs.ts";
import { writeDocx } from "./docx.ts";
import { hostileDocuments } from "./hostile-documents.ts";
import type { Hostile } from "./hostile-file.ts";
import { writeZip } from "./zip.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const prose = "The harbour reopened on Monday after two years, the authority said, and 300 ships came.";

const nested = (open: string, close: string, depth: number): string =>
	open.repeat(depth) + prose + close.repeat(depth);

/** A PDF of one page whose content stream is given, compressed `times` over. */
export function pdfWithStream(content: Uint8Array, times: number): Uint8Array {
	let stream = Buffer.from(content);
	for (let i = 0; i < times; i++) stream = deflateSync(stream, { level: 9 });
	return pdfWithPacked(stream, times);
}

/** The same with a stream that is compressed already, `times` over. */
function pdfWithPacked(stream: Buffer, times: number): Uint8Array {
	const filters = `[${"/FlateDecode ".repeat(times)}]`;
	const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}/Filter ${filters}>>stream\n`;
	return Buffer.concat([
		Buffer.from(head),
		stream,
		Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
	]);
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000);

export const hostile: Hostile[] = [
	{ name: "an empty file", bytes: () => new Uint8Array(), codes: ["empty"] },
	{ name: "white space only", bytes: () => bytes(" \n\t\r\n\u00a0\ufeff"), codes: ["empty"] },
	{ name: "an empty gzip", bytes: () => gzipSync(""), codes: ["empty"] },
	{
		name: "a PNG image",
		bytes: () => Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), zeros(1)]),
		codes: ["not-text"],
	},
	{
		name: "a PNG image named .txt in gzip",
		bytes: () => gzipSync(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
		codes: ["not-text"],
	},
	{ name: "a megabyte of zeros", bytes: () => zeros(1), codes: ["not-text", "empty", "not-article"] },
	{
		name: "an old Word document",
		bytes: () => Buffer.from("d0cf11e0a1b11ae10000", "hex"),
		codes: ["unsupported"],
	},
	{
		name: "an encrypted Word document",
		bytes: () =>
			Buffer.concat([
				Buffer.from("d0cf11e0a1b11ae1", "hex"),
				zeros(0),
				Buffer.from("EncryptedPackage", "utf16le"),
			]),
		codes: ["encrypted"],
	},
	{ name: "rich text of a word", bytes: () => bytes("{\\rtf1\\ansi Hello}"), codes: ["not-article"] },
	{ name: "50 MB of text", bytes: () => Buffer.alloc(50_000_000, `${prose} `), codes: ["too-large"] },
	{
		name: "50 MB of text, gzipped",
		bytes: () => gzipSync(Buffer.alloc(50_000_000, `${prose} `)),
		codes: ["bomb"],
	},
	{ name: "5 MB on one line", bytes: () => Buffer.alloc(5_000_000, `${prose} `), codes: ["too-large"] },
	{
		name: "5 MB of letters without a space",
		bytes: () => Buffer.alloc(5_000_000, "abcdefgh"),
		codes: ["too-large"],
	},
	{
		name: "one word of 900,000 letters",
		bytes: () => Buffer.alloc(900_000, "abcdefgh"),
		codes: ["not-article"],
	},
	{
		name: "300,000 short lines",
		bytes: () => bytes("a b\n".repeat(249_000)),
		codes: ["ok", "not-article", "too-large"],
	},
	{
		name: "base64",
		bytes: () => bytes(Buffer.alloc(30_000, prose).toString("base64")),
		codes: ["not-article"],
	},
	{
		name: "a table of figures",
		bytes: () => bytes("12,44,1.5\n13,45,1.6\n".repeat(500)),
		codes: ["not-article"],
	},
	{ name: "a gzip bomb", bytes: () => gzipBomb(1000), codes: ["bomb"] },
	{
		name: "a gzip bomb in a gzip",
		bytes: () => gzipSync(gzipBomb(1000)),
		codes: ["bomb"],
	},
	{
		name: "gzip six layers deep",
		bytes: () => [1, 2, 3, 4, 5, 6].reduce<Uint8Array>((data) => gzipSync(data), bytes(prose)),
		codes: ["bomb"],
	},
	{
		name: "a truncated gzip",
		bytes: () => gzipSync(bytes(prose.repeat(50))).subarray(0, 60),
		codes: ["truncated"],
	},
	{
		name: "a damaged gzip",
		bytes: () => Buffer.from("1f8b08000000000000ffffffffffffff", "hex"),
		codes: ["damaged", "truncated"],
	},
	{
		name: "a billion laughs",
		bytes: () =>
			bytes(
				`<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><nitf><body><body.content><p>&j;</p></body.content></body></nitf>`,
			),
		codes: ["entities"],
	},
	{
		name: "an external entity",
		bytes: () =>
			bytes(
				`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>`,
			),
		codes: ["entities"],
	},
	{
		name: "an entity in XHTML",
		bytes: () =>
			bytes(
				`<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>${prose} &x;</p><p>${prose}</p></body></html>`,
			),
		codes: ["ok"],
	},
	{
		name: "a million nested divs",
		bytes: () => bytes(nested("<div>", "</div>", 1_000_000)),
		codes: ["too-deep", "too-large", "too-complex"],
	},
	{
		name: "a million divs never closed",
		bytes: () => bytes(`<div>`.repeat(1_000_000) + prose),
		codes: ["too-deep", "too-complex"],
	},
	{
		name: "a million nested spans and attributes",
		bytes: () => bytes(nested("<b a=1>", "</b>", 900_000)),
		codes: ["too-complex"],
	},
	{
		name: "a million nested XML elements",
		bytes: () => bytes(nested("<x>", "</x>", 1_000_000)),
		codes: ["too-deep"],
	},
	{
		name: "XML with a million attributes",
		bytes: () =>
			bytes(`<nitf ${Array.from({ length: 300_000 }, (_, i) => `a${i}="x"`).join(" ")}><body/></nitf>`),
		codes: ["not-article"],
	},
	{
		name: "an XML comment that never ends",
		bytes: () => bytes(`<nitf><!--${"-<!--".repeat(200_000)}`),
		codes: ["truncated", "malformed"],
	},
	{
		name: "CDATA that never ends",
		bytes: () => bytes(`<nitf>${"<![CDATA[".repeat(200_000)}`),
		codes: ["truncated", "malformed"],
	},
	{
		name: "XML with 500,000 faults",
		bytes: () => bytes(`<nitf>${"<a b=c>&".repeat(500_000)}`),
		codes: ["malformed", "too-deep", "truncated"],
	},
	{
		name: "truncated XML",
		bytes: () => bytes(`<nitf><body><body.content><p>${prose}`),
		codes: ["truncated"],
	},
	{
		name: "nested JSON arrays",
		bytes: () => bytes(nested("[", "]", 2_000_000).replace(prose, "")),
		codes: ["too-deep", "malformed"],
	},
	{
		name: "nested JSON objects",
		bytes: () => bytes(`${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`),
		codes: ["too-deep", "malformed"],
	},
	{ name: "truncated JSON", bytes: () => bytes(`{"title": "T", "body": "${prose}`), codes: ["truncated"] },
	{ name: "malformed JSON", bytes: () => bytes(`{"title": "T", body: ${prose}}`), codes: ["malformed"] },
	{
		name: "JSON lines",
		bytes: () => bytes(`{"title": "A", "body": "${prose}"}\n{"title": "B", "body": "${prose}"}\n`),
		codes: ["several-articles"],
	},
	{
		name: "a JSON file of settings",
		bytes: () => bytes(`{"name": "x", "version": "1.0.0", "list": [1, 2, 3]}`),
		codes: ["not-article"],
	},
	{
		name: "JSON with a prototype",
		bytes: () => bytes(`{"__proto__": {"body": "x"}, "constructor": "y", "title": "T", "body": "${prose}"}`),
		codes: ["ok"],
	},
	{
		name: "Markdown of brackets",
		bytes: () => bytes(`# T\n\n${"[".repeat(400_000)}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "Markdown of emphasis",
		bytes: () => bytes(`# T\n\n${"*a_ ".repeat(150_000)}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "Markdown of quotes in quotes",
		bytes: () => bytes(`# T\n\n${"> ".repeat(300_000)}${prose}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "Markdown of links",
		bytes: () => bytes(`# T\n\n${"![[](".repeat(150_000)}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "Markdown of backticks",
		bytes: () => bytes(`# T\n\n${Array.from({ length: 1300 }, (_, i) => "`".repeat(i)).join(" ")}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "Markdown of code tags",
		bytes: () => bytes(`# T\n\n${"<a".repeat(300_000)}`),
		codes: ["ok", "not-article"],
	},
	{
		name: "HTML of tag openings",
		bytes: () => bytes(`<html>${"<".repeat(3_000_000)}`),
		codes: ["too-complex"],
	},
	{
		name: "HTML of comments never closed",
		bytes: () => bytes(`<html>${"<!--".repeat(1_000_000)}`),
		codes: ["too-complex"],
	},
	{
		name: "HTML of a million empty paragraphs",
		bytes: () => bytes(`<html>${"<p>".repeat(1_000_000)}`),
		codes: ["too-complex"],
	},
	{
		name: "an element of a million attributes",
		bytes: () => bytes(`<p ${"a=1 ".repeat(1_000_000)}>${prose}</p>`),
		codes: ["ok", "not-article"],
	},
	{
		name: "message parts nested 1,000 deep",
		bytes: () => bytes(mailNested(1000)),
		codes: ["too-deep", "not-article"],
	},
	{
		name: "a message of 200,000 headers",
		bytes: () =>
			bytes(`From: a@b.c\r\nTo: a@b.c\r\nSubject: s\r\n${"X-A: b\r\n".repeat(200_000)}\r\n${prose}`),
		codes: ["ok", "malformed"],
	},
	{
		name: "a message that quotes 20,000 others",
		bytes: () =>
			bytes(
				`From: a@b.c\r\nTo: a@b.c\r\nSubject: s\r\n\r\n${`${prose}\r\n`.repeat(3000)}${"On Monday, somebody wrote:\r\n".repeat(20_000)}`,
			),
		codes: ["ok"],
	},
	{
		name: "an encrypted message",
		bytes: () =>
			bytes(
				`From: a@b.c\r\nTo: d@e.f\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n\r\nabc\r\n--x--`,
			),
		codes: ["encrypted"],
	},
	{
		name: "a ZIP of pictures",
		bytes: () => writeZip({ "a.png": "x", "b.png": "y" }),
		codes: ["unsupported"],
	},
	{ name: "a truncated ZIP", bytes: () => writeDocx("").subarray(0, 500), codes: ["truncated"] },
	{
		name: "a DOCX that is a bomb",
		bytes: () => writeDocx(`<w:p>${" ".repeat(50_000_000)}</w:p>`),
		codes: ["bomb"],
	},
	{
		name: "a ZIP whose directory lies about its size",
		bytes: () => writeZip({ "word/document.xml": zeros(50) }, 1000),
		codes: ["bomb"],
	},
	{
		name: "a DOCX nested 100,000 deep",
		bytes: () => writeDocx(nested("<w:p>", "</w:p>", 100_000)),
		codes: ["too-deep", "damaged", "bomb"],
	},
	{
		name: "a DOCX with entities",
		bytes: () =>
			writeDocx(
				"<w:p/>",
				{},
				{
					"word/document.xml": `<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
				},
			),
		codes: ["damaged", "not-article", "entities"],
	},
	{ name: "a PDF whose page is a bomb", bytes: () => pdfWithPacked(zlibBomb(500), 1), codes: ["bomb"] },
	{
		name: "a PDF whose page is a bomb twice over",
		bytes: () => pdfWithPacked(deflateSync(zlibBomb(1000)), 2),
		codes: ["bomb"],
	},
	{
		name: "a PDF of a million graphic states",
		bytes: () => pdfWithStream(bytes("q ".repeat(1_000_000)), 1),
		codes: ["too-deep"],
	},
	{
		name: "a PDF cut in half",
		bytes: () => pdfWithStream(bytes("BT ET"), 1).slice(0, 120),
		codes: ["truncated", "no-text-layer", "damaged"],
	},
	{ name: "nothing but a PDF header", bytes: () => bytes("%PDF-1.7\n"), codes: ["truncated"] },
	{
		name: "a PDF that claims 10 million pages",
		bytes: () =>
			bytes(
				"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 10000000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
			),
		codes: ["too-large", "no-text-layer"],
	},
	{
		name: "UTF-8 with a few broken bytes",
		bytes: () => Buffer.concat([bytes(`${prose} Café — “so”. `.repeat(40)), Buffer.from([0xc3, 0x28])]),
		codes: ["ok"],
	},
	{ name: "text with a zero byte", bytes: () => bytes(`${prose}\0 ${prose}`), codes: ["ok"] },
	...hostileDocuments,
];

function mailNested(depth: number): string {
	const opening = Array.from(
		{ length: depth },
		(_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
	).join("");
	return `From: a@b.c\r\nTo: a@b.c\r\nSubject: s\r\nMIME-Version: 1.0\r\n${opening}Content-Type: text/plain\r\n\r\n${prose}\r\n`;
}
