import { gzipBomb } from "./bombs.ts";
import { writeDocx } from "./docx.ts";
import type { Hostile } from "./hostile-file.ts";
import { type OutlookMessage, writeMsg } from "./msg.ts";
import { writeZip } from "./zip.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const prose = "The harbour reopened on Monday after two years, the authority said, and 300 ships came.";
const rtf = (body: string): Uint8Array => bytes(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}${body}}`);

/** Files of word processors. */
const richText: Hostile[] = [
	{
		name: "RTF nested without end",
		bytes: () => bytes(`{\\rtf1 ${"{".repeat(300_000)}${prose}`),
		codes: ["too-deep"],
	},
	{ name: "RTF that ends early", bytes: () => bytes(`{\\rtf1\\ansi ${prose}`), codes: ["truncated"] },
	{
		name: "RTF whose binary data is longer than the file",
		bytes: () => rtf(`${prose}\\bin2000000000 `),
		codes: ["truncated"],
	},
	{
		name: "RTF of control words",
		bytes: () => rtf(`${"\\b\\i0\\fs24".repeat(200_000)} ${prose}`),
		codes: ["ok"],
	},
	{
		name: "RTF of closing braces",
		bytes: () => bytes(`{\\rtf1 ${prose}\\par}${"}".repeat(300_000)}`),
		codes: ["ok"],
	},
	{ name: "RTF of hidden text", bytes: () => rtf(`\\v ${prose}`), codes: ["not-article"] },
	{
		name: "RTF with numbers beyond reason",
		bytes: () => rtf(`\\u9999999999 ?\\uc9999999 \\f-1\\ls ${prose}\\par`),
		codes: ["ok", "not-article"],
	},
	{
		name: "RTF of bytes in hexadecimal",
		bytes: () => rtf("\\'41".repeat(400_000)),
		codes: ["not-article", "ok", "too-large"],
	},
	{
		name: "RTF of a hundred thousand fonts",
		bytes: () => rtf(`{\\fonttbl${"{\\f7\\fcharset128 A;}".repeat(100_000)}}${prose}`),
		codes: ["ok"],
	},
	{
		name: "RTF of rows that never end",
		bytes: () => rtf(`\\intbl ${"x\\cell ".repeat(200_000)}${prose}\\row`),
		codes: ["ok", "not-article"],
	},
];

const OFFICE = 'xmlns:office="o" xmlns:text="t" xmlns:draw="d"';
const odt = (body: string, files: Record<string, string> = {}): Uint8Array =>
	writeZip({
		mimetype: "application/vnd.oasis.opendocument.text",
		"content.xml": `<office:document-content ${OFFICE}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		...files,
	});

const openDocuments: Hostile[] = [
	{
		name: "an ODT that explodes",
		bytes: () => odt(`<text:p>${" ".repeat(45_000_000)}</text:p>`),
		codes: ["bomb"],
	},
	{
		name: "an ODT that declares entities",
		bytes: () => odt("", { "content.xml": `<!DOCTYPE a [<!ENTITY b "${prose}">]><a>&b;</a>` }),
		codes: ["entities"],
	},
	{
		name: "an ODT nested beyond reason",
		bytes: () => odt(`${"<text:section>".repeat(5_000)}${prose}`),
		codes: ["too-deep", "truncated"],
	},
	{
		name: "an ODT of a billion spaces",
		bytes: () => odt(`<text:p>${prose}<text:s text:c="1000000000"/></text:p>`),
		codes: ["ok"],
	},
	{
		name: "an ODT without content",
		bytes: () => writeZip({ mimetype: "application/vnd.oasis.opendocument.text" }),
		codes: ["unsupported"],
	},
	{
		name: "an ODT that is no XML",
		bytes: () => odt("", { "content.xml": `${prose} <<<` }),
		codes: ["malformed", "truncated"],
	},
	{
		name: "an ODT of boxes within boxes",
		bytes: () =>
			odt(
				`${"<text:p><draw:text-box>".repeat(100)}<text:p>${prose}</text:p>${"</draw:text-box></text:p>".repeat(100)}`,
			),
		codes: ["ok"],
	},
];

