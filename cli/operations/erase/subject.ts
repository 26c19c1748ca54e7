import { articleIdOf } from "../../../ask/article-argument.ts";
import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { articleId } from "../../../lambdas/shared/article-id.ts";
import type { Target } from "../../target.ts";

/** The article that is to be erased. */
export interface Erased {
	bucket: string;
	key: string;
	/** Which one of its file's, where that holds several. */
	part?: number;
	/** Its id in the table and in the work bucket. */
	article: string;
}

export function erased(bucket: string, key: string, part?: number): Erased {
	return { bucket, key, article: articleId(bucket, key, part), ...(part !== undefined && { part }) };
}

/** The first `count` articles of the file. */
export function partsOf({ bucket, key }: Erased, count: number): Erased[] {
	return Array.from({ length: count }, (_, n) => erased(bucket, key, n + 1));
}

/** What a person names by key or id. What looks like an id is one where the table knows it; else it is a key. */
export async function erasedBy({ dynamo, table, articlesBucket }: Target, named: string): Promise<Erased> {
	const rows = new ResultsReader(dynamo, table);
	const id = await articleIdOf({ rows, articlesBucket }, named);
	const head = (await rows.heads([id])).get(id);
	return erased(articlesBucket, head?.key ?? named, head?.part);
}
