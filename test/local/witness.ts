/**
 * A function for tests of the local cloud: writes every message it gets into its log, and misbehaves when the
 * message says so.
 */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

const hoard: Buffer[] = [];

export async function handler(
	{ Records }: SQSEvent,
	context: { getRemainingTimeInMillis(): number },
): Promise<SQSBatchResponse> {
	const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
	for (const record of Records) {
		const { env, pid } = process;
		tell({ record, batch: Records.length, pid, remaining: context.getRemainingTimeInMillis(), env });
		if (record.body.includes("please fail")) batchItemFailures.push({ itemIdentifier: record.messageId });
		if (record.body.includes("please throw")) throw new Error("as asked");
		if (record.body.includes("please crash")) process.exit(1);
		if (record.body.includes("please hang")) await sleep(60_000);
		if (record.body.includes("please eat")) await eat();
		if (record.body.includes("please trespass")) tell({ trespass: await trespass() });
	}
	return { batchItemFailures };
}

function tell(what: object): void {
	process.stdout.write(`${JSON.stringify({ witness: process.env.POWERTOOLS_SERVICE_NAME, ...what })}\n`);
}

function sleep(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function eat(): Promise<never> {
	for (;;) {
		hoard.push(Buffer.alloc(8 * 1024 * 1024, 1));
		await sleep(10);
	}
}

/** What comes of each of these, by name: "done" or the error's name. */
async function trespass(): Promise<Record<string, string>> {
	const s3 = new S3Client({ maxAttempts: 1 });
	const sqs = new SQSClient({ maxAttempts: 1 });
	const put = (Bucket: string | undefined, Key: string) =>
		s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
	const attempts = {
		own: put(process.env.WORK_BUCKET, "normalized/a"),
		elsewhere: put(process.env.WORK_BUCKET, "extracted/a"),
		articles: put(process.env.ARTICLES_BUCKET, "a.txt"),
		onward: sqs.send(
			new SendMessageCommand({ QueueUrl: process.env.INDEX_QUEUE_URL, MessageBody: "allowed" }),
		),
	};
	const outcomes = Object.entries(attempts).map(async ([name, attempt]) => [
		name,
		await attempt.then(
			() => "done",
			(error: Error) => error.name,
		),
	]);
	return Object.fromEntries(await Promise.all(outcomes));
}
