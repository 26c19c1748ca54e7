import pLimit from "p-limit";
import * as z from "zod";
import { question } from "./question.ts";
import { limitOf, newestOf } from "./records/limit.ts";
import { Candidates } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { StoryRecord, storyRecord } from "./records/story-record.ts";
import { queryStories, storyClaims } from "./table/stories.ts";

/** Stories whose claims are read at the same time. */
const STORIES_AT_ONCE = 8;

/** What the period's stories were. */
export const storiesQuestion = question({
	name: "stories",
	description: "what the period's stories were, largest first, and on what their sources disagree",
	positional: [],
	input: z
		.object({
			about: z
				.string()
				.min(1)
				.optional()
				.describe("stories with an article on the entity of this name or id"),
			measure: z.string().min(1).optional().describe("stories whose articles bear this measure: deaths"),
			newest: newestOf("articles"),
			limit: limitOf(100),
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		candidates: Candidates,
		/** Largest first. */
		stories: z.array(StoryRecord),
		/** How many there are, those beyond the limit among them. */
		total: z.number(),
		/** What was not looked at, where a bound on reading bit. */
		incomplete: z.string().optional(),
	}),
	async ask(reader, { limit, ...input }) {
		const { candidates, stories, incomplete } = await queryStories(reader.rows, input);
		const atOnce = pLimit(STORIES_AT_ONCE);
		const records = await Promise.all(
			stories
				.slice(0, limit)
				.map((story) => atOnce(async () => storyRecord(story, await storyClaims(reader.rows, story)))),
		);
		const { about } = input;
		return {
			candidates: about === undefined || candidates === undefined ? [] : [{ name: about, ids: candidates }],
			stories: records,
			total: stories.length,
			...(incomplete !== undefined && { incomplete }),
		};
	},
	records: ({ stories }) => stories,
});
