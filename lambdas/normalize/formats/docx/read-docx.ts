import mammoth from "mammoth";
import type { Removed } from "../../../shared/article.ts";
import { IngestError } from "../../../shared/errors.ts";
import type { Draft, DraftBlock } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { parsePage } from "../../html/parse.ts";
import { findAll, type HtmlElement, isElement, textOf } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";
import { looksLikeHeading } from "../text/headings.ts";
import { chunkOf, fillChunks } from "./chunks.ts";
import { prepare } from "./prepare.ts";
import { readProperties } from "./properties.ts";
import { writeZip } from "./write-zip.ts";
import { checkZip, readZipDirectory, type ZipEntry } from "./zip.ts";
import { type ZipContent, zipContent } from "./zip-content.ts";

/** Styles that name what the paragraph is; Word's own names, which it translates only for display. */
const STYLES = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => p.subtitle:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='Caption'] => figcaption:fresh",
	"p[style-name='caption'] => figcaption:fresh",
];

/**
 * Reads a Word document: text as it stands after accepting changes; pictures, captions, comments and notes are left out.
 *
 * @throws IngestError `damaged` where the library cannot read it
 */
export async function readDocx(
	bytes: Uint8Array,
	entries: ZipEntry[],
	zip: ZipContent,
	limits: Limits,
): Promise<Draft> {
	const left: Removed[] = [];
	const reading = { zip, limits, left, word: (part: Uint8Array) => blocksWithin(part, limits) };
	const html = await fillChunks(await convert(prepared(bytes, zip)), (id) => chunkOf(id, reading));
	const draft = readConverted(html, readProperties(bytes, entries));
	return { ...draft, removed: [...draft.removed, ...left] };
}

/** The blocks of a Word document within the document, under the limits of the whole. Those within it in turn are left out. */
async function blocksWithin(bytes: Uint8Array, limits: Limits): Promise<DraftBlock[]> {
	const entries = readZipDirectory(bytes);
	checkZip(bytes, entries, limits);
	const html = await convert(prepared(bytes, zipContent(bytes, entries)));
	return readConverted(await fillChunks(html, async () => ""), {}).blocks;
}

function readConverted(html: string, properties: ReturnType<typeof readProperties>): Draft {
	const { root } = parsePage(html);
	const title = findAll(root, ({ name, attributes }) => name === "h1" && attributes.class === "title");
	for (const element of title) element.dropped = "title";
	const captions = findAll(root, ({ name }) => name === "figcaption");
	for (const element of captions) element.dropped = "caption";
	// The marks of footnotes and the list of notes at the end.
	for (const link of findAll(root, ({ attributes }) =>
		/^(?:footnote|endnote|comment)-/.test(attributes.id ?? ""),
	))
		link.dropped = "note";
	for (const paragraph of findAll(root, ({ name }) => name === "p"))
		if (isBoldLine(paragraph)) paragraph.name = "h3";
	const heading = title.map((element) => textOf(element, true)).join(" ");
	return {
		blocks: blocksOf(root),
		removed: captions.map((caption) => ({ rule: "caption", text: textOf(caption, true) })),
		format: "docx",
		...properties,
		...(heading !== "" && { title: { value: heading, source: "heading" as const } }),
	};
}

/** A short line all in bold is a heading that its writer gave no style. */
function isBoldLine(paragraph: HtmlElement): boolean {
	const [only, ...others] = paragraph.children;
	return (
		only !== undefined &&
		others.length === 0 &&
		isElement(only) &&
		only.name === "strong" &&
		paragraph.parent?.name !== "td" &&
		looksLikeHeading(textOf(only))
	);
}

const DOCUMENT = /^word\/document\d*\.xml$/;

/** The document with its XML as the library should read it; itself where there is nothing to put right. */
function prepared(bytes: Uint8Array, zip: ZipContent): Uint8Array {
	const path = zip.names.find((name) => DOCUMENT.test(name)) ?? "";
	const xml = zip.text(path) ?? "";
	const better = prepare(xml, zip.text("word/styles.xml"));
	if (better === xml) return bytes;
	const files = zip.names.map((name) => [name, zip.bytes(name) ?? new Uint8Array()] as const);
	return writeZip(new Map([...files, [path, new TextEncoder().encode(better)]]));
}

async function convert(bytes: Uint8Array): Promise<string> {
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
			{
				styleMap: STYLES,
				convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
				externalFileAccess: false,
			},
		);
		return value;
	} catch (cause) {
		throw new IngestError("damaged", `The Word document cannot be read: ${(cause as Error).message}`, {
			cause,
		});
	}
}
