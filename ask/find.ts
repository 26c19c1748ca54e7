import * as z from "zod";
import { MEASURES } from "../lambdas/extract/measures/measures.ts";
import { question } from "./question.ts";
import { StoryRecord, storyRecord } from "./records/story-record.ts";
import { findCandidates } from "./table/find.ts";
import { storiesAmong } from "./table/stories.ts";
import { newestArticles } from "./table/timeline.ts";
import { nameOf } from "./words/figure.ts";
import { foldedWords, matches } from "./words/match.ts";

/** Articles among which names are looked for as they are typed: the newest. */
const ARTICLES = 1_000;
const MOST = 12;

/** Somebody or something by name. */
export const FoundEntity = z.object({
	type: z.literal("found entity"),
	entity: z.string(),
	name: z.string(),
	/** How many articles mention it; of what only a part of the name fits, in how many of the newest it stands out. */
	articles: z.number(),
});

/** Something that figures measure. */
export const FoundMeasure = z.object({
	type: z.literal("found measure"),
	measure: z.string(),
	/** Ids of the stories that bear it. */
	stories: z.array(z.string()),
});

/** Anything by a part of its name, as one types. */
export const findQuestion = question({
	name: "find",
	description:
		"people, places and organisations by a part of their name, the whole table over; stories and measures of the newest articles",
	positional: ["text"],
	input: z.object({ text: z.string().min(1).describe("the beginning of each of its words") }),
	output: z.object({
		/** Most often first; the one that is named exactly before all. */
		entities: z.array(FoundEntity),
		stories: z.array(StoryRecord),
		measures: z.array(FoundMeasure),
	}),
	async ask({ rows }, { text }) {
		const asked = foldedWords(text);
		const { heads } = await newestArticles(rows, ARTICLES, {});
		const counts = new Map<string, number>();
		for (const { signature } of heads)
			for (const id of new Set([...(signature?.subjects ?? []), ...(signature?.places ?? [])]))
				counts.set(id, (counts.get(id) ?? 0) + 1);
		// Of all articles there are, whoever goes by the name, has it for a part of theirs, or is spelt almost so.
		const known = new Map(
			(await findCandidates(rows, text, { typed: true })).map((one) => [one.entity, one.articles]),
		);
		const near = [...counts].filter(([id]) => matches(nameOf(id, {}), asked)).sort(([, a], [, b]) => b - a);
		const ids = [...new Set([...known.keys(), ...near.map(([id]) => id)])].slice(0, MOST);
		const stories = storiesAmong(rows, heads);
		const titled = stories.filter(({ title, articles }) =>
			[title, ...articles.map(({ title = "" }) => title)].some((one) => matches(one, asked)),
		);
		const named = MEASURES.map(({ name }) => name).filter((name) => matches(name, asked));
		return {
			entities: ids.map((entity) => ({
				type: "found entity" as const,
				entity,
				name: nameOf(entity, {}),
				articles: known.get(entity) ?? counts.get(entity) ?? 0,
			})),
			stories: titled.slice(0, MOST).map((story) => storyRecord(story, [])),
			measures: named.slice(0, MOST).map((measure) => ({
				type: "found measure" as const,
				measure,
				stories: stories
					.filter(({ articles }) => articles.some(({ signature }) => signature?.measures.includes(measure)))
					.map(({ id }) => id)
					.slice(0, MOST),
			})),
		};
	},
	records: ({ entities, stories, measures }) => [...entities, ...stories, ...measures],
});
