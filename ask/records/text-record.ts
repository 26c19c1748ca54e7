import * as z from "zod";
import type { Head } from "../../lambdas/index/schema.ts";
import { Article } from "../../lambdas/shared/article.ts";
import {
	ExtractedArtifact,
	extractedKey,
	NormalizedArtifact,
	normalizedKey,
} from "../../lambdas/shared/artifacts.ts";
import { Attribution, DateExpression, EntityMention, Figure } from "../../lambdas/shared/extraction.ts";
import type { Reader } from "../reader.ts";

/** An article's text, and where in it everything stands. */
export const TextRecord = z.object({
	type: z.literal("text"),
	article: z.string(),
	...Article.pick({ text: true, blocks: true, removed: true }).shape,
	/** Each piece with where it was read. */
	metadata: Article.omit({ text: true, blocks: true, removed: true, sketch: true, contentHash: true }),
	mentions: z.array(EntityMention),
	/** In text order: the index is the figure's ordinal. */
	figures: z.array(Figure),
	dates: z.array(DateExpression),
	attributions: z.array(Attribution),
});
export type TextRecord = z.infer<typeof TextRecord>;

/** The text of an article that can be queried; undefined for any other, and where an artifact has just been replaced. */
export async function articleText(reader: Reader, head: Head): Promise<TextRecord | undefined> {
	if (head.status !== "INDEXED") return undefined;
	const [normalized, extracted] = await Promise.all([
		reader.artifacts.get(normalizedKey(head), NormalizedArtifact),
		reader.artifacts.get(extractedKey(head), ExtractedArtifact),
	]);
	if (normalized === undefined || extracted === undefined) return undefined;
	const { text, blocks, removed } = normalized.article;
	const { entities: mentions, figures, dates, attributions } = extracted.extraction;
	return TextRecord.parse({
		type: "text",
		article: head.article,
		text,
		blocks,
		removed,
		metadata: normalized.article,
		mentions,
		figures,
		dates,
		attributions,
	});
}
