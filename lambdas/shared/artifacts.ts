import * as z from "zod";
import { Article } from "./article.ts";
import { Extraction } from "./extraction.ts";
import { Subject } from "./messages.ts";

type Revisioned = Pick<Subject, "article" | "revision">;

/** Key in the work bucket of what normalize made of a revision. */
export function normalizedKey({ article, revision }: Revisioned): string {
	return `normalized/${article}/${revision}.json`;
}

/** Key in the work bucket of what extract made of a revision. */
export function extractedKey({ article, revision }: Revisioned): string {
	return `extracted/${article}/${revision}.json`;
}

/** Version of the code that made it; in the second artifact, of all the code that had a hand in it. See `version.ts`. */
const extractor = z.string().optional();

/** `normalized/…`: the only home of the text. */
export const NormalizedArtifact = z.object({ subject: Subject, article: Article, extractor });
export type NormalizedArtifact = z.infer<typeof NormalizedArtifact>;

/** The article without its text, for the rows. */
export const Metadata = Article.omit({ text: true, blocks: true, removed: true });
export type Metadata = z.infer<typeof Metadata>;

/** `extracted/…`: all that index needs, without the text. */
export const ExtractedArtifact = z.object({
	subject: Subject,
	metadata: Metadata,
	extraction: Extraction,
	/** The sentence that the text opens with. */
	lead: z.string().optional(),
	/** The sentence each figure stands in, by the figure's ordinal. */
	figureSentences: z.array(z.string()),
	extractor,
});
export type ExtractedArtifact = z.infer<typeof ExtractedArtifact>;
