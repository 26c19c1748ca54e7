import type { Head } from "../lambdas/index/schema.ts";
import { articleId } from "../lambdas/shared/article-id.ts";
import { QuestionError } from "./question-error.ts";
import type { ResultsReader } from "./table/results-reader.ts";

/** What an argument is resolved by. */
export interface Heads {
	rows: Pick<ResultsReader, "heads">;
	articlesBucket: string;
}

const ID = /^[0-9a-v]{26}$/;
const PART = /^(.+)#([1-9]\d{0,5})$/su;

/**
 * The id of the article that a person names: by its id, by its key in the articles bucket, or by key and number where the file
 * holds several (`feed.xml#2`). A key may end in such a number itself: it is taken for a key where there is a file of that name.
 *
 * @throws {QuestionError} where both are there
 */
export async function articleIdOf({ rows, articlesBucket }: Heads, argument: string): Promise<string> {
	if (ID.test(argument)) return argument;
	const file = articleId(articlesBucket, argument);
	const [, key, number] = PART.exec(argument) ?? [];
	if (key === undefined) return file;
	const part = articleId(articlesBucket, key, Number(number));
	const heads = await rows.heads([file, part]);
	const [fileHead, partHead] = [heads.get(file), heads.get(part)];
	if (partHead === undefined) return file;
	if (fileHead === undefined) return part;
	if (isThere(fileHead) && isThere(partHead))
		throw new QuestionError(
			`${argument} is a file and also an article of the file ${key}: name it by its id, ${file} or ${part}`,
		);
	return isThere(partHead) ? part : file;
}

const isThere = (head: Head): boolean => head.status !== "DELETED";
