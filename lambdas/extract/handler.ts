import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { batchHandler } from "../shared/batch.ts";
import { ExtractEnv } from "../shared/env.ts";
import { NormalizedMessage } from "../shared/messages.ts";
import { sender } from "../shared/queue.ts";
import { readMessage } from "../shared/read-message.ts";
import { OWN_VERSION } from "../shared/version.ts";
import { WorkBucket } from "../shared/work-bucket.ts";
import { type ExtractContext, processNormalized } from "./process.ts";

const env = ExtractEnv.parse(process.env);
const context: ExtractContext = {
	work: new WorkBucket(new S3Client({}), env.WORK_BUCKET),
	toIndex: sender(new SQSClient({}), env.INDEX_QUEUE_URL),
	version: OWN_VERSION,
};

/** `normalized/…` → `extracted/…` and a message to index. */
export const handler = batchHandler(env.QUEUE_URL, async (record) => {
	const message = readMessage(NormalizedMessage, record, "extract");
	if (message.type === "rejected") await context.toIndex(message);
	else await processNormalized(context, message.subject);
});
