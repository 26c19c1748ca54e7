import type { FailedMessage, RejectedMessage } from "../../shared/messages.ts";
import { articlePk, failureSk, rejectedPk, shardOf, timelineTopic } from "../keys.ts";
import type { FailureRow } from "../schema.ts";
import { daysAfter } from "./head-row.ts";

/** Why an upload can never be processed. Its time is the event's, so that a retry writes the same row. */
export function failureRow({ subject, stage, code, reason }: FailedMessage): FailureRow {
	const { article, revision, bucket, key, part, versionId, uploadedAt } = subject;
	return {
		pk: articlePk(article),
		sk: failureSk(revision),
		topic: timelineTopic("FAILED", shardOf(article)),
		at: `${uploadedAt}#${article}`,
		article,
		revision,
		bucket,
		key,
		part,
		versionId,
		stage,
		code,
		reason,
	};
}

/** A message that named no upload. Nothing ever supersedes it, so it expires. */
export function rejectedRow(message: RejectedMessage, days: number): FailureRow {
	const { messageId, at, bucket, key, stage = "normalize", code, reason } = message;
	return {
		pk: rejectedPk(messageId),
		sk: "FAILURE",
		topic: timelineTopic("FAILED", 0),
		at: `${at}#${messageId}`,
		bucket,
		key,
		stage,
		code,
		reason,
		expires: daysAfter(Date.parse(at), days),
	};
}
