import type { Head } from "../../lambdas/index/schema.ts";
import type { CorrectedQuote } from "../corrected/corrections.ts";
import { type ComparedGroup, sideBySide } from "../stories/claims/side-by-side.ts";
import { type Story, storiesOf } from "../stories/story.ts";
import { queryArticle } from "./article.ts";
import { entityRows } from "./entity.ts";
import type { Claim } from "./figures.ts";
import { findEntities } from "./find-entity.ts";
import type { Period, ResultsReader } from "./results-reader.ts";
import { newestArticles } from "./timeline.ts";

/** Articles of a period that are grouped: two days of the largest feeds, and some gigabytes of memory. */
export const MOST_HEADS = 200_000;

export interface PeriodStories {
	candidates: string[] | undefined;
	stories: Story[];
	/** What was not looked at, where a bound bit. */
	incomplete?: string;
}

/** What the period's stories were, largest first: one pass over its heads. */
export async function queryStories(
	reader: ResultsReader,
	{ about, measure, ...period }: Period & { about?: string | undefined; measure?: string | undefined },
	most = MOST_HEADS,
): Promise<PeriodStories> {
	const { heads, isCut } = await newestArticles(reader, most, period);
	const said = isCut
		? { incomplete: `only the newest ${heads.length} articles of the period were looked at` }
		: {};
	const stories = storiesOf(heads).filter(
		({ articles }) =>
			measure === undefined || articles.some(({ signature }) => signature?.measures.includes(measure)),
	);
	if (about === undefined) return { candidates: undefined, stories, ...said };
	const candidates = await findEntities(reader, about);
	const named = await reader.live(await entityRows(reader, candidates, period));
	const ids = new Set(named.map(({ head }) => head.article));
	return {
		candidates,
		stories: stories.filter(({ articles }) => articles.some(({ article }) => ids.has(article))),
		...said,
	};
}

/** Articles of one story whose figures are read. */
export const MOST_ARTICLES = 300;

/** What a story's articles say. */
export interface StoryContent {
	/** Their claims, side by side. */
	groups: ComparedGroup[];
	/** Who said what in them, in time. */
	quotes: { row: CorrectedQuote; head: Head }[];
}

/** Reads what a story's articles say. */
export async function storyContent(reader: ResultsReader, { articles }: Story): Promise<StoryContent> {
	const answers = await Promise.all(
		articles.slice(0, MOST_ARTICLES).map(({ article }) => queryArticle(reader, article)),
	);
	const claims: Claim[] = answers.flatMap((answer) =>
		answer === undefined ? [] : answer.figures.map((row) => ({ row, head: answer.head })),
	);
	const quotes = answers.flatMap((answer) => answer?.quotes.map((row) => ({ row, head: answer.head })) ?? []);
	return { groups: sideBySide(claims), quotes };
}
