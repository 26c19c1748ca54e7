import * as z from "zod";
import { question } from "./question.ts";
import { Candidates } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { StoryRecord, storyRecord } from "./records/story-record.ts";
import { queryStories, storyClaims } from "./table/stories.ts";

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
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({ candidates: Candidates, stories: z.array(StoryRecord) }),
	async ask(reader, input) {
		const { candidates, stories } = await queryStories(reader.rows, input);
		const records = [];
		for (const story of stories) {
			// One article disagrees with itself at most.
			const groups = story.articles.length > 1 ? await storyClaims(reader.rows, story) : [];
			const disputed = groups.filter((group) => group.disputed && group.background === undefined);
			records.push(storyRecord(story, [...new Set(disputed.map(({ measure }) => measure))]));
		}
		const { about } = input;
		return {
			candidates: about === undefined || candidates === undefined ? [] : [{ name: about, ids: candidates }],
			stories: records,
		};
	},
	records: ({ stories }) => stories,
});