const CONTAINER = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>';
const epub = (manifest: string, spine: string, files: Record<string, string> = {}): Uint8Array =>
	writeZip({
		mimetype: "application/epub+zip",
		"META-INF/container.xml": CONTAINER,
		"a.opf": `<package xmlns:dc="d"><manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
		...files,
	});
const item = (href: string) => `<item id="a" href="${href}" media-type="application/xhtml+xml"/>`;
const page = `<html><body><p>${prose}</p></body></html>`;

const books: Hostile[] = [
	{
		name: "an EPUB of one page a hundred thousand times",
		bytes: () => epub(item("a.xhtml"), '<itemref idref="a"/>'.repeat(100_000), { "a.xhtml": page }),
		codes: ["ok", "bomb"],
	},
	{
		name: "an EPUB that leads out of the archive",
		bytes: () => epub(item("../../../../etc/passwd"), '<itemref idref="a"/>'),
		codes: ["not-article"],
	},
	{
		name: "an EPUB with a reference that is none",
		bytes: () => epub(item("http://[%E0%A4"), '<itemref idref="a"/>'),
		codes: ["not-article"],
	},
	{
		name: "an EPUB with a half-encoded reference",
		bytes: () => epub(item("%E0%A4.xhtml"), '<itemref idref="a"/>'),
		codes: ["not-article"],
	},
	{
		name: "an EPUB whose package is its page",
		bytes: () => epub(item("a.opf"), '<itemref idref="a"/>'),
		codes: ["not-article"],
	},
	{
		name: "an EPUB that explodes",
		bytes: () => epub(item("a.xhtml"), '<itemref idref="a"/>', { "a.xhtml": "<p>".repeat(15_000_000) }),
		codes: ["bomb"],
	},
];

const record = (type: string, content: string, length = content.length): string =>
	`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
const http = (body: string, ...headers: string[]): string =>
	`HTTP/1.1 200 OK\r\n${["Content-Type: text/html", ...headers].join("\r\n")}\r\n\r\n${body}`;

function warcInWarc(depth: number): string {
	let content = page;
	for (let n = 0; n < depth; n++) content = record("response", http(content));
	return content;
}

const archives: Hostile[] = [
	{
		name: "a web archive whose record is longer than the file",
		bytes: () => bytes(record("response", http(page), 2_000_000_000)),
		codes: ["truncated"],
	},
	{
		name: "a web archive whose record has less than no length",
		bytes: () => bytes(record("response", http(page), -5)),
		codes: ["truncated"],
	},
	{
		name: "a web archive of empty records",
		bytes: () => bytes(record("metadata", "").repeat(50_000)),
		codes: ["not-article"],
	},
	{
		name: "a web archive whose page explodes",
		bytes: () => bytes(record("response", http(gzipBomb(60).toString("latin1"), "Content-Encoding: gzip"))),
		codes: ["bomb"],
	},
	{
		name: "a web archive whose chunks are none",
		bytes: () => bytes(record("response", http(`ffffffff\r\n${page}`, "Transfer-Encoding: chunked"))),
		codes: ["ok"],
	},
	{ name: "web archives within a web archive", bytes: () => bytes(warcInWarc(200)), codes: ["too-deep"] },
	{
		name: "a web archive of a thousand and one pages",
		bytes: () => bytes(record("response", http(page)).repeat(1_001)),
		codes: ["too-large"],
	},
];

const R = 'xmlns:r="r"';
const relations = (target: string): string =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="t" Target="${target}"/></Relationships>`;
const RELATIONS = "word/_rels/document.xml.rels";

const wordDocuments: Hostile[] = [
	{
		name: "a Word document that has one chunk fifty thousand times",
		bytes: () =>
			writeDocx(
				`<w:altChunk ${R} r:id="c"/>`.repeat(50_000),
				{},
				{ [RELATIONS]: relations("a.html"), "word/a.html": page.repeat(200) },
			),
		codes: ["ok", "bomb", "too-slow"],
	},
	{
		name: "a Word document that is its own chunk",
		bytes: () => writeDocx(`<w:altChunk ${R} r:id="c"/>`, {}, { [RELATIONS]: relations("document.xml") }),
		codes: ["ok", "not-article"],
	},
	{
		name: "a Word document of drawings that never end",
		bytes: () => writeDocx(`<w:p><w:r>${"<w:drawing>".repeat(50_000)}<w:txbxContent>${prose}`),
		codes: ["damaged", "bomb"],
	},
	{
		name: "a Word document of hidden runs",
		bytes: () =>
			writeDocx(
				`<w:p>${"<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>".repeat(50_000)}</w:p><w:p><w:r><w:t>${prose}</w:t></w:r></w:p>`,
			),
		codes: ["ok", "bomb"],
	},
];

const message = writeMsg({ subject: "Harbour", body: `${prose}\r\n`.repeat(60) });
/** The message with a number put in the place of another, at a distance from the file's start. */
const patched = (...places: [at: number, value: number][]): Uint8Array => {
	const bytes = Buffer.from(message);
	for (const [at, value] of places) bytes.writeUInt32LE(value, at);
	return bytes;
};
/** Where the table of what follows what begins. */
const fatAt = (message.readUInt32LE(76) + 1) * 512;
const directoryAt = (message.readUInt32LE(48) + 1) * 512;
const nested = (depth: number): OutlookMessage =>
	depth === 0
		? { subject: "Harbour", body: prose }
		: { subject: "Fwd", body: "see below", attached: [nested(depth - 1)] };

/** Messages of Outlook, which are small file systems. */
const outlook: Hostile[] = [
	{
		name: "an Outlook message whose sectors go in a circle",
		bytes: () => patched(...Array.from({ length: 60 }, (_, n): [number, number] => [fatAt + n * 4, n])),
		codes: ["damaged", "not-article"],
	},
	{
		name: "an Outlook message whose folder is within itself",
		bytes: () => patched([directoryAt + 76, 0], [directoryAt + 72, 0]),
		codes: ["not-article", "ok", "damaged"],
	},
	{
		name: "an Outlook message of four billion allocation sectors",
		bytes: () => patched([44, 0xffffffff], [68, 0], [72, 0xffffffff]),
		codes: ["ok", "not-article", "damaged"],
	},
	{
		name: "an Outlook message that ends early",
		bytes: () => message.subarray(0, 1_500),
		codes: ["damaged", "not-article", "unsupported"],
	},
	{
		name: "forty Outlook messages within each other",
		bytes: () => writeMsg(nested(40)),
		codes: ["too-deep"],
	},
	{
		name: "an Outlook message whose packed text claims four gigabytes",
		bytes: () => {
			const rtf = Buffer.alloc(40);
			rtf.writeUInt32LE(0xfffffff0, 4);
			rtf.write("LZFu", 8);
			return writeMsg({ subject: "Harbour", rtf });
		},
		codes: ["bomb"],
	},
];

const feedItem = `<item><title>T</title><description>${prose.repeat(8)}</description></item>`;
const collections: Hostile[] = [
	{
		name: "a feed of a thousand and one entries",
		bytes: () => bytes(`<rss><channel>${feedItem.repeat(1_001)}</channel></rss>`),
		codes: ["too-large"],
	},
	{
		name: "entries within entries",
		bytes: () =>
			bytes(
				`<rss><channel>${"<item>".repeat(200)}<description>${prose.repeat(8)}</description>${"</item>".repeat(200)}</channel></rss>`,
			),
		codes: ["several-articles", "not-article"],
	},
	{
		name: "JSON lines of which each is an array",
		bytes: () => bytes(`${'{"a":[[[[]]]]}\n'.repeat(5_000)}`),
		codes: ["too-large"],
	},
	{
		name: "a mailbox of headers",
		bytes: () => bytes("From a@b Mon Feb 16 08:15:00 2026\nFrom: a\nTo: b\nSubject: c\n\n".repeat(20_000)),
		codes: ["too-large"],
	},
	{
		name: "a database's export of fields",
		bytes: () => bytes(`ProQuest document ID: 1\nFull text: ${prose}\n${"Subject: x\n".repeat(60_000)}`),
		codes: ["ok"],
	},
	{
		name: "a winmail.dat",
		bytes: () => Buffer.concat([Buffer.from("789f3e22", "hex"), Buffer.alloc(1_000)]),
		codes: ["unsupported"],
	},
];

/** What was made to break the readers of documents, archives and collections. */
export const hostileDocuments: Hostile[] = [
	...richText,
	...openDocuments,
	...books,
	...archives,
	...wordDocuments,
	...outlook,
	...collections,
];
