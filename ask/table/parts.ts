import type { Head } from "../../lambdas/index/schema.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { type ArticleAnswer, queryArticle } from "./article.ts";
import type { Failed } from "./failures.ts";
import type { ResultsReader } from "./results-reader.ts";

/** A file of several articles. */
export interface FileAnswer {
	head: Head;
	/** Those of its articles that the table knows by now, in the file's order. */
	parts: Head[];
	/** Why the file's newest replay failed, and why some of its articles did. */
	failures: Failed[];
}

/** How many articles are asked why they failed: one that did mostly fails as its neighbours do. */
const MOST_ASKED = 20;

/** The heads of a SPLIT file's articles, in its order. */
export async function partHeads(reader: Pick<ResultsReader, "heads">, file: Head): Promise<Head[]> {
	const { bucket, key, parts = 0 } = file;
	const ids = Array.from({ length: parts }, (_, n) => articleId(bucket, key, n + 1));
	const heads = await reader.heads(ids);
	return ids.flatMap((id) => heads.get(id) ?? []);
}

export async function queryParts(reader: ResultsReader, file: ArticleAnswer): Promise<FileAnswer> {
	const parts = await partHeads(reader, file.head);
	const failed = parts.filter(({ status }) => status === "FAILED").slice(0, MOST_ASKED);
	const answers = await Promise.all(failed.map(({ article }) => queryArticle(reader, article)));
	return {
		head: file.head,
		parts,
		failures: [...file.failures, ...answers.flatMap((answer) => answer?.failures ?? [])],
	};
}
