import PostalMime from "postal-mime";
import type { Removed } from "../../../shared/article.ts";
import { decode } from "../../charset/decode.ts";
import type { DraftBlock } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { dropByTag } from "../../html/drop.ts";
import { parsePage } from "../../html/parse.ts";
import type { Limits } from "../../limits.ts";
import { readRtf } from "../rtf/read-rtf.ts";
import { CHUNK_MARK } from "./prepare.ts";
import type { ZipContent } from "./zip-content.ts";

const MARKED = new RegExp(`<p>\\s*${CHUNK_MARK.source}\\s*</p>`, "g");

/** Puts documents within a document (`w:altChunk`) in the place of their marks, as Word does when it opens it. */
export async function fillChunks(html: string, read: (id: string) => Promise<string>): Promise<string> {
	const found: string[] = [];
	const seen = new Set<string>();
	for (const { 1: id = "" } of html.matchAll(MARKED)) {
		// One part may be named any number of times: a small file would become a large one.
		found.push(seen.has(id) ? "" : await read(id));
		seen.add(id);
	}
	let n = 0;
	return html.replace(MARKED, () => found[n++] ?? "");
}

/** How documents within a document are read. */
export interface ChunkReading {
	zip: ZipContent;
	limits: Limits;
	/** Reads a Word document. */
	word: (bytes: Uint8Array) => Promise<DraftBlock[]>;
	/** Those that are not read are noted here. */
	left: Removed[];
}

/** What the relation of this name leads to, as paragraphs of HTML. */
export async function chunkOf(id: string, { zip, limits, word, left }: ChunkReading): Promise<string> {
	const relations = zip.text("word/_rels/document.xml.rels") ?? "";
	const relation = relations
		.match(/<Relationship\s[^>]{1,1000}>/g)
		?.find((each) => each.includes(`Id="${id}"`));
	const target = /\bTarget="([^"]{1,300})"/.exec(relation ?? "")?.[1] ?? "";
	const path = target.startsWith("/") ? target.slice(1) : `word/${target}`;
	const bytes = zip.bytes(path);
	if (bytes === undefined) return "";
	// What it is, its first bytes say: Word names such parts as it likes.
	switch (sniffChunk(bytes)) {
		case "zip":
			return htmlOf(await word(bytes));
		case "rtf":
			return htmlOf(readRtf(bytes, limits).blocks);
		case "other":
			left.push({ rule: "document within the document, of a kind that is not read", text: path });
			return "";
		case "characters":
			if (/\.mhtm?l?$/i.test(path)) return asParagraphs((await PostalMime.parse(bytes)).html ?? "");
			return asParagraphs((await decode(bytes)).text);
	}
}

function sniffChunk(bytes: Uint8Array): "zip" | "rtf" | "other" | "characters" {
	const head = Buffer.from(bytes.subarray(0, 20)).toString("latin1");
	if (head.startsWith("PK\x03\x04")) return "zip";
	if (/^\s{0,10}\{\\rtf/.test(head)) return "rtf";
	return head.startsWith("\xd0\xcf\x11\xe0") ? "other" : "characters";
}

/** Of mark-up the blocks that are shown; a plain text is read as one, too. */
function asParagraphs(content: string): string {
	const html = /<[a-z!]/i.test(content.slice(0, 1_000)) ? content : content.replace(/\r?\n\s*\r?\n/g, "<p>");
	const { root } = parsePage(html);
	dropByTag(root);
	return htmlOf(blocksOf(root));
}

function htmlOf(blocks: readonly DraftBlock[]): string {
	return blocks
		.map(({ kind, level, text }) => {
			const tag = kind === "heading" ? `h${level ?? 2}` : kind === "list-item" ? "li" : "p";
			return `<${tag}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${tag}>`;
		})
		.join("");
}
