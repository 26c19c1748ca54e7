import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { batchHandler } from "../shared/batch.ts";
import { NormalizeEnv } from "../shared/env.ts";
import { METRIC } from "../shared/metric-names.ts";
import { count, logger } from "../shared/observe.ts";
import { batchSender, sender } from "../shared/queue.ts";
import { OWN_VERSION } from "../shared/version.ts";
import { WorkBucket } from "../shared/work-bucket.ts";
import type { NormalizeContext } from "./context.ts";
import { processRequest, rejectedMessage } from "./process.ts";
import { readRequests } from "./s3-event.ts";

const env = NormalizeEnv.parse(process.env);
const s3 = new S3Client({});
const sqs = new SQSClient({});
const context: NormalizeContext = {
	s3,
	work: new WorkBucket(s3, env.WORK_BUCKET),
	toExtract: sender(sqs, env.EXTRACT_QUEUE_URL),
	toIndex: sender(sqs, env.INDEX_QUEUE_URL),
	allToNormalize: batchSender(sqs, env.QUEUE_URL),
	allToExtract: batchSender(sqs, env.EXTRACT_QUEUE_URL),
	allToIndex: batchSender(sqs, env.INDEX_QUEUE_URL),
	articlesBucket: env.ARTICLES_BUCKET,
	articlesPrefix: env.ARTICLES_PREFIX,
	version: OWN_VERSION,
};

/** S3 event or replay → `normalized/…` and a message to extract, or a failure to index. */
export const handler = batchHandler(env.QUEUE_URL, async ({ body, messageId, attributes }) => {
	for (const request of readRequests(body)) {
		if (request.type !== "rejected") {
			await processRequest(context, request, Number(attributes.ApproximateReceiveCount));
			continue;
		}
		logger.warn("rejected", { messageId, reason: request.error.message, body: body.slice(0, 1_000) });
		count(METRIC.failures, 1);
		const at = new Date(Number(attributes.SentTimestamp)).toISOString();
		await context.toIndex(rejectedMessage(request, messageId, at));
	}
});
