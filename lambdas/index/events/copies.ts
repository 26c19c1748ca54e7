import { areCopies } from "../../../ask/stories/copies.ts";
import { articlePk, HEAD, sketchPk } from "../keys.ts";
import { Head, SketchRow } from "../schema.ts";
import type { ResultsTable } from "../table.ts";

/** Rows of a band that are looked at: a shingle of four long words is hardly ever in two stories. */
const MOST_ROWS = 20;
/** Heads that are read: who has more copies has one among the first. */
const MOST_HEADS = 6;

/**
 * The article that stands and that this one is a syndicated copy of; the earliest upload where there are several. Reads four bands,
 * half a unit each, and a head of one unit for each article that shares one.
 *
 * @param counts whether what a head says may count
 */
export async function standingCopy(
	table: ResultsTable,
	mine: Head,
	counts: (other: Head) => boolean,
): Promise<Head | undefined> {
	const bands = mine.sketch?.bands ?? [];
	const rows = (await Promise.all(bands.map((band) => table.newest(sketchPk(band), " ", MOST_ROWS)))).flat();
	const others = new Set(rows.map((row) => SketchRow.parse(row).article));
	others.delete(mine.article);
	const heads = await readHeads(table, [...others].slice(0, MOST_HEADS));
	const [earliest] = heads
		.filter((head) => counts(head) && areCopies(head, mine))
		.sort((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1));
	return earliest;
}

/** The heads of those articles that can be queried. */
export async function readHeads(table: ResultsTable, articles: readonly string[]): Promise<Head[]> {
	const rows = await table.get(articles.map((article) => ({ pk: articlePk(article), sk: HEAD })));
	return rows.map((row) => Head.parse(row)).filter(({ status }) => status === "INDEXED");
}
