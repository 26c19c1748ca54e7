import { createHash } from "node:crypto";
import type { Head } from "../../lambdas/index/schema.ts";
import type { CorrectedQuote } from "../corrected/corrections.ts";
import { type ComparedGroup, sideBySide } from "../stories/claims/side-by-side.ts";
import { type Story, storiesOf } from "../stories/story.ts";
import { contentsOf } from "./contents.ts";
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
	{
		about,
		measure,
		newest,
		...period
	}: Period & { about?: string | undefined; measure?: string | undefined },
): Promise<PeriodStories> {
	const { heads, isCut } = await newestArticles(reader, newest ?? MOST_HEADS, period);
	const said = isCut
		? { incomplete: `only the newest ${heads.length} articles of the period were looked at` }
		: {};
	const stories = storiesAmong(reader, heads).filter(
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

/** The stories of these heads, found once for as long as they stay the same. */
export function storiesAmong(reader: ResultsReader, heads: readonly Head[]): Story[] {
	const digest = createHash("sha256");
	for (const line of heads
		.map(({ article, revision, rowsRevision }) => `${article} ${revision} ${rowsRevision}`)
		.sort())
		digest.update(line);
	const key = digest.digest("base64url");
	const kept = reader.kept.stories.get(key);
	if (kept) return kept;
	const stories = storiesOf(heads);
	reader.kept.stories.set(key, stories);
	return stories;
}

/** Articles of one story whose figures are read. */
export const MOST_ARTICLES = 300;

/** What a story's articles claim, side by side. */
export async function storyClaims(reader: ResultsReader, { articles }: Story): Promise<ComparedGroup[]> {
	// One article disagrees with itself at most.
	if (articles.length < 2) return [];
	return (await storyContent(reader, articles, { quotes: false })).groups;
}

/** What a story's articles say. */
export interface StoryContent {
	/** Their claims, side by side. */
	groups: ComparedGroup[];
	/** Who said what in them, in time; none unless they are asked for. */
	quotes: { row: CorrectedQuote; head: Head }[];
}

/** Reads what a story's articles say, as people have corrected it. */
export async function storyContent(
	reader: ResultsReader,
	articles: readonly Head[],
	{ quotes }: { quotes: boolean },
): Promise<StoryContent> {
	const heads = articles.slice(0, MOST_ARTICLES);
	const [contents, corrections] = await Promise.all([
		contentsOf(reader, heads, { quotes }),
		reader.corrections(),
	]);
	const claims: Claim[] = [];
	const said: StoryContent["quotes"] = [];
	for (const head of heads) {
		const content = contents.get(head.article);
		for (const row of content?.figures ?? []) claims.push({ row: corrections.figure(row), head });
		for (const row of content?.quotes ?? []) said.push({ row: corrections.quote(row), head });
	}
	return { groups: sideBySide(claims), quotes: said };
}
