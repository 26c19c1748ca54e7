import * as z from "zod";
import { articleIdOf } from "./article-argument.ts";
import { question } from "./question.ts";
import { severalArticles, unknownArticle } from "./question-error.ts";
import { ArticleRecord, articleRecord } from "./records/article-record.ts";
import { queryDuplicates } from "./table/duplicates.ts";

/** Where else an article ran. */
export const duplicatesQuestion = question({
	name: "duplicates",
	description: "the syndicated copies of an article",
	positional: ["article"],
	input: z.object({
		article: z.string().min(1).describe("an article's id, or its key in the articles bucket"),
	}),
	output: z.object({
		/** Most alike first; `similarity` is 0-1. */
		copies: z.array(z.object({ ...ArticleRecord.shape, similarity: z.number() })),
	}),
	async ask(reader, input) {
		const id = await articleIdOf(reader, input.article);
		const head = (await reader.rows.heads([id])).get(id);
		if (head?.status === "SPLIT") throw severalArticles(head.key, head.parts);
		if (head === undefined) throw unknownArticle(input.article);
		const copies = await queryDuplicates(reader.rows, head);
		return { copies: copies.map(({ head, similarity }) => ({ ...articleRecord(head), similarity })) };
	},
	records: ({ copies }) => copies,
});
