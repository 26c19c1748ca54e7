import { type NormalizedArtifact, normalizedKey } from "../shared/artifacts.ts";
import { failedMessage, type RejectedMessage, type Subject } from "../shared/messages.ts";
import { METRIC } from "../shared/metric-names.ts";
import { count, loggerFor } from "../shared/observe.ts";
import { madeBy } from "../shared/version.ts";
import { currentVersion, findUpload } from "./articles-bucket.ts";
import type { NormalizeContext, Occasion } from "./context.ts";
import { lastingError } from "./lasting-error.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { normalizeAll } from "./normalize.ts";
import { processParts } from "./process-parts.ts";
import type { Request } from "./s3-event.ts";

/** Carries out one request, for the `attempt`th time. Throws only what may pass: the queue tries again. */
export async function processRequest(
	context: NormalizeContext,
	request: Exclude<Request, { type: "rejected" }>,
	attempt = 1,
): Promise<void> {
	const { subject } = request;
	const logger = loggerFor(subject);
	const { articlesBucket, articlesPrefix } = context;
	if (subject.bucket !== articlesBucket || !subject.key.startsWith(articlesPrefix)) {
		logger.warn("skipped: not in the articles bucket, or outside its prefix", {
			articlesBucket,
			articlesPrefix,
		});
		return;
	}
	if (request.type === "deleted") return context.toIndex({ type: "deleted", subject });
	if (request.type === "created") {
		const { eventLost, fromPart } = request;
		const isLookedUp = subject.versionId === undefined;
		return processUpload(context, subject, { attempt, eventLost, fromPart, isLookedUp });
	}
	const current = await currentVersion(context.s3, subject);
	if (current === undefined) return context.toIndex({ type: "deleted", subject });
	if (request.type === "check") {
		if (current.versionId === subject.versionId) return logger.info("stands as it is in the bucket");
		return processUpload(context, { ...subject, ...current }, { attempt, eventLost: true, isLookedUp: true });
	}
	return processUpload(context, { ...subject, ...current }, { attempt, isLookedUp: true });
}

async function processUpload(context: NormalizeContext, event: Subject, occasion: Occasion): Promise<void> {
	const { attempt, eventLost } = occasion;
	const logger = loggerFor(event);
	// An event may be about another version that went away: an article is as old as its own version.
	let subject = event;
	try {
		const upload = await findUpload(context.s3, event, DEFAULT_LIMITS.rawBytes);
		if (upload === undefined) {
			// Its deletion has an event of its own, and a later one. A try before this one may have written its artifact.
			logger.info("skipped: deleted before it was read");
			return context.toIndex({ type: "gone", subject });
		}
		if (upload.size === 0 && event.key.endsWith("/")) {
			logger.info("skipped: a folder marker");
			return;
		}
		// An order of an archive's run names no version: it is about the one that was found.
		const versionId = event.versionId ?? upload.versionId;
		subject = {
			...event,
			uploadedAt: upload.lastModified ?? event.uploadedAt,
			...(versionId !== undefined && { versionId }),
		};
		const { bytes, ...hints } = await upload.read();
		const contents = await normalizeAll(bytes, { key: subject.key, ...hints });
		if ("articles" in contents) return await processParts(context, { event, subject, contents }, occasion);
		const { article } = contents;
		const artifact: NormalizedArtifact = { subject, article, extractor: madeBy(context.version) };
		await context.work.put(normalizedKey(subject), artifact);
		await context.toExtract({ type: "normalized", subject: event });
		logger.info("normalized", { format: article.format, characters: article.text.length });
	} catch (error) {
		const failure = lastingError(error, attempt);
		if (failure === undefined) {
			logger.error("failed, and will be tried again", { error: error as Error });
			throw error;
		}
		logger.warn("failed for good", { code: failure.code, reason: failure.message });
		count(METRIC.failures, 1);
		await context.toIndex(failedMessage(subject, failure, { eventLost }));
	}
}

/** Records a message that names no upload; `messageId` and its time are SQS's. */
export function rejectedMessage(
	{ error, bucket, key }: Request & { type: "rejected" },
	messageId: string,
	at: string,
): RejectedMessage {
	return {
		type: "rejected",
		messageId,
		at,
		code: error.code,
		reason: error.message,
		...(bucket !== undefined && { bucket }),
		...(key !== undefined && { key }),
	};
}
