import { sourceKey } from "../../../ask/stories/claims/news.ts";
import type { Claim } from "../../../ask/table/figures.ts";
import { entityPk, figurePk, measureTopic, uniqueKeys } from "../keys.ts";
import { referencesIn } from "../rows/figure-references.ts";
import { figuresIn } from "../rows/figure-rows.ts";
import { listedKeys } from "../rows/listing.ts";
import { EntityRow, type FigureRole, type FigureRow, type Head, Listing } from "../schema.ts";
import type { ResultsTable } from "../table.ts";
import { readHeads } from "./copies.ts";

/*
 * What is read of the table to know what a source has said before. Each bound is on rows that are read, whatever the
 * archive holds; where one bites, claims are not found and nothing is said to have changed. At most
 *
 *   4 entities × 40 rows of 900 bytes      18 units
 *   12 heads of 4 KB                       12 units
 *   24 rows of figures                     24 units
 *
 * 54 read units, which are $6.8 for a million articles that all meet every bound.
 */
const MOST_ENTITIES = 4;
const MOST_ROWS = 40;
const MOST_HEADS = 12;
const MOST_FIGURES = 24;
/** Claims of articles that were published longer before tell of what was. */
const DAYS_BEFORE = 21;
const DAY_MS = 86_400_000;

/** Claims of other articles that those of the article may repeat or replace: on its measures, by its sources. */
export async function earlierClaims(
	table: ResultsTable,
	mine: readonly Claim[],
	counts: (other: Head) => boolean,
): Promise<Claim[]> {
	const from = daysBefore(mine[0]?.row.at ?? "");
	const found = await Promise.all(
		partitionsOf(mine).map(async ({ entity, role, topics }) => {
			const rows = await table.newest(entityPk(entity), from, MOST_ROWS);
			return rows.flatMap((row) => references(EntityRow.parse(row), role, topics));
		}),
	);
	const own = mine[0]?.row.article;
	const others = found.flat().filter(({ article }) => article !== own);
	// By publication, whichever entity found them: those of the last days are what may be replaced.
	const articles = [...new Set(others.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ article }) => article))];
	const heads = await readHeads(table, articles.slice(0, MOST_HEADS));
	const byId = new Map(heads.filter(counts).map((head) => [head.article, head]));
	const standing = others.filter(({ article, revision }) => byId.get(article)?.rowsRevision === revision);
	const rows = await table.get(uniqueKeys(standing.map(({ key }) => key)).slice(0, MOST_FIGURES));
	const wanted = new Set(standing.map(({ article, ordinal }) => `${article} ${ordinal}`));
	return rows
		.flatMap(figuresIn)
		.filter(({ article, ordinal }) => wanted.has(`${article} ${ordinal}`))
		.flatMap((row) => claimOf(row, byId.get(row.article)));
}

/** The claims of an earlier revision of the article itself, on the measures of `mine`, while its rows are still there. */
export async function ownEarlierClaims(
	table: ResultsTable,
	mine: readonly Claim[],
	before: Head,
): Promise<Claim[]> {
	const topics = new Set(mine.map(({ row }) => figurePk(measureTopic(row.measure ?? ""), before.article)));
	const listings = await table.rowsOf(before.article, before.rowsRevision);
	const keys = listings
		.filter((row) => row.rows !== undefined)
		.flatMap((row) => listedKeys(Listing.parse(row)))
		.filter(({ pk }) => topics.has(pk));
	const rows = await table.get(keys.slice(0, MOST_FIGURES));
	return rows.flatMap(figuresIn).flatMap((row) => claimOf(row, before));
}

const claimOf = (row: FigureRow, head: Head | undefined): Claim[] => (head ? [{ row, head }] : []);

interface Partition {
	entity: string;
	/** How the entity takes part in the figures that are looked for. */
	role: FigureRole;
	topics: Set<string>;
}

/** Where claims of the same sources stand: under the source where it is an entity, else under whom or what it is about. */
function partitionsOf(mine: readonly Claim[]): Partition[] {
	const partitions = new Map<string, Partition>();
	for (const claim of mine) {
		const { attribution, measure, about = [] } = claim.row;
		if (measure === undefined || sourceKey(claim) === undefined) continue;
		const role = attribution?.source === undefined ? "subject" : "source";
		const entity = attribution?.source ?? about.find((id) => id.startsWith("LOC:")) ?? about[0];
		if (entity === undefined) continue;
		const key = `${role} ${entity}`;
		const partition = partitions.get(key) ?? { entity, role, topics: new Set() };
		partition.topics.add(measureTopic(measure));
		partitions.set(key, partition);
	}
	return [...partitions.values()].slice(0, MOST_ENTITIES);
}

function references(row: EntityRow, wanted: FigureRole, topics: ReadonlySet<string>) {
	const { article, revision, at } = row;
	return referencesIn(row)
		.filter(({ role, topic }) => role === wanted && topics.has(topic))
		.map(({ key, ordinal }) => ({ article, revision, at, key, ordinal }));
}

function daysBefore(at: string): string {
	const time = Date.parse(at.slice(0, 10));
	return Number.isNaN(time) ? " " : new Date(time - DAYS_BEFORE * DAY_MS).toISOString().slice(0, 10);
}
