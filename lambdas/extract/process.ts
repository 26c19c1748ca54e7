import { extractedKey, NormalizedArtifact, normalizedKey } from "../shared/artifacts.ts";
import { permanentError } from "../shared/errors.ts";
import { failedMessage, type Subject } from "../shared/messages.ts";
import { loggerFor } from "../shared/observe.ts";
import type { Send } from "../shared/queue.ts";
import { madeBy } from "../shared/version.ts";
import type { WorkBucket } from "../shared/work-bucket.ts";
import { extractArtifact } from "./extract-artifact.ts";

export interface ExtractContext {
	work: WorkBucket;
	toIndex: Send;
	/** Of this code; see `version.ts`. */
	version?: string | undefined;
}

/** Makes the extracted artifact of a normalized one. Throws only what may pass: the queue tries again. */
export async function processNormalized(
	{ work, toIndex, version }: ExtractContext,
	subject: Subject,
): Promise<void> {
	const logger = loggerFor(subject);
	const normalized = await work.get(normalizedKey(subject), NormalizedArtifact);
	if (normalized === undefined) {
		// A try before this one may have written the other artifact.
		logger.info("skipped: superseded, its artifact is gone");
		return toIndex({ type: "gone", subject });
	}
	const extracted = { ...extractArtifact(normalized), extractor: madeBy(normalized.extractor, version) };
	try {
		await work.put(extractedKey(subject), extracted);
		await toIndex({ type: "extracted", subject });
	} catch (error) {
		const refusal = permanentError(error);
		if (refusal === undefined) throw error;
		logger.warn("failed for good", { code: refusal.code, reason: refusal.message });
		return toIndex(failedMessage(subject, refusal, { stage: "extract" }));
	}
	const { things, figures } = extracted.extraction;
	logger.info("extracted", { entities: things.length, figures: figures.length });
}
