import { IngestError } from "../shared/errors.ts";
import { isExport } from "./formats/databases/exports.ts";
import { isMail } from "./formats/mail/is-mail.ts";
import { opensWithProperties } from "./formats/markdown/logseq.ts";
import { hasTitleBlock } from "./formats/markdown/pandoc.ts";
import { hasDocumentHead } from "./formats/text/document-head.ts";
import { isWarc } from "./formats/warc/records.ts";
import { isWire, isWireText } from "./formats/wire/read-wire.ts";

/** What a file can be found to be, whatever its name says. */
export type ByteFormat = "pdf" | "zip" | "rtf" | "msg" | "warc" | "mail" | "characters";
export type TextFormat = "html" | "xml" | "json" | "markdown" | "wire" | "export" | "document" | "text";

/** First bytes of files that hold no article, and what to tell their uploader. */
const FOREIGN: readonly [magic: string, code: string, name: string][] = [
	["\x89PNG", "not-text", "a PNG image"],
	["\xff\xd8\xff", "not-text", "a JPEG image"],
	["GIF8", "not-text", "a GIF image"],
	["RIFF", "not-text", "a WebP image or a WAV or AVI recording"],
	["II*\0", "not-text", "a TIFF image"],
	["MM\0*", "not-text", "a TIFF image"],
	["\0\0\0\x18ftyp", "not-text", "an MP4 video"],
	["\0\0\0\x1cftyp", "not-text", "an MP4 video"],
	["\0\0\0\x20ftyp", "not-text", "an MP4 video"],
	["ID3", "not-text", "an MP3 recording"],
	["OggS", "not-text", "an Ogg recording"],
	["\x1a\x45\xdf\xa3", "not-text", "a Matroska or WebM video"],
	["\x7fELF", "not-text", "a program"],
	["MZ\x90", "not-text", "a program"],
	["\0asm", "not-text", "a program"],
	["SQLite format 3", "not-text", "a database"],
	["BZh", "unsupported", "a bzip2 archive: unpack it"],
	["\xfd7zXZ", "unsupported", "an xz archive: unpack it"],
	["\x28\xb5\x2f\xfd", "unsupported", "a zstd archive: unpack it"],
	["7z\xbc\xaf", "unsupported", "a 7-Zip archive: unpack it"],
	["Rar!", "unsupported", "a RAR archive: unpack it"],
	["bplist00", "unsupported", "a Safari web archive: save the page as HTML (page source)"],
	[
		"\x78\x9f\x3e\x22",
		"unsupported",
		"a winmail.dat of Outlook: ask for the message as plain text or HTML, or save it as .eml",
	],
	["%!PS", "unsupported", "a PostScript document: save it as PDF"],
];

/**
 * What the bytes are, before any are decoded.
 *
 * @throws IngestError `not-text` or `unsupported`, naming what the file is, where it is known to be no article.
 */
export function sniffBytes(bytes: Uint8Array): ByteFormat {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
	// Readers of PDF accept a kilobyte of anything before the header; printers' job headers are that.
	const pdf = head.slice(0, 1032).search(/%PDF-\d/);
	if (
		pdf === 0 ||
		/[\r\n]%PDF-\d\.\d\s{0,3}(?:[\r\n]|$)/.test(head.slice(0, 1040)) ||
		(pdf > 0 && hasPdfObjects(bytes))
	)
		return "pdf";
	if (isZip(head)) return "zip";
	if (/^\s{0,20}\{\\rtf\d?/.test(head)) return "rtf";
	if (isWarc(head)) return "warc";
	// Old Office files and encrypted new ones are both kept in an OLE container; only the latter name the package.
	if (head.startsWith("\xd0\xcf\x11\xe0")) {
		if (isOutlook(bytes)) return "msg";
		throw oleError(bytes);
	}
	for (const [magic, code, name] of FOREIGN) {
		if (head.startsWith(magic)) throw new IngestError(code, `The file is ${name}.`);
	}
	return isMail(bytes) ? "mail" : "characters";
}

/** "The header of each file reads %PDF-1.7" is prose: behind a true header stand objects. */
const hasPdfObjects = (bytes: Uint8Array): boolean =>
	/\d{1,8} \d{1,5} obj\b/.test(
		Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000)).toString("latin1"),
	);

/** Behind the first four bytes stand a version and a way of packing, both small numbers; in a text, letters. */
const isZip = (head: string): boolean =>
	head.startsWith("PK\x03\x04") &&
	head.charCodeAt(4) < 100 &&
	head.charCodeAt(5) < 32 &&
	head.charCodeAt(9) === 0;

/** Outlook's properties, each a stream of its own: in UTF-16, as names of an OLE container are. */
const OUTLOOK = Buffer.from("__substg1.0_", "utf16le");

const isOutlook = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(OUTLOOK);

