import { articleId } from "../shared/article-id.ts";
import type {
	CheckMessage,
	ObjectMessage,
	ReplayMessage,
	RevisitMessage,
	Subject,
} from "../shared/messages.ts";
import type { Send } from "../shared/queue.ts";
import { nextRun, runOf } from "../shared/revision.ts";
import type { Head } from "./schema.ts";
import type { ResultsTable } from "./table.ts";

/** Orders of whoever goes through an archive. Only `index` knows what stands, so they come here and go on to normalize. */
export interface ArchiveContext {
	table: Pick<ResultsTable, "head">;
	toNormalize: Send;
}

/** What came of an order: `stands` where the table has what was found already, or has it from this run or a later one. */
export type Ordered = "ordered" | "stands";

/**
 * Has an object of the articles bucket processed where the table lacks it. Where the table has another version of it, as
 * far as the time tells (a listing names no version, and S3 keeps whole seconds), normalize compares the two.
 */
export async function settleObject(
	{ table, toNormalize }: ArchiveContext,
	{ bucket, key, modified, run }: ObjectMessage,
): Promise<Ordered> {
	const article = articleId(bucket, key);
	const head = await table.head(article);
	if (head !== undefined && isOfRun(head, run)) return "stands";
	if (head !== undefined && head.status !== "DELETED") {
		if (sameSecond(head.uploadedAt, modified)) return "stands";
		await toNormalize({ type: "check", subject: subjectOf(head, run) } satisfies CheckMessage);
		return "ordered";
	}
	const revision = nextRun(head?.revision, run * 1000);
	const subject: Subject = { article, revision, bucket, key, uploadedAt: modified };
	await toNormalize({ type: "replay", subject, eventLost: true } satisfies ReplayMessage);
	return "ordered";
}

/**
 * Has the upload that an article stands on processed again, or compared with what its key holds now. One of several articles of
 * a file is one of the whole file's; where the file holds it no more, since a message was lost, it goes.
 */
export async function settleRevisit(
	context: ArchiveContext & { deleteStray(article: Subject): Promise<void> },
	{ article, order, run }: RevisitMessage,
): Promise<Ordered> {
	const { table, toNormalize } = context;
	const found = await table.head(article);
	if (found === undefined || found.status === "DELETED" || isOfRun(found, run)) return "stands";
	const head = found.part === undefined ? found : await table.head(articleId(found.bucket, found.key));
	if (head === undefined) return "stands";
	if (isStray(found, head)) {
		if (order === "check") await context.deleteStray(subjectOf(found, run));
		return order === "check" ? "ordered" : "stands";
	}
	if (head.status === "DELETED" || isOfRun(head, run) || (await isMetBefore(table, found))) return "stands";
	await toNormalize({ type: order, subject: subjectOf(head, run) } satisfies ReplayMessage | CheckMessage);
	return "ordered";
}

/** Whether an article that stands is one that its file, as it stands now, holds no more. */
export function isStray({ part, revision }: Head, file: Head): boolean {
	return part !== undefined && file.revision >= revision && part > (file.parts ?? 0);
}

/** Whether an article before this one in its file is met in the same run: of a file one is enough. */
async function isMetBefore(
	table: Pick<ResultsTable, "head">,
	{ bucket, key, part = 1 }: Head,
): Promise<boolean> {
	for (let before = 1; before < part; before++)
		if ((await table.head(articleId(bucket, key, before)))?.status === "INDEXED") return true;
	return false;
}

/** What this run, or a later one, has done already: its message came twice. */
const isOfRun = ({ revision }: Head, run: number): boolean => runOf(revision) >= run;

/** Under a revision after what stands, and before every event that is still to come. */
function subjectOf(
	{ article, bucket, key, part, versionId, uploadedAt, revision }: Head,
	run: number,
): Subject {
	return {
		article,
		revision: nextRun(revision, run * 1000),
		bucket,
		key,
		...(part !== undefined && { part }),
		uploadedAt,
		...(versionId !== undefined && { versionId }),
	};
}

const sameSecond = (a: string, b: string): boolean =>
	Math.floor(Date.parse(a) / 1000) === Math.floor(Date.parse(b) / 1000);
