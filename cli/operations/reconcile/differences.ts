import type { Head } from "../../../lambdas/index/schema.ts";
import { articleId } from "../../../lambdas/shared/article-id.ts";
import type { ReplayMessage, Subject } from "../../../lambdas/shared/messages.ts";
import { nextRun } from "../../../lambdas/shared/revision.ts";
import type { Order } from "../feed.ts";
import type { StoredVersion } from "../versions.ts";

/** What the articles bucket and the table disagree about. */
export type Reason =
	/** The bucket has it, the table does not know it. */
	| "never indexed"
	/** The table has it from another version than the current one, or for deleted. */
	| "indexed from another version"
	/** The table has it, the bucket has it no more. */
	| "deleted and still there";

export interface Difference {
	key: string;
	article: string;
	reason: Reason;
	/** What puts it right. */
	order: Order;
}

/** What of a version counts here. */
export type CurrentVersion = Pick<StoredVersion, "key" | "versionId" | "modified">;

/**
 * Whether the table lacks what the key holds now.
 *
 * @param run start of the reconciliation, epoch milliseconds
 */
export function ofCurrent(
	bucket: string,
	current: CurrentVersion,
	head: Head | undefined,
	run: number,
): Difference | undefined {
	const { key, modified } = current;
	// Events name no version where the bucket had none yet.
	const versionId = current.versionId === "null" ? undefined : current.versionId;
	if (head !== undefined && head.status !== "DELETED" && head.versionId === versionId) return undefined;
	const subject = subjectOf(
		{ bucket, key, uploadedAt: modified, ...(versionId && { versionId }) },
		head,
		run,
	);
	const message: ReplayMessage = { type: "replay", subject, eventLost: true };
	return {
		key,
		article: subject.article,
		reason: head === undefined ? "never indexed" : "indexed from another version",
		order: { stage: "normalize", message },
	};
}

/** Whether the table still has what the bucket has no more: `head` is of a key that holds nothing. */
export function ofDeleted(head: Head, run: number): Difference | undefined {
	if (head.status === "DELETED") return undefined;
	const { bucket, key } = head;
	const subject = subjectOf({ bucket, key, uploadedAt: new Date(run).toISOString() }, head, run);
	return {
		key,
		article: subject.article,
		reason: "deleted and still there",
		order: { stage: "index", message: { type: "deleted", subject } },
	};
}

/** Under a revision after what stands, and before every event that is still to come. */
function subjectOf(of: Omit<Subject, "article" | "revision">, head: Head | undefined, run: number): Subject {
	return { ...of, article: articleId(of.bucket, of.key), revision: nextRun(head?.revision, run) };
}