function oleError(bytes: Uint8Array): IngestError {
	const encrypted = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
	return encrypted
		? new IngestError("encrypted", "The Office document is encrypted. Save it without a password.")
		: new IngestError("unsupported", `The file is ${oleKind(bytes)}. Save it as .docx.`);
}

/** Which program wrote an OLE container, by the stream that only it has. */
function oleKind(bytes: Uint8Array): string {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const has = (name: string) => whole.includes(Buffer.from(name, "utf16le"));
	if (has("WordDocument")) return "an old Word document (.doc)";
	if (has("Workbook")) return "an old Excel workbook (.xls)";
	if (has("PowerPoint Document")) return "an old PowerPoint presentation (.ppt)";
	return "an old Office document (.doc, .xls)";
}

/** Tags that open pages and fragments of pages. */
const HTML_TAGS = new Set(
	(
		"!doctype html head body article section main div p h1 h2 h3 h4 h5 h6 table meta title header footer nav aside span " +
		"ul ol blockquote a b i u strong em img figure script style link base center font form pre br hr"
	).split(" "),
);

const LONGEST_LINE = 20_000;

/**
 * What a decoded text is. XHTML is read as HTML: pages that claim to be XML seldom are. A text with a line of 20,000
 * characters is not read as Markdown: nobody writes that, and parsers take the square of it.
 */
export function sniffText(text: string): TextFormat {
	if (isWire(text) || isWireText(text)) return "wire";
	const head = text.slice(0, 5000).replace(/^[\ufeff\s]+/, "");
	if (/^[{[]/.test(head) && isJson(text)) return "json";
	const root = firstTag(text);
	if (root !== undefined) return HTML_TAGS.has(root.toLowerCase()) ? "html" : "xml";
	if (isExport(text)) return "export";
	if (hasDocumentHead(text)) return "document";
	const marked = text.split("\n").every((line) => line.length < LONGEST_LINE);
	if (marked && opensAsMarkdown(text)) return "markdown";
	if (isMarkup(text)) return "html";
	return marked && isMarkdown(text) ? "markdown" : "text";
}

function isJson(text: string): boolean {
	return /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text);
}

/** Text with mark-up in it that does not open with a tag: a fragment that was cut from a page. */
function isMarkup(text: string): boolean {
	const tags = text
		.slice(0, 50_000)
		.match(/<\/(?:p|div|h[1-6]|li|ul|span|strong|em|a|blockquote|article|body)>|<br\s?\/?>|<p>/gi);
	return (tags?.length ?? 0) >= 3;
}

/** Front matter, or a first line that is a heading: Markdown, even with HTML in it. */
function opensAsMarkdown(text: string): boolean {
	if (hasTitleBlock(text.slice(0, 3000)) || opensWithProperties(text.slice(0, 3000))) return true;
	return FRONT_MATTER.test(text) || /^[\ufeff\s]{0,100}# \S[^\n]{0,300}\n\s*\n/.test(text.slice(0, 1000));
}

/** Two signs that plain text does not have by chance. */
function isMarkdown(text: string): boolean {
	const head = text.slice(0, 50_000);
	const signs = [
		/^#{1,6} \S/m,
		/^\S[^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*$/m,
		/(?<![\w\\])\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,500}[^)]{0,100}\)/,
		/!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/,
		/(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])/,
		/^\[[^\]\n]{1,100}\]: \S/m,
		/^(?:```|~~~)/m,
		/^\|[^\n]{1,300}\|[ \t]*\n\|[ :|-]{3,300}\|[ \t]*$/m,
	].filter((sign) => sign.test(head)).length;
	return signs >= 2;
}

/** Name of the first element, past white space, comments, processing instructions and document type; or undefined. */
export function firstTag(text: string): string | undefined {
	for (let at = 0; at >= 0; ) {
		at += /^[\ufeff\s]{0,10000}/.exec(text.slice(at, at + 10_000))![0].length;
		if (text.startsWith("<!--", at)) at = after(text, "-->", at);
		else if (text.startsWith("<?", at)) at = after(text, "?>", at);
		else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
			if (/^<!doctype\s+html\b/i.test(text.slice(at, at + 40))) return "!doctype";
			at = after(text, text.slice(at, at + 2000).includes("[") ? "]>" : ">", at);
		} else return /^<([A-Za-z_][\w.-]{0,60}(?::[\w.-]{1,60})?)[\s>/]/.exec(text.slice(at, at + 130))?.[1];
	}
	return undefined;
}

function after(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 ? -1 : at + mark.length;
}

/** YAML between lines of `---`, or Hugo's TOML between lines of `+++`. */
export const FRONT_MATTER =
	/^\s*(?:---[ \t]*\n(?:[A-Za-z_][\w -]{0,40}:|#)|\+\+\+[ \t]*\n[A-Za-z_][\w-]{0,40} ?=)/;
