import * as z from "zod";
import { Span } from "./span.ts";

/** Where a datum was read: the answer to "who says so" for metadata. */
export const MetadataSource = z.enum([
	"json-ld",
	"meta",
	"microdata",
	"time element",
	"page",
	"url",
	"wire header",
	"mail header",
	"document properties",
	"feed",
	"front matter",
	"dateline",
	"byline",
	"heading",
	"detected",
	"object metadata",
]);
export type MetadataSource = z.infer<typeof MetadataSource>;

/** A piece of metadata with where it came from. */
const sourced = <T extends z.ZodType>(value: T) => z.object({ value, source: MetadataSource });

export const BlockKind = z.enum(["heading", "paragraph", "list-item", "quotation", "table-row"]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of the text. `level` is a heading's rank, 1-6. */
export const Block = z.object({
	...Span.shape,
	kind: BlockKind,
	level: z.number().int().min(1).max(6).optional(),
});
export type Block = z.infer<typeof Block>;

/** Something that stood in the file and is not the article, with the rule that removed it. */
export const Removed = z.object({ rule: z.string(), text: z.string() });
export type Removed = z.infer<typeof Removed>;

/** Small summary of the text by which syndicated copies are found. */
export const Sketch = z.object({
	/** Keys under which copies meet: two articles that share one are compared. A few at most. */
	bands: z.array(z.string()),
	/** Compact fingerprint that a candidate pair is compared by (base64). */
	signature: z.string(),
});
export type Sketch = z.infer<typeof Sketch>;

/**
 * A normalized article: the text and nothing but it, its metadata and where each piece came from.
 * What the file does not say is absent. The same bytes always give the same article.
 */
export const Article = z.object({
	/** Paragraphs separated by a blank line, NFC, one kind of space. The title is not part of it. */
	text: z.string(),
	/** The blocks of `text` in order; the gaps between them are exactly the blank lines. */
	blocks: z.array(Block),
	removed: z.array(Removed),
	title: sourced(z.string()).optional(),
	/** Names only: no "By", no outlets. */
	bylines: sourced(z.array(z.string()).min(1)).optional(),
	publisher: sourced(z.string()).optional(),
	section: sourced(z.string()).optional(),
	/** Canonical URL. */
	url: sourced(z.string()).optional(),
	/** BCP 47, e.g. `en`, `pt-BR`. */
	language: sourced(z.string()).optional(),
	/** ISO 8601: a day (`2026-02-16`) or a date-time with its offset. Never the upload time. */
	published: sourced(z.string()).optional(),
	modified: sourced(z.string()).optional(),
	/** The place a dateline names: `Pyongyang, North Korea`. */
	dateline: sourced(z.string()).optional(),
	/** SHA-256 of `text`, hex. */
	contentHash: z.string(),
	sketch: Sketch,
	/** What the file was found to be, by content: `text`, `html`, `pdf`, … */
	format: z.string(),
	/** The character set it was decoded from, WHATWG name, where bytes had to be decoded. */
	charset: z.string().optional(),
});
export type Article = z.infer<typeof Article>;
