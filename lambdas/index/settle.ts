import { IngestError } from "../shared/errors.ts";
import { type FailedMessage, type PartsMessage, partOf, type Subject } from "../shared/messages.ts";
import { isReplay } from "../shared/revision.ts";
import { learnAliases } from "./aliases.ts";
import { heir, holdsMore, partsBehind } from "./parts.ts";
import type { ArticleRows } from "./rows/article-rows.ts";
import { failureRow } from "./rows/failure-rows.ts";
import { failedHead, splitHead, tombstone } from "./rows/head-row.ts";
import { emptyListing, goneListing } from "./rows/listing.ts";
import type { Head } from "./schema.ts";
import { discard, expiry, isFailure, isSpent, type SweepContext, sweep, withdraw } from "./sweep.ts";

/** What became of a message: `superseded` where something newer stands already. */
export type Outcome = "indexed" | "unchanged" | "split" | "failed" | "deleted" | "superseded";

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

export interface SettleContext extends SweepContext {
	/** Told of articles that go because their file holds them no more. */
	tellDeleted?: Tell | undefined;
}

/*
 * Messages arrive at least once, in any order, at several workers at once. Whatever happens, the table ends the
 * same, because of five rules:
 *
 *  1. Rows carry their revision in their keys, and the version of the code that made them: two revisions never write
 *     the same row, nor do two versions while one takes the other's place.
 *  2. A row counts only if its revision is its head's `rowsRevision`, and the head only ever moves forward.
 *  3. A listing of the rows is written before them, so whoever comes later can find and delete them, and with them
 *     the artifacts of their revision. A revision without rows of its own has an empty one.
 *  4. A worker that loses to a newer head deletes what it wrote itself; if it is killed before that, its message
 *     comes again and does it then.
 *  5. The head of a file says how many articles it holds. Whoever sets it deletes, under its revision, those that
 *     earlier ones had more; and whoever finds it newer, those that his own had more.
 */

/** Makes the table say what the article's rows say, unless something newer stands there. */
export async function settleArticle(
	context: SettleContext,
	article: ArticleRows,
	tell: Tell = nobody,
): Promise<Outcome> {
	const { table } = context;
	const mine = article.head;
	for (let written = false; ; written = true) {
		const head = await table.head(mine.article);
		const settled = await settledAlready(context, mine, head, tell);
		if (settled) return settled;
		// What is written already would be left behind by a head that stands on the same rows of another.
		if (!written && head?.status === "INDEXED" && head.digest === mine.digest) {
			const moved = { ...mine, rowsRevision: head.rowsRevision };
			// Nothing but the artifacts is there of this revision: who comes later finds them by its listing.
			await table.put([emptyListing(mine)]);
			if (!(await stand(context, head, moved, tell))) continue;
			return "unchanged";
		}
		await table.put(article.listings);
		await learnAliases(table, article.aliases, article.rows);
		if (!(await stand(context, head, mine, tell))) continue;
		return "indexed";
	}
}

/**
 * Records that the upload can never be processed. A newer upload's failure takes the article's place, and so does that
 * of one whose event was lost; a replay's only adds its row, since what stands there came from the same bytes and is
 * still good.
 */
export async function settleFailure(
	context: SettleContext,
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
		if (isReplay(mine.revision) && !message.eventLost)
			// What is newer may have come, and swept, before the row was written.
			return (await settledAlready(context, mine, await table.head(mine.article))) ?? "failed";
		if (!(await stand(context, head, mine, tell, head?.revision === mine.revision))) continue;
		return "failed";
	}
}

/** Leaves a tombstone, unless something newer stands there. */
export async function settleDeletion(
	context: SettleContext,
	subject: Subject,
	tell: Tell = nobody,
): Promise<Outcome> {
	const mine = tombstone(subject, expiry(context, subject.uploadedAt));
	for (;;) {
		const head = await context.table.head(mine.article);
		const settled = await settledAlready(context, mine, head, tell);
		if (settled) return settled;
		if (!(await stand(context, head, mine, tell))) continue;
		return "deleted";
	}
}

/** Records how many articles a file holds. They are settled each on its own, before or after. */
export async function settleParts(context: SettleContext, message: PartsMessage): Promise<Outcome> {
	const outcome = await settleSplit(context, message);
	// Whoever found the file gone before its head said how many articles it holds has not cleaned up after them.
	if (await isGone(context, message.subject))
		for (let part = 1; part <= message.parts; part++)
			await settleGone(context, partOf(message.subject, part));
	return outcome;
}

