/**
 * A function for tests of the local cloud: leaves a copy of every message it gets in the work bucket, and
 * misbehaves when the message says so.
 */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

const s3 = new S3Client({});
const hoard: Buffer[] = [];

export async function handler(
	{ Records }: SQSEvent,
	context: { getRemainingTimeInMillis(): number },
): Promise<SQSBatchResponse> {
	const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
	for (const record of Records) {
		const Key = `seen/${process.env.POWERTOOLS_SERVICE_NAME}/${record.messageId}/${record.attributes.ApproximateReceiveCount}`;
		const seen = {
			record,
			batch: Records.length,
			pid: process.pid,
			remaining: context.getRemainingTimeInMillis(),
			env: process.env,
		};
		await s3.send(new PutObjectCommand({ Bucket: process.env.WORK_BUCKET, Key, Body: JSON.stringify(seen) }));
		if (record.body.includes("please fail")) batchItemFailures.push({ itemIdentifier: record.messageId });
		if (record.body.includes("please throw")) throw new Error("as asked");
		if (record.body.includes("please crash")) process.exit(1);
		if (record.body.includes("please hang")) await new Promise((resolve) => setTimeout(resolve, 60_000));
		if (record.body.includes("please eat")) {
			for (;;) {
				hoard.push(Buffer.alloc(8 * 1024 * 1024, 1));
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		}
	}
	return { batchItemFailures };
}
