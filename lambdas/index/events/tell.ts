import { newsOf } from "../../../ask/stories/claims/news.ts";
import type { Claim } from "../../../ask/table/figures.ts";
import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import { IngestError } from "../../shared/errors.ts";
import type { FailedMessage } from "../../shared/messages.ts";
import { revisionOfSk, uploadRevision } from "../keys.ts";
import type { ArticleRows } from "../rows/article-rows.ts";
import { figuresIn } from "../rows/figure-rows.ts";
import { type FigureRow, type Head, Listing } from "../schema.ts";
import type { Settled } from "../settle.ts";
import type { ResultsTable } from "../table.ts";
import { articleIndexed, claimsChanged, type Told } from "./article-indexed.ts";
import type { ClaimNews } from "./claims.ts";
import { commonOf } from "./common.ts";
import { standingCopy } from "./copies.ts";
import { earlierClaims, ownEarlierClaims } from "./earlier-claims.ts";
import type { PutEvents } from "./event-bus.ts";
import type { Changed } from "./schema.ts";
import { tellsFirst } from "./told.ts";

/** What telling takes. */
export interface TellContext {
	table: ResultsTable;
	/** Milliseconds since the epoch. */
	now(): number;
	events: { put: PutEvents; pipeline: string };
}

/**
 * Tells that an article can be queried: ArticleIndexed, and ClaimChanged for each claim that has changed.
 *
 * Called after the head has moved and before anything is swept. So whatever a worker that is killed has not told, the
 * message tells when it comes again: the head still stands on its revision, and the rows of the revision before it, which
 * say what the article said before, are still there.
 */
export async function tellIndexed(
	context: TellContext,
	artifact: ExtractedArtifact,
	{ rows }: ArticleRows,
	settled: Settled,
): Promise<void> {
	await telling(async () => {
		const { head, again } = settled;
		if (head.status !== "INDEXED") return;
		const figures = rows.flatMap(figuresIn).sort((a, b) => a.ordinal - b.ordinal);
		const { changed, before } = await changeOf(context.table, settled);
		// What came later than a message that comes again has seen this article stand already.
		const counts = (other: Head) => !again || other.uploadedAt < head.uploadedAt;
		const [copy, news] = await Promise.all([
			standingCopy(context.table, head, counts),
			newsOfClaims(context, { head, figures, changed, before, counts }),
		]);
		const told: Told = { artifact, head, figures, changed, copyOf: copy?.article, news };
		const { put, pipeline } = context.events;
		await put([
			{ type: "ArticleIndexed", detail: articleIndexed(pipeline, told) },
			...claimsChanged(pipeline, told).map((detail) => ({ type: "ClaimChanged" as const, detail })),
		]);
	});
}

/** Tells that the newest upload of an article can never be processed. */
export function tellFailed(
	{ events }: TellContext,
	message: FailedMessage,
	{ head }: Settled,
): Promise<void> {
	return telling(async () => {
		if (head.status !== "FAILED") return;
		const { stage, code, reason } = message;
		const detail = { ...commonOf(events.pipeline, head), stage, code, reason };
		await events.put([{ type: "ArticleFailed", detail }]);
	});
}

/** Tells that an article was deleted. */
export function tellDeleted({ events }: TellContext, { head }: Settled): Promise<void> {
	return telling(async () => {
		if (head.status !== "DELETED") return;
		await events.put([{ type: "ArticleDeleted", detail: commonOf(events.pipeline, head) }]);
	});
}

/** Whatever goes wrong here may pass: the article is settled, and no refusal may turn it into a failure. */
async function telling(tell: () => Promise<void>): Promise<void> {
	try {
		await tell();
	} catch (error) {
		if (error instanceof IngestError && !error.permanent) throw error;
		const reason = `what happened could not be told: ${(error as Error).message}`;
		throw new IngestError("events", reason, { permanent: false, cause: error });
	}
}

/** What is another than before, and the head that stood then, where the article could be queried. */
async function changeOf(
	table: ResultsTable,
	{ head, before, again }: Settled,
): Promise<{ changed: Changed; before?: Head }> {
	if (uploadRevision(head.rowsRevision) !== head.revision) return { changed: "nothing" };
	if (again) return changeBefore(table, head);
	if (before?.status !== "INDEXED") return { changed: "new" };
	return { changed: before.contentHash === head.contentHash ? "details" : "text", before };
}

/** The same for a message that comes again: by what the sweep, which comes after the telling, has left. */
async function changeBefore(table: ResultsTable, head: Head): Promise<{ changed: Changed; before?: Head }> {
	const upTo = await table.rowsUpTo(head.article, head.revision);
	const older = upTo.filter(({ sk }) => uploadRevision(revisionOfSk(String(sk))) < head.revision);
	if (older.length === 0) return { changed: "new" };
	const live = older.filter((row) => row.rows !== undefined && row.expires === undefined).at(-1);
	if (live === undefined) return { changed: "unknown" };
	const { revision } = Listing.parse(live);
	// When it was uploaded is not known any more, but that it was before.
	return {
		changed: "unknown",
		before: { ...head, revision: uploadRevision(revision), rowsRevision: revision, uploadedAt: "" },
	};
}

async function newsOfClaims(
	context: TellContext,
	of: {
		head: Head;
		figures: readonly FigureRow[];
		changed: Changed;
		before: Head | undefined;
		counts: (other: Head) => boolean;
	},
): Promise<Map<number, ClaimNews>> {
	const { head, figures, changed, before } = of;
	const mine: Claim[] = figures.filter(({ measure }) => measure !== undefined).map((row) => ({ row, head }));
	// The same text says nothing new, however it is read.
	if (mine.length === 0 || changed === "nothing" || changed === "details") return new Map();
	const [others, own] = await Promise.all([
		earlierClaims(context.table, mine, of.counts),
		before ? ownEarlierClaims(context.table, mine, before) : [],
	]);
	const news = newsOf(mine, others, own);
	for (const { row } of mine) {
		const one = news.get(row.ordinal);
		if (one?.news !== "changed" || one.before === undefined) continue;
		if (!(await tellsFirst(context.table, { row, head }, one.before, context.now())))
			news.set(row.ordinal, { news: "repeated" });
	}
	return news;
}
