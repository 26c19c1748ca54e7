import type { Head } from "../../../lambdas/index/schema.ts";
import { articleId } from "../../../lambdas/shared/article-id.ts";
import { articleKey } from "../../../lambdas/shared/article-key.ts";
import type { RevisitMessage } from "../../../lambdas/shared/messages.ts";
import { objectMessage } from "../archive/messages.ts";
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
	const article = articleId(bucket, key);
	if (head === undefined || head.status === "DELETED") {
		const reason = head === undefined ? "never indexed" : "indexed from another version";
		const message = objectMessage(bucket, { key, modified }, secondsOf(run));
		return { key, article, reason, order: { stage: "index", message } };
	}
	return { key, article, reason: "indexed from another version", order: check(head, run) };
}

/**
 * Whether the table still has what the bucket has no more: `head` is of a key that holds nothing, or of an article that its
 * file holds no more. A file of several articles goes as a whole.
 */
export function ofDeleted(head: Head, run: number): Difference | undefined {
	if (head.status === "DELETED") return undefined;
	return {
		key: articleKey(head),
		article: head.article,
		reason: "deleted and still there",
		order: check(head, run),
	};
}

/** Normalize looks at the key once more: what was compared here may be of yesterday when the message is taken. */
function check({ article }: Head, run: number): Order {
	return {
		stage: "index",
		message: { type: "revisit", article, order: "check", run: secondsOf(run) } satisfies RevisitMessage,
	};
}

const secondsOf = (milliseconds: number): number => Math.floor(milliseconds / 1000);
