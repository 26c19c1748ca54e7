import { withSettings } from "../shared/version.ts";
import { revisionOfSk, rowsRevision, uploadRevision } from "./keys.ts";
import type { RowSettings } from "./rows/article-rows.ts";
import { daysAfter } from "./rows/head-row.ts";
import { listedKeys } from "./rows/listing.ts";
import { type Head, Listing } from "./schema.ts";
import type { ResultsTable } from "./table.ts";

export interface SweepContext extends RowSettings {
	table: ResultsTable;
	/** Deletes the work bucket's artifacts of a revision. */
	deleteArtifacts(article: string, revision: string): Promise<void>;
	/** How long tombstones and emptied listings are kept: longer than any message about their article may wait. */
	tombstoneDays: number;
	/** Milliseconds since the epoch. */
	now(): number;
}

/** When TTL may take what was left behind for late messages, counted from now where `time` (ISO 8601) is in the past. */
export function expiry({ now, tombstoneDays }: SweepContext, time?: string): number {
	return daysAfter(Math.max(now(), time === undefined ? 0 : Date.parse(time)), tombstoneDays);
}

/**
 * Deletes what `head` has superseded: rows below its revision (never "not mine": a newer worker may be writing), and those
 * that another version of this code made of its own revision, except those it stands on. Doing it twice, or half of it
 * and then all of it, ends the same.
 */
export async function sweep(context: SweepContext, head: Head): Promise<void> {
	// Neither a file of several articles nor a deleted one has artifacts; an earlier try may have found one article and written them.
	if (head.status === "SPLIT" || head.status === "DELETED")
		await context.deleteArtifacts(head.article, head.revision);
	const rows = await context.table.rowsUpTo(head.article, head.revision);
	for (const row of rows.filter((one) => !isSpent(one) || isWrittenBeside(head, one))) {
		const revision = uploadRevision(revisionOfSk(String(row.sk)));
		if (revision === head.revision && staysBeside(head, row)) continue;
		if (revision < head.revision) await context.deleteArtifacts(head.article, revision);
		if (isFailure(row) || !isOf(head, row)) await remove(context, row);
	}
}

/**
 * Whether rows may have come after their listing was spent: a worker with another version of this code, who has the head's own
 * message, may write them until he sees the head.
 */
function isWrittenBeside({ revision }: Head, row: Record<string, unknown>): boolean {
	if (uploadRevision(revisionOfSk(String(row.sk))) !== revision || isFailure(row)) return false;
	return Listing.parse(row).rows.length > 0;
}

/** Whether a row of the head's own revision stays: a failed head's failure, and the listing by which its artifacts are found. */
function staysBeside(head: Head, row: Record<string, unknown>): boolean {
	if (head.status === "FAILED") return true;
	return !isFailure(row) && Listing.parse(row).rows.length === 0;
}

/** Whether the head stands on what the listing names. */
const isOf = (head: Head, listing: Record<string, unknown>): boolean =>
	head.status === "INDEXED" && revisionOfSk(String(listing.sk)) === head.rowsRevision;

/** Deletes what a worker wrote under `revision` after it lost to `head`. */
export async function discard(context: SweepContext, revision: string, head: Head): Promise<void> {
	await context.deleteArtifacts(head.article, revision);
	for (const row of await context.table.rowsOf(head.article, revision))
		if (isFailure(row) || !isOf(head, row)) await remove(context, row);
}

/**
 * Deletes all that was made of a revision which then turned out to be impossible to index; its failure stays, and so do
 * rows that another version of this code makes of it.
 */
export async function withdraw(
	context: SweepContext,
	{ article, revision }: Pick<Head, "article" | "revision">,
): Promise<void> {
	await context.deleteArtifacts(article, revision);
	const mine = rowsRevision(revision, withSettings(context.version, context));
	for (const row of await context.table.rowsOf(article, revision))
		if (!isFailure(row) && revisionOfSk(String(row.sk)) === mine) await remove(context, row);
}

/**
 * Deletes a failure, or the rows that a listing names. The listing itself stays until it expires: a worker that was
 * stopped in the middle must still find what it wrote when its message comes again.
 */
async function remove(context: SweepContext, row: Record<string, unknown>): Promise<void> {
	const { table } = context;
	const key = { pk: String(row.pk), sk: String(row.sk) };
	if (isFailure(row)) return table.delete([key]);
	await table.delete(listedKeys(Listing.parse(row)));
	await table.expire(key, expiry(context));
}

export const isFailure = (row: Record<string, unknown>): boolean => row.rows === undefined;

/** True for a listing whose rows and artifacts are gone already. */
export const isSpent = (row: Record<string, unknown>): boolean => row.expires !== undefined;
