import * as z from "zod";
import { articleIdOf } from "./article-argument.ts";
import { question } from "./question.ts";
import { severalArticles, unknownArticle } from "./question-error.ts";
import { Names } from "./records/names.ts";
import { SaidRecord, saidRecord } from "./records/quote-record.ts";
import { MeasureRecord, measureRecord, StoryRecord, storyRecord } from "./records/story-record.ts";
import { entityNames } from "./table/entity-names.ts";
import { MOST_ARTICLES, storyContent } from "./table/stories.ts";
import { queryStory } from "./table/story.ts";

/** A story of hundreds of articles has thousands. */
const MOST_QUOTATIONS = 200;

/** One story: how its numbers moved, and who disagrees. */
export const storyQuestion = question({
	name: "story",
	description: "the story that an article is part of: its articles, how its numbers moved, and who disagrees",
	positional: ["article"],
	input: z.object({
		article: z
			.string()
			.min(1)
			.describe("the id of an article of the story, or its key in the articles bucket"),
	}),
	output: z.object({
		story: StoryRecord,
		/** The most claimed first. */
		measures: z.array(MeasureRecord),
		/** Who said what, in time. */
		quotations: z.array(SaidRecord),
		names: Names,
		/** What was not looked at, where a bound on reading bit. */
		incomplete: z.string().optional(),
	}),
	async ask(reader, input) {
		const id = await articleIdOf(reader, input.article);
		const head = (await reader.rows.heads([id])).get(id);
		if (head?.status === "SPLIT") throw severalArticles(head.key, head.parts);
		if (head?.status !== "INDEXED") throw unknownArticle(input.article);
		const { story, incomplete } = await queryStory(reader.rows, head);
		const { groups, quotes } = await storyContent(reader.rows, story.articles, { quotes: true });
		const bounds = [
			...(incomplete === undefined ? [] : [incomplete]),
			...(story.articles.length > MOST_ARTICLES
				? [`of its ${story.articles.length} articles only the first ${MOST_ARTICLES} were read`]
				: []),
			...(quotes.length > MOST_QUOTATIONS
				? [`of ${quotes.length} quotations the first ${MOST_QUOTATIONS} are shown`]
				: []),
		];
		const claims = groups.flatMap((group) => group.claims.map(({ claim }) => claim));
		return {
			story: storyRecord(story, groups),
			measures: groups.map((group) => measureRecord(story.id, group)),
			quotations: quotes.slice(0, MOST_QUOTATIONS).map(saidRecord),
			names: await entityNames(reader.rows, claims),
			...(bounds.length > 0 && { incomplete: bounds.join("; ") }),
		};
	},
	records: ({ story, measures, quotations }) => [story, ...measures, ...quotations],
});
