import { IngestError } from "../shared/errors.ts";
import type { FailedMessage, Subject } from "../shared/messages.ts";
import { isReplay } from "../shared/revision.ts";
import { learnAliases } from "./aliases.ts";
import type { ArticleRows } from "./rows/article-rows.ts";
import { failureRow } from "./rows/failure-rows.ts";
import { failedHead, tombstone } from "./rows/head-row.ts";
import { emptyListing } from "./rows/listing.ts";
import type { Head } from "./schema.ts";
import { discard, expiry, isFailure, type SweepContext, sweep, withdraw } from "./sweep.ts";

/** What became of a message: `superseded` where something newer stands already. */
export type Outcome = "indexed" | "unchanged" | "failed" | "deleted" | "superseded";

/** What stands now, and what stood before; `again` where it stood already when the message came. */
export interface Settled {
	head: Head;
	before: Head | undefined;
	again: boolean;
}

/**
 * Tells others what stands. Called where the head has moved, or stands already, by the message's own revision, and before
 * the sweep; what it throws brings the message again.
 */
export type Tell = (settled: Settled) => Promise<void>;

const nobody: Tell = async () => {};

/*
 * Messages arrive at least once, in any order, at several workers at once. Whatever happens, the table ends the
 * same, because of four rules:
 *
 *  1. Rows carry their revision in their keys, and the version of the code that made them: two revisions never write
 *     the same row, nor do two versions while one takes the other's place.
 *  2. A row counts only if its revision is its head's `rowsRevision`, and the head only ever moves forward.
 *  3. A listing of the rows is written before them, so whoever comes later can find and delete them, and with them
 *     the artifacts of their revision. A revision without rows of its own has an empty one.
 *  4. A worker that loses to a newer head deletes what it wrote itself; if it is killed before that, its message
 *     comes again and does it then.
 */

/** Makes the table say what the article's rows say, unless something newer stands there. */
export async function settleArticle(
	context: SweepContext,
	article: ArticleRows,
	tell: Tell = nobody,
): Promise<Outcome> {
	const { table } = context;
	const mine = article.head;
	for (;;) {
		const head = await table.head(mine.article);
		const settled = await settledAlready(context, mine, head, tell);
		if (settled) return settled;
		if (head?.status === "INDEXED" && head.digest === mine.digest) {
			const moved = { ...mine, rowsRevision: head.rowsRevision };
			// Nothing but the artifacts is there of this revision: who comes later finds them by its listing.
			await table.put([emptyListing(mine)]);
			if (!(await table.replaceHead(head, moved))) continue;
			await tell({ head: moved, before: head, again: false });
			await sweep(context, moved);
			return "unchanged";
		}
		await table.put(article.listings);
		await table.put(article.rows);
		await learnAliases(table, article.aliases);
		if (!(await table.advanceHead(mine))) continue;
		await tell({ head: mine, before: head, again: false });
		await sweep(context, mine);
		return "indexed";
	}
}

/**
 * Records that the upload can never be processed. A newer upload's failure takes the article's place, and so does that
 * of one whose event was lost; a replay's only adds its row, since what stands there came from the same bytes and is
 * still good.
 */
export async function settleFailure(
	context: SweepContext,
	message: FailedMessage,
	tell: Tell = nobody,
): Promise<Outcome> {
	const { table } = context;
	const mine = failedHead(message);
	for (;;) {
		const head = await table.head(mine.article);
		const settled = await settledAlready(context, mine, head);
		if (settled) return settled;
		await table.put([failureRow(message)]);
		// Past normalize there are artifacts of it, and perhaps rows; and another version of the code may have come further.
		await withdraw(context, mine);
		if (isReplay(mine.revision) && !message.eventLost) return "failed";
		if (!(await table.advanceHead(mine))) continue;
		await tell({ head: mine, before: head, again: head?.revision === mine.revision });
		await sweep(context, mine);
		return "failed";
	}
}

/** Leaves a tombstone, unless something newer stands there. */
export async function settleDeletion(
	context: SweepContext,
	subject: Subject,
	tell: Tell = nobody,
): Promise<Outcome> {
	const mine = tombstone(subject, expiry(context, subject.uploadedAt));
	for (;;) {
		const head = await context.table.head(mine.article);
		const settled = await settledAlready(context, mine, head, tell);
		if (settled) return settled;
		if (!(await context.table.advanceHead(mine))) continue;
		await tell({ head: mine, before: head, again: false });
		await sweep(context, mine);
		return "deleted";
	}
}

/**
 * Cleans up after an upload of which there is nothing left to process. A worker that was stopped between writing an
 * artifact and telling of it leaves the text behind: when its message comes again, the version may be gone.
 */
export async function settleGone(context: SweepContext, subject: Subject): Promise<Outcome> {
	const { article, revision } = subject;
	const head = await context.table.head(article);
	// What was removed meanwhile stands until the removal's event comes.
	if (head?.status === "INDEXED" && head.revision === revision) return "unchanged";
	if (head !== undefined && head.revision > revision) await discard(context, revision, head);
	else await context.deleteArtifacts(article, revision);
	return "superseded";
}

/**
 * Cleans up after a message whose artifact is gone: something newer has swept it, or it has failed for good.
 * @throws {IngestError} `artifact-missing` where nothing newer stands, so that the message is kept
 */
export async function settleSwept(context: SweepContext, subject: Subject): Promise<Outcome> {
	const head = await context.table.head(subject.article);
	const settled = await settledAlready(context, subject, head);
	if (settled) return settled;
	const own = await context.table.rowsOf(subject.article, subject.revision);
	if (own.some(isFailure)) return "failed";
	const reason = `the artifacts of ${subject.key} (revision ${subject.revision}) are gone from the work bucket`;
	throw new IngestError("artifact-missing", `${reason}, and nothing newer is indexed`, { permanent: false });
}

/** Finishes what is left to do where `head` is newer than, or as new as, the message's revision. */
async function settledAlready(
	context: SweepContext,
	{ revision }: Pick<Head, "revision">,
	head: Head | undefined,
	tell: Tell = nobody,
): Promise<Outcome | undefined> {
	if (head === undefined || head.revision < revision) return undefined;
	if (head.revision === revision) {
		if (head.status === "FAILED") return undefined;
		// Whoever moved the head may have been killed before it was told.
		await tell({ head, before: undefined, again: true });
		await sweep(context, head);
		if (head.status === "INDEXED") return "unchanged";
	}
	await discard(context, revision, head);
	return "superseded";
}
