import { createHash } from "node:crypto";
import { IngestError } from "../shared/errors.ts";
import type { Article, Block } from "./article.ts";
import type { Draft, DraftBlock } from "./draft.ts";
import { cleanLine } from "./finish/characters.ts";
import { readDateline } from "./finish/dateline.ts";
import { looksLikeHeading, looksLikeProse } from "./formats/text/headings.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { sketch } from "./sketch.ts";

/** Makes the article of what a format reader found. Finishing a finished text again changes nothing. */
export async function finish(draft: Draft): Promise<Article> {
	const { blocks: found, removed, ...metadata } = draft;
	let blocks = found.map((block) => ({ ...block, text: cleanLine(block.text) })).filter((b) => b.text !== "");
	let title = metadata.title;
	const [first, second] = blocks;
	if (first && second && looksLikeHeading(first.text) && looksLikeProse(second.text)) {
		title ??= { value: first.text, source: "heading" };
		blocks = blocks.slice(1);
	}
	if (blocks.length === 0) throw new IngestError("not-article", "The file holds no text.");
	const { text, spans } = layOut(blocks);
	const place = readDateline(blocks[0]?.text ?? "");
	const language = await detectLanguage(text);
	return {
		text,
		blocks: spans,
		removed,
		...metadata,
		...(title && { title }),
		...(language && { language: { value: language, source: "detected" as const } }),
		...(place && { dateline: { value: place, source: "dateline" as const } }),
		contentHash: createHash("sha256").update(text).digest("hex"),
		sketch: sketch(text),
	};
}

/** Joins the blocks by blank lines and says where each one came to lie. */
function layOut(blocks: DraftBlock[]): { text: string; spans: Block[] } {
	const spans: Block[] = [];
	let start = 0;
	for (const { kind, level, text } of blocks) {
		spans.push({ start, end: start + text.length, kind, ...(level !== undefined && { level }) });
		start += text.length + 2;
	}
	return { text: blocks.map((block) => block.text).join("\n\n"), spans };
}
