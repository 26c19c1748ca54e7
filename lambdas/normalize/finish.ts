import { createHash } from "node:crypto";
import type { Article, Block } from "../shared/article.ts";
import { IngestError } from "../shared/errors.ts";
import type { Draft, DraftBlock, Front } from "./draft.ts";
import { cleanLine } from "./finish/characters.ts";
import { cleanBlocks } from "./finish/clean-blocks.ts";
import { cleanMetadata } from "./finish/clean-metadata.ts";
import { withoutComments } from "./finish/comments.ts";
import { readDateline } from "./finish/dateline.ts";
import { choosePublished } from "./finish/published.ts";
import { takeOut } from "./finish/take-out.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import type { Limits } from "./limits.ts";
import { sketch } from "./sketch.ts";

export interface FinishOptions {
	limits: Limits;
	/** The uploader's publication date. */
	published?: string;
}

/**
 * Makes the article of what a format reader found: cleans characters, takes out what is not the article, reads
 * dateline and language, adds hash and sketch. Finishing a finished text again changes nothing.
 *
 * @throws IngestError `not-article` where no story is left, `too-large` where it is longer than any.
 */
export async function finish(draft: Draft, { limits, published }: FinishOptions): Promise<Article> {
	const { blocks: raw, removed: dropped, format, charset, ...unclean } = draft;
	const stated = cleanMetadata(unclean);
	const { blocks: clean, removed: comments } = withoutComments(cleanBlocks(raw));
	const size = clean.reduce((sum, block) => sum + block.text.length + 2, 0);
	if (size > limits.textCharacters)
		throw new IngestError(
			"too-large",
			`The text has ${size} characters; ${limits.textCharacters} are allowed.`,
		);
	const { blocks, removed, front } = takeOut(clean, stated);
	refuseNonArticle(blocks);
	const { text, spans } = layOut(blocks);
	// What the format states beats what is read off the page's words.
	const { published: found, ...known } = { ...front, ...stated, ...preferred(front, stated) };
	const opening = blocks
		.slice(0, 3)
		.map((block) => readDateline(block.text))
		.find((dateline) => dateline !== undefined);
	const dateline =
		known.dateline ?? (opening?.place && { value: opening.place, source: "dateline" as const });
	const bylines = known.bylines ?? (opening?.names && { value: opening.names, source: "dateline" as const });
	const publisher =
		known.publisher ?? (opening?.agency && { value: opening.agency, source: "dateline" as const });
	const dated = found ?? (opening?.date ? { value: opening.date, source: "dateline" as const } : undefined);
	const time = choosePublished(dated, published);
	const language = await chooseLanguage(text, stated.language);
	return {
		text,
		blocks: spans,
		removed: [...dropped.map(({ rule, text }) => ({ rule, text: cleanLine(text) })), ...comments, ...removed],
		...known,
		...(bylines && { bylines }),
		...(dateline && { dateline }),
		...(publisher && { publisher }),
		...(time && { published: time }),
		...(language && { language }),
		contentHash: createHash("sha256").update(text).digest("hex"),
		sketch: sketch(text),
		format,
		...(charset !== undefined && { charset }),
	};
}

/** Properties of documents are what a template or an earlier story left there: headline and byline on the page beat them. */
function preferred(front: Front, stated: Front): Pick<Front, "title" | "bylines"> {
	const isProperty = (datum: { source: string } | undefined) => datum?.source === "document properties";
	const title = isProperty(stated.title) ? (front.title ?? stated.title) : stated.title;
	const bylines = isProperty(stated.bylines) ? (front.bylines ?? stated.bylines) : stated.bylines;
	return { ...(title && { title }), ...(bylines && { bylines }) };
}

/** An article is words: a list of numbers, a key file or a line of base64 is none. */
function refuseNonArticle(blocks: DraftBlock[]): void {
	const text = blocks.map((block) => block.text).join("\n");
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const marks = text.match(/[^\s\p{L}\p{M}]/gu)?.length ?? 0;
	const words = text.match(/(?<!\S)\p{P}{0,2}\p{L}[\p{L}\p{M}'’-]{1,30}(?![^\s\p{P}])/gu)?.length ?? 0;
	const wordless =
		words < 4 && !/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]{8}/.test(text);
	if (text === "")
		throw new IngestError(
			"not-article",
			"The file holds no text besides furniture and metadata. Upload the story itself.",
		);
	if (letters < marks || wordless)
		throw new IngestError(
			"not-article",
			"The file is text but no article: it has hardly any words. Upload the story itself.",
		);
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
