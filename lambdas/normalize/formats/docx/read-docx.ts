import mammoth from "mammoth";
import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { parsePage } from "../../html/parse.ts";
import { findAll, type HtmlElement, isElement, textOf } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";
import { looksLikeHeading } from "../text/headings.ts";
import { readProperties } from "./properties.ts";
import { checkZip, readZipDirectory, type ZipEntry } from "./zip.ts";

/** Other documents that are ZIP archives, by an entry only they have. */
const OTHERS: [entry: RegExp, name: string][] = [
	[/^xl\//, "an Excel workbook"],
	[/^ppt\//, "a PowerPoint presentation: save its text as .docx"],
	[/^mimetype$|^content\.xml$/, "an OpenDocument or EPUB document: save it as .docx or HTML"],
	[
		/^Index(?:\/Document\.iwa|\.zip)$|^index\.(?:xml|apxl)(?:\.gz)?$|^QuickLook\//,
		"a Pages or Keynote document: export it as .docx",
	],
	[/^classes\.dex$|^META-INF\/MANIFEST\.MF$/, "a program"],
];

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
 * @throws IngestError for archives that are not one, and for encrypted, damaged or exploding ones.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Draft> {
	const entries = readZipDirectory(bytes);
	refuseOthers(entries);
	checkZip(bytes, entries, limits);
	const html = await convert(bytes);
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
	const properties = readProperties(bytes, entries);
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

function refuseOthers(entries: ZipEntry[]): void {
	const has = (test: RegExp) => entries.some(({ name }) => test.test(name));
	if (entries.some(({ encrypted }) => encrypted))
		throw new IngestError("encrypted", "The ZIP archive is encrypted. Upload it without a password.");
	if (has(/^word\/document\d*\.xml$/)) return;
	const other = OTHERS.find(([entry]) => has(entry));
	throw new IngestError(
		"unsupported",
		other ? `The file is ${other[1]}.` : "The file is a ZIP archive. Upload the files in it one by one.",
	);
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
