import type { Subject } from "../../shared/messages.ts";

/** What every event says of its article. */
export function commonOf(pipeline: string, subject: Subject) {
	const { article, revision, bucket, key, versionId, uploadedAt } = subject;
	return { pipeline, article, revision, bucket, key, versionId, uploadedAt };
}
