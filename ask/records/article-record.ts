import * as z from "zod";
import { Head } from "../../lambdas/index/schema.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";

const { article, revision, bucket, key, versionId, uploadedAt, status, atSource, entities, figures } =
	Head.shape;
const { title, lead, publisher, bylines, section, url, language, published, format, skipped, part, parts } =
	Head.shape;

/** An article as the table knows it: its metadata, and how much was found. */
export const ArticleRecord = z.object({
	type: z.literal("article"),
	/** Its id. */
	article,
	/** Which upload or replay of it this is. */
	revision,
	bucket,
	/** Of its file in the bucket; for one of several articles with `#` and its number, which is `part`. */
	key,
	part,
	/** How many articles a file of several (status SPLIT) holds. */
	parts,
	versionId,
	uploadedAt,
	status,
	/** Publication time, or for want of one the upload's, as `atSource` says: a day, or a time in UTC. */
	at: z.string().optional(),
	atSource,
	title,
	/** The sentence it opens with, where it has no title. */
	lead,
	publisher,
	bylines,
	section,
	url,
	language,
	published,
	format,
	entities,
	figures,
	skipped,
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** Enough of an article to name it where a record was read from it. */
export const ArticleReference = ArticleRecord.pick({
	article: true,
	key: true,
	title: true,
	lead: true,
	publisher: true,
	url: true,
	published: true,
});
export type ArticleReference = z.infer<typeof ArticleReference>;

/** The record of an article. A head's `at` carries its id, so that those of one moment stay apart in the index. */
export function articleRecord(head: Head): ArticleRecord {
	return ArticleRecord.parse({
		...head,
		key: articleKey(head),
		type: "article",
		at: head.at?.split("#")[0],
	});
}

export function articleReference(head: Head): ArticleReference {
	return ArticleReference.parse({ ...head, key: articleKey(head) });
}
