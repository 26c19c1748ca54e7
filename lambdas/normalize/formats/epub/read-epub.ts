import { IngestError } from "../../../shared/errors.ts";
import type { Draft, DraftBlock } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { dropByName, dropByTag } from "../../html/drop.ts";
import { parsePage } from "../../html/parse.ts";
import { pruneLinks } from "../../html/prune.ts";
import { find, findAll, type HtmlElement, textOf } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";
import type { ZipContent } from "../docx/zip-content.ts";
import { metadata } from "../metadata.ts";
import { textAt } from "../xml/body.ts";
import { parseXml } from "../xml/parse-xml.ts";

/**
 * Reads an EPUB: its documents in the order in which they are read, as one text. Covers, tables of contents and pages of links
 * are left out.
 *
 * @throws IngestError `encrypted` for books with digital rights management, `damaged` where the package is missing
 */
export function readEpub(zip: ZipContent, limits: Limits): Draft {
	if (
		zip.text("META-INF/encryption.xml")?.includes("<EncryptedData") &&
		zip.names.includes("META-INF/rights.xml")
	)
		throw new IngestError("encrypted", "The EPUB is protected (DRM). Upload the text without protection.");
	const path = packagePath(zip, limits);
	const opf = parseXml(zip.text(path) ?? "", limits);
	const pages = spine(opf, path).flatMap((name) => zip.text(name) ?? []);
	const described = describe(opf);
	const stories = pages.map(blocksOfPage).filter(isStory);
	return {
		blocks: stories.flat(),
		removed: [],
		format: "epub",
		...described,
	};
}

function packagePath(zip: ZipContent, limits: Limits): string {
	const container = zip.text("META-INF/container.xml");
	const named =
		container &&
		find(parseXml(container, limits), ({ name }) => name === "rootfile")?.attributes["full-path"];
	const path = named ?? zip.names.find((name) => name.endsWith(".opf"));
	if (path === undefined || !zip.names.includes(path))
		throw new IngestError("damaged", "The EPUB has no package document: it is incomplete. Export it again.");
	return path;
}

/** The names of the documents in reading order, the table of contents left out. */
function spine(opf: HtmlElement, path: string): string[] {
	const items = new Map(
		findAll(opf, ({ name }) => name === "item").map(({ attributes }) => [attributes.id ?? "", attributes]),
	);
	const names = findAll(opf, ({ name }) => name === "itemref").flatMap(({ attributes }) => {
		const item = items.get(attributes.idref ?? "");
		const isPage = /x?html/i.test(item?.["media-type"] ?? "");
		if (!item?.href || !isPage || /\bnav\b/.test(item.properties ?? "")) return [];
		return resolved(path, item.href) ?? [];
	});
	// A book that names one page a thousand times has it once.
	return [...new Set(names)];
}

/** A reference within the archive: "OEBPS/content.opf" and "../text/a%20b.xhtml" make "text/a b.xhtml". */
function resolved(base: string, href: string): string | undefined {
	const url = URL.parse(href, `zip:///${base.split("/").map(encodeURIComponent).join("/")}`);
	try {
		return url === null ? undefined : decodeURIComponent(url.pathname).replace(/^\/+/, "");
	} catch {
		return undefined;
	}
}

function blocksOfPage(html: string): DraftBlock[] {
	const { root } = parsePage(html);
	dropByTag(root);
	dropByName(root);
	pruneLinks(root);
	return blocksOf(root);
}

/** A page of a title or a picture has no paragraph that is a sentence. */
const isStory = (blocks: DraftBlock[]): boolean =>
	blocks.some(({ kind, text }) => kind !== "heading" && text.length > 80);

function describe(opf: HtmlElement): ReturnType<typeof metadata> {
	const creators = findAll(opf, ({ name }) => name === "dc:creator").map((creator) => textOf(creator));
	return metadata(
		{
			title: textAt(opf, "dc:title"),
			names: creators.filter((name) => name !== "calibre"),
			publisher: textAt(opf, "dc:publisher"),
			language: textAt(opf, "dc:language"),
			published: textAt(opf, "dc:date"),
		},
		"document properties",
	);
}