async function settleSplit(context: SettleContext, message: PartsMessage): Promise<Outcome> {
	const mine = splitHead(message);
	for (;;) {
		const head = await context.table.head(mine.article);
		const settled = head && holdsMore(mine, head) ? undefined : await settledAlready(context, mine, head);
		if (settled === "superseded" && head) await deleteSurplusOf(context, head, message.parts);
		if (settled) return settled;
		if (!(await stand(context, head, mine))) continue;
		return "split";
	}
}

async function isGone({ table }: SettleContext, subject: Subject): Promise<boolean> {
	const { sk } = goneListing(subject, 0);
	return (await table.rowsOf(subject.article, subject.revision)).some((row) => row.sk === sk);
}

/**
 * Puts `mine` in the place of the head that was seen, tells of it, and deletes what it supersedes.
 * @returns false where that head is another by now
 */
async function stand(
	context: SettleContext,
	seen: Head | undefined,
	mine: Head,
	tell: Tell = nobody,
	again = false,
): Promise<boolean> {
	const next = heir(mine, seen);
	if (!(await context.table.replaceHead(seen, next))) return false;
	await tell({ head: next, before: seen, again });
	await sweep(context, next);
	await deleteSurplus(context, next);
	return true;
}

/** Articles that are deleted at once. */
const AT_ONCE = 8;

/** Leaves tombstones of the articles that the file held before and that its head, which stands, has no more. */
async function deleteSurplus(context: SettleContext, head: Head): Promise<void> {
	if (head.surplus === undefined) return;
	await deleteAll(context, partsBehind(head, head.surplus));
	await context.table.surplusDeleted(head);
}

/** The same of those of `parts` articles of an older revision that the head has not: they may come yet. */
async function deleteSurplusOf(context: SettleContext, head: Head, parts: number): Promise<void> {
	if (parts > (head.mostParts ?? 0)) await context.table.raiseMostParts(head, parts);
	await deleteAll(context, partsBehind(head, parts));
}

async function deleteAll(context: SettleContext, articles: Subject[]): Promise<void> {
	for (let from = 0; from < articles.length; from += AT_ONCE)
		await Promise.all(
			articles
				.slice(from, from + AT_ONCE)
				.map((article) => settleDeletion(context, article, context.tellDeleted)),
		);
}

/**
 * Cleans up after an upload of which there is nothing left to process. A worker that was stopped between writing an
 * artifact and telling of it leaves the text behind: when its message comes again, the version may be gone.
 *
 * The same message may be at two workers, either of which may be stopped anywhere. Nothing is left behind, because
 *
 *  - the mark that is written expires whoever writes it, however late, and is no head's own listing;
 *  - each worker deletes the artifacts before it ends, and what is written afterwards has a message that comes to index
 *    afterwards: as `extracted`, or as `gone` once more;
 *  - if a head of this very revision stands by then, or takes its place meanwhile, it has its own listing, which is not
 *    touched here, and by which the next head finds the artifacts; there is a next one, since the version is gone.
 */
export async function settleGone(context: SettleContext, subject: Subject): Promise<Outcome> {
	const { article, revision } = subject;
	await context.table.put([goneListing(subject, expiry(context))]);
	const head = await context.table.head(article);
	for (let part = 1; part <= (head?.mostParts ?? 0); part++) await settleGone(context, partOf(subject, part));
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
export async function settleSwept(context: SettleContext, subject: Subject): Promise<Outcome> {
	const head = await context.table.head(subject.article);
	const settled = await settledAlready(context, subject, head);
	if (settled) return settled;
	const own = await context.table.rowsOf(subject.article, subject.revision);
	if (own.some(isFailure)) return "failed";
	if (own.some(isSpent)) return "superseded";
	const reason = `the artifacts of ${subject.key} (revision ${subject.revision}) are gone from the work bucket`;
	throw new IngestError("artifact-missing", `${reason}, and nothing newer is indexed`, { permanent: false });
}

/** Finishes what is left to do where `head` is newer than, or as new as, the message's revision. */
async function settledAlready(
	context: SettleContext,
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
		await deleteSurplus(context, head);
		if (head.status === "INDEXED" || head.status === "SPLIT") return "unchanged";
	}
	await discard(context, revision, head);
	return "superseded";
}
