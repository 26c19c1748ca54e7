import * as z from "zod";
import { EntityType } from "../lambdas/shared/extraction.ts";
import { question } from "./question.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { queryArticle } from "./table/article.ts";
import { queryEntity } from "./table/entity.ts";

/** Each article that is looked at costs a few reads. */
const MOST_ARTICLES = 100;
const MOST_OTHERS = 24;

export const BesideRecord = z.object({
	type: z.literal("beside"),
	entity: z.string(),
	entityType: EntityType,
	name: z.string(),
	/** In how many of the articles that were looked at. */
	articles: z.number(),
});

/** Whom somebody is mentioned with. */
export const besideQuestion = question({
	name: "beside",
	description: "whom or what an entity is mentioned with, in its newest articles",
	positional: ["name"],
	input: z
		.object({
			name: z.string().min(1).describe("a name, an alias, or an id"),
			newest: z
				.int("a whole number above 0 is needed")
				.min(1)
				.max(MOST_ARTICLES)
				.default(30)
				.describe("how many of its articles are looked at"),
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		/** How many articles were looked at. */
		looked: z.number(),
		/** Most often first. */
		beside: z.array(BesideRecord),
	}),
	async ask({ rows }, { name, ...period }) {
		const { candidates, mentions } = await queryEntity(rows, name, period);
		const articles = [...new Set(mentions.map(({ head }) => head.article))].slice(0, period.newest);
		const answers = await Promise.all(articles.map((article) => queryArticle(rows, article)));
		const others = new Map<string, z.infer<typeof BesideRecord>>();
		for (const { entity, type, name } of answers.flatMap((answer) => answer?.entities ?? [])) {
			if (candidates.includes(entity)) continue;
			const { articles } = others.get(entity) ?? { articles: 0 };
			others.set(entity, { type: "beside", entity, entityType: type, name, articles: articles + 1 });
		}
		const ranked = [...others.values()].sort((a, b) => b.articles - a.articles);
		return { looked: articles.length, beside: ranked.slice(0, MOST_OTHERS) };
	},
	records: ({ beside }) => beside,
});
