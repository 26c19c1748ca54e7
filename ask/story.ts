import * as z from "zod";
import { articleIdOf } from "./article-argument.ts";
import { question } from "./question.ts";
import { unknownArticle } from "./question-error.ts";
import { Names } from "./records/names.ts";
import { MeasureRecord, measureRecord, StoryRecord, storyRecord } from "./records/story-record.ts";
import { entityNames } from "./table/entity-names.ts";
import { storyClaims } from "./table/stories.ts";
import { queryStory } from "./table/story.ts";

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
		names: Names,
		/** What was not looked at, where a bound on reading bit. */
		incomplete: z.string().optional(),
	}),
	async ask(reader, input) {
		const id = articleIdOf(reader, input.article);
		const head = (await reader.rows.heads([id])).get(id);
		if (head?.status !== "INDEXED") throw unknownArticle(input.article);
		const { story, incomplete } = await queryStory(reader.rows, head);
		const groups = await storyClaims(reader.rows, story);
		const claims = groups.flatMap((group) => group.claims.map(({ claim }) => claim));
		return {
			story: storyRecord(story, groups),
			measures: groups.map((group) => measureRecord(story.id, group)),
			names: await entityNames(reader.rows, claims),
			...(incomplete !== undefined && { incomplete }),
		};
	},
	records: ({ story, measures }) => [story, ...measures],
});
