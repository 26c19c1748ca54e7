import * as z from "zod";
import { articleIdOf } from "./article-argument.ts";
import { question } from "./question.ts";
import { unknownArticle } from "./question-error.ts";
import { ArticleRecord, articleRecord } from "./records/article-record.ts";
import { EntityRecord, entityRecord } from "./records/entity-record.ts";
import { FailureRecord, failureRecord } from "./records/failure-record.ts";
import { FigureRecord, figureRecord } from "./records/figure-record.ts";
import { QuoteRecord, quoteRecord } from "./records/quote-record.ts";
import { articleText, TextRecord } from "./records/text-record.ts";
import { queryArticle } from "./table/article.ts";
import { type FileAnswer, queryParts } from "./table/parts.ts";

/** All that is known of one article; its text and where in it things stand on request. */
export const articleQuestion = question({
	name: "article",
	description: "one article: its entities and figures, and why it failed where it did",
	positional: ["article"],
	input: z.object({
		article: z.string().min(1).describe("an article's id, or its key in the articles bucket"),
		text: z
			.boolean()
			.optional()
			.describe("its text as well, where in it everything stands, and what was removed"),
	}),
	output: z.object({
		article: ArticleRecord,
		/** Most salient first. */
		entities: z.array(EntityRecord),
		/** In text order. */
		figures: z.array(FigureRecord),
		/** Who said what, in text order. */
		quotations: z.array(QuoteRecord),
		/** Why its newest upload, or a replay of it, failed. */
		failures: z.array(FailureRecord),
		/** Where it was asked for, and the article has one. */
		text: TextRecord.optional(),
		/** Of a file of several articles, all of them, in its order. */
		parts: z.array(ArticleRecord).optional(),
	}),
	async ask(reader, input) {
		const found = await queryArticle(reader.rows, await articleIdOf(reader, input.article));
		if (found === undefined) throw unknownArticle(input.article);
		if (found.head.status === "SPLIT") return fileAnswer(await queryParts(reader.rows, found));
		const text = input.text ? await articleText(reader, found.head) : undefined;
		return {
			article: articleRecord(found.head),
			entities: found.entities.map(entityRecord),
			figures: found.figures.map(figureRecord),
			quotations: found.quotes.map(quoteRecord),
			failures: found.failures.map(failureRecord),
			...(text && { text }),
		};
	},
	records: ({ article, entities, figures, quotations, failures, text, parts = [] }) => [
		article,
		...parts,
		...entities,
		...figures,
		...quotations,
		...failures,
		...(text ? [text] : []),
	],
});

/** What is said of a file of several articles: which they are, and why some of them failed. */
function fileAnswer({ head, parts, failures }: FileAnswer) {
	return {
		article: articleRecord(head),
		parts: parts.map(articleRecord),
		entities: [],
		figures: [],
		quotations: [],
		failures: failures.map(failureRecord),
	};
}
