import { articleId } from "../../../lambdas/shared/article-id.ts";

/** The article that is to be erased. */
export interface Erased {
	bucket: string;
	key: string;
	/** Its id in the table and in the work bucket. */
	article: string;
}

export function erased(bucket: string, key: string): Erased {
	return { bucket, key, article: articleId(bucket, key) };
}
