import { articleId } from "../lambdas/shared/article-id.ts";

/** The id of the article that a person names by its id or by its key in the articles bucket. */
export function articleIdOf({ articlesBucket }: { articlesBucket: string }, idOrKey: string): string {
	return /^[0-9a-v]{26}$/.test(idOrKey) ? idOrKey : articleId(articlesBucket, idOrKey);
}
