import { entityPk } from "../../lambdas/index/keys.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import { likelyPairs, WINDOW_DAYS } from "../stories/likely-pairs.ts";
import { profileOfHead, type Story } from "../stories/story.ts";
import { WEIGHTS } from "../stories/weights.ts";
import type { Period, ResultsReader } from "./results-reader.ts";
import { storiesAmong } from "./stories.ts";

/** Rows of one entity that are read at a time; an entity that has more near in time is too common to tell a story. */
const MOST_ROWS = 400;
/** Articles that are looked at for one story. */
const MOST_HEADS = 4_000;

export interface FoundStory {
	story: Story;
	/** What was not looked at, where a bound bit. */
	incomplete?: string;
}

/**
 * The story that an article is part of: its articles are found through its entities, then through theirs, until no
 * article like one of them is new. The same function then groups what was found as groups a whole period.
 */
export async function queryStory(reader: ResultsReader, article: Head): Promise<FoundStory> {
	const heads = new Map([[article.article, article]]);
	const expanded = new Set<string>();
	const search = { asked: new Set<string>(), cut: new Set<string>() };
	for (;;) {
		const edge = likeArticles([...heads.values()], article.article).filter((id) => !expanded.has(id));
		if (edge.length === 0 || heads.size >= MOST_HEADS) break;
		for (const id of edge) {
			expanded.add(id);
			const head = heads.get(id);
			for (const found of head ? await neighbours(reader, head, search) : []) heads.set(found.article, found);
		}
	}
	const story = storiesAmong(reader, [...heads.values()]).find(({ articles }) =>
		articles.some(({ article: id }) => id === article.article),
	);
	if (story === undefined) throw new Error(`no story has ${article.article}`);
	const incomplete = [
		heads.size >= MOST_HEADS ? [`no more than ${MOST_HEADS} articles were looked at`] : [],
		search.cut.size > 0
			? [`of ${[...search.cut].sort().join(", ")} only ${MOST_ROWS} articles near in time were looked at`]
			: [],
	].flat();
	return { story, ...(incomplete.length > 0 && { incomplete: incomplete.join("; ") }) };
}

/** The articles that are like the first, or like one that is: where its story may be. */
function likeArticles(heads: readonly Head[], first: string): string[] {
	const sorted = [...heads].sort((a, b) => (a.article < b.article ? -1 : 1));
	const near: number[][] = sorted.map(() => []);
	likelyPairs(sorted.map(profileOfHead)).forEach((row, i) => {
		for (const [j, value] of row) {
			if (value < WEIGHTS.together) continue;
			near[i]?.push(j);
			near[j]?.push(i);
		}
	});
	const reached = new Set<number>([sorted.findIndex(({ article }) => article === first)]);
	for (const at of reached) for (const next of near[at] ?? []) reached.add(next);
	return [...reached].flatMap((at) => sorted[at]?.article ?? []);
}

interface Search {
	/** Entities whose rows were read, all of them or around a day. */
	asked: Set<string>;
	/** Entities that were too common to be read whole where nothing rarer was to go by. */
	cut: Set<string>;
}

/** The heads of the articles that name one of the article's main entities or places, near it in time. */
async function neighbours(reader: ResultsReader, head: Head, { asked, cut }: Search): Promise<Head[]> {
	const { signature, at = "", atSource } = head;
	const ids = [...(signature?.subjects ?? []), ...(signature?.places ?? [])];
	const around = atSource === "published" ? window(at.slice(0, 10)) : undefined;
	const read = await Promise.all(ids.map((id) => rowsAround(reader, id, around, asked)));
	const rare = read.filter(({ isCut }) => !isCut);
	if (rare.length === 0) for (const id of ids) cut.add(id);
	const rows = (rare.length > 0 ? rare : read).flatMap((found) => found.rows);
	const live = await reader.live(rows);
	return live.map((found) => found.head);
}

/** Which article an entity's row is of. */
const OF_ARTICLE = ["article", "revision"];

interface RowsRead {
	rows: { article: string; revision: string }[];
	isCut: boolean;
}

async function rowsAround(
	reader: ResultsReader,
	entity: string,
	around: Period | undefined,
	asked: Set<string>,
): Promise<RowsRead> {
	if (asked.has(entity)) return { rows: [], isCut: false };
	asked.add(entity);
	const all = await reader.upTo(entityPk(entity), MOST_ROWS, {}, OF_ARTICLE);
	if (all.length < MOST_ROWS || around === undefined)
		return { rows: all.map(reference), isCut: all.length === MOST_ROWS };
	asked.delete(entity);
	const near = await reader.upTo(entityPk(entity), MOST_ROWS, around, OF_ARTICLE);
	return { rows: near.map(reference), isCut: near.length === MOST_ROWS };
}

const reference = (row: Record<string, unknown>): { article: string; revision: string } => ({
	article: String(row.article),
	revision: String(row.revision),
});

const DAY_MS = 86_400_000;

function window(day: string): Period {
	const time = Date.parse(day);
	const iso = (days: number): string => new Date(time + days * DAY_MS).toISOString().slice(0, 10);
	return { from: iso(-WINDOW_DAYS), to: iso(WINDOW_DAYS) };
}
