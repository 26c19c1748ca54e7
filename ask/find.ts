import * as z from "zod";
import { MEASURES } from "../lambdas/extract/measures/measures.ts";
import { measureOfWord } from "../lambdas/extract/measures/measures-of.ts";
import type { Head } from "../lambdas/index/schema.ts";
import { question } from "./question.ts";
import { StoryRecord, storyRecord } from "./records/story-record.ts";
import type { Story } from "./stories/story.ts";
import { countedForms } from "./table/counted-forms.ts";
import { findCandidates } from "./table/find.ts";
import type { ResultsReader } from "./table/results-reader.ts";
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
		const { heads } = await newestArticles(rows, ARTICLES, {});
		const asked = foldedWords(text);
		const meant = measuresMeant(asked);
		const measures = MEASURES.map(({ name }) => name).filter(
			(name) => matches(name, asked) || [...meant.values()].includes(name),
		);
		const stories = storiesAmong(rows, heads);
		const newest = { heads, stories };
		const found = await goingBy(rows, text, newest);
		// "velmora deaths": nothing goes by it, but Velmora does, and its stories bear deaths.
		const rest = asked.filter((word) => !meant.has(word)).join(" ");
		const isOther = rest !== "" && meant.size > 0 && found.entities.length + found.stories.length === 0;
		const { entities, stories: titled } = isOther
			? await goingBy(rows, rest, { heads, stories: bearing(stories, [...meant.values()]) })
			: found;
		return {
			entities,
			stories: titled.slice(0, MOST).map((story) => storyRecord(story, [])),
			measures: measures.slice(0, MOST).map((measure) => ({
				type: "found measure" as const,
				measure,
				stories: bearing(stories, [measure])
					.map(({ id }) => id)
					.slice(0, MOST),
			})),
		};
	},
	records: ({ entities, stories, measures }) => [...entities, ...stories, ...measures],
});

interface Newest {
	heads: readonly Head[];
	stories: readonly Story[];
}

/** Names and stories that go by a text: whoever has it for a name or a part of it in the whole table, and titles of the newest. */
async function goingBy(rows: ResultsReader, text: string, { heads, stories }: Newest) {
	const asked = foldedWords(text);
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
	return {
		entities: ids.map((entity) => ({
			type: "found entity" as const,
			entity,
			name: nameOf(entity, {}),
			articles: known.get(entity) ?? counts.get(entity) ?? 0,
		})),
		stories: stories.filter(({ title, articles }) =>
			[title, ...articles.map(({ title = "" }) => title)].some((one) => matches(one, asked)),
		),
	};
}

/** The words that ask for a measure, each with the measure: "died" for deaths. */
function measuresMeant(asked: readonly string[]): Map<string, string> {
	return new Map(
		asked.flatMap((word) => {
			const measure = measureOfWord(word, countedForms(word)[0] ?? "");
			return measure === undefined ? [] : [[word, measure.name] as const];
		}),
	);
}

/** The stories that have numbers of one of these measures. */
const bearing = (stories: readonly Story[], measures: readonly string[]): Story[] =>
	stories.filter(({ articles }) =>
		articles.some(({ signature }) => signature?.measures.some((one) => measures.includes(one))),
	);
