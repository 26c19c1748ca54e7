import { articleKey } from "../../shared/article-key.ts";
import type { Subject } from "../../shared/messages.ts";

/** What every event says of its article. */
export function commonOf(pipeline: string, subject: Subject) {
	const { article, revision, bucket, versionId, uploadedAt } = subject;
	return { pipeline, article, revision, bucket, key: articleKey(subject), versionId, uploadedAt };
}
