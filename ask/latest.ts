import * as z from "zod";
import { question } from "./question.ts";
import { ArticleRecord, articleRecord } from "./records/article-record.ts";
import { limitOf } from "./records/limit.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { queryLatest } from "./table/timeline.ts";

/** What is new. */
export const latestQuestion = question({
	name: "latest",
	description: "the newest articles",
	positional: [],
	input: z.object({ limit: limitOf(20), ...periodShape }).refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		/** Newest publication first. */
		articles: z.array(ArticleRecord),
	}),
	async ask(reader, { limit, from, to }) {
		return { articles: (await queryLatest(reader.rows, limit, { from, to })).map(articleRecord) };
	},
	records: ({ articles }) => articles,
});
