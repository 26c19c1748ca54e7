import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { extractedKey, NormalizedArtifact, normalizedKey } from "../shared/artifacts.ts";
import { batchHandler } from "../shared/batch.ts";
import { ExtractEnv } from "../shared/env.ts";
import { NormalizedMessage } from "../shared/messages.ts";
import { loggerFor } from "../shared/observe.ts";
import { sender } from "../shared/queue.ts";
import { WorkBucket } from "../shared/work-bucket.ts";
import { extractArtifact } from "./extract-artifact.ts";

const env = ExtractEnv.parse(process.env);
const work = new WorkBucket(new S3Client({}), env.WORK_BUCKET);
const toIndex = sender(new SQSClient({}), env.INDEX_QUEUE_URL);

/** `normalized/…` → `extracted/…` and a message to index. */
export const handler = batchHandler(async ({ body }) => {
	const { subject } = NormalizedMessage.parse(JSON.parse(body));
	const logger = loggerFor(subject);
	const normalized = await work.get(normalizedKey(subject), NormalizedArtifact);
	if (normalized === undefined) {
		logger.info("skipped: superseded, its artifact is gone");
		return;
	}
	const extracted = extractArtifact(normalized);
	await work.put(extractedKey(subject), extracted);
	await toIndex({ type: "extracted", subject });
	const { things, figures } = extracted.extraction;
	logger.info("extracted", { entities: things.length, figures: figures.length });
});
