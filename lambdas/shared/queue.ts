import { setTimeout as sleep } from "node:timers/promises";
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { IngestError } from "./errors.ts";

/** Sends a message to one of the pipeline's queues. */
export type Send = (message: object) => Promise<void>;

/** Sends any number of messages to one of the pipeline's queues. */
export type SendAll = (messages: readonly object[]) => Promise<void>;

/** `queueUrl` is the whole URL; the message is sent as JSON. */
export function sender(sqs: SQSClient, queueUrl: string): Send {
	return async (message) => {
		await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: messageBody(message) }));
	};
}

/** SQS's limit of one SendMessageBatch. */
const BATCH = 10;
/** Bytes of one batch: SQS takes 1 MiB, and took a quarter of it for long. */
const BATCH_BYTES = 250_000;
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 50;

/**
 * As {@link sender}, in batches. Of a batch that SQS took in part the rest is sent again.
 *
 * The messages' sending throws `unsent`, which may pass, where SQS goes on refusing some of them.
 */
export function batchSender(sqs: SQSClient, queueUrl: string): SendAll {
	return async (messages) => {
		for (const batch of batches(messages.map(messageBody))) await sendBatch(sqs, queueUrl, batch);
	};
}

function* batches(bodies: readonly string[]): Generator<string[]> {
	let batch: string[] = [];
	let bytes = 0;
	for (const body of bodies) {
		const size = Buffer.byteLength(body);
		if (batch.length === BATCH || (batch.length > 0 && bytes + size > BATCH_BYTES)) {
			yield batch;
			[batch, bytes] = [[], 0];
		}
		batch.push(body);
		bytes += size;
	}
	if (batch.length > 0) yield batch;
}

async function sendBatch(sqs: SQSClient, QueueUrl: string, bodies: string[]): Promise<void> {
	let left = bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody }));
	for (let attempt = 1; ; attempt++) {
		const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: left }));
		const failed = new Map(Failed.map((entry) => [entry.Id, entry]));
		left = left.filter(({ Id }) => failed.has(Id));
		const [first] = failed.values();
		if (left.length === 0) return;
		if (attempt === ATTEMPTS) {
			const reason = `SQS refused ${left.length} messages: ${first?.Code} ${first?.Message ?? ""}`;
			throw new IngestError("unsent", reason, { permanent: false });
		}
		await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
	}
}

/** The message as JSON. Two characters that a key may bear are no characters to SQS: they are written as escapes. */
export function messageBody(message: object): string {
	return JSON.stringify(message).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}
