import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { batchHandler } from "../shared/batch.ts";
import { documentClient } from "../shared/document-client.ts";
import { IndexEnv } from "../shared/env.ts";
import { IndexMessage } from "../shared/messages.ts";
import { sender } from "../shared/queue.ts";
import { readMessage } from "../shared/read-message.ts";
import { OWN_VERSION } from "../shared/version.ts";
import { WorkBucket } from "../shared/work-bucket.ts";
import { eventPutter, lazySender } from "./events/event-bus.ts";
import { type IndexContext, processMessage } from "./process.ts";
import { ResultsTable } from "./table.ts";

const env = IndexEnv.parse(process.env);
const toNormalize = sender(new SQSClient({}), env.NORMALIZE_QUEUE_URL);
const work = new WorkBucket(new S3Client({}), env.WORK_BUCKET);
const context: IndexContext = {
	work,
	toNormalize,
	table: new ResultsTable(documentClient(), env.TABLE_NAME),
	deleteArtifacts: (article, revision) => work.deleteRevision(article, revision),
	tombstoneDays: env.TOMBSTONE_DAYS,
	quotations: env.QUOTATIONS,
	version: OWN_VERSION,
	events:
		env.EVENT_BUS === undefined
			? undefined
			: { put: eventPutter(lazySender(), env.EVENT_BUS), pipeline: env.PIPELINE },
	now: Date.now,
};

/** `extracted/…`, a failure or a deletion → rows. The only function that touches the table. */
export const handler = batchHandler(env.QUEUE_URL, (record) =>
	processMessage(context, readMessage(IndexMessage, record, "index")),
);
