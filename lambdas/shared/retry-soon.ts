import { ChangeMessageVisibilityBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import { logger } from "./observe.ts";
import { retryDelay } from "./retry-delay.ts";

/*
 * A module of its own, loaded when a message has failed: `index` has no other use for the SQS client, and a cold
 * start should not pay for it.
 */

const sqs = new SQSClient({});

/**
 * Lets failed messages show up again after seconds instead of the queue's whole visibility time-out. Never throws: a
 * message whose time-out could not be shortened comes again when it is over.
 *
 * @param failed messages of one batch, at most ten
 */
export async function retrySoon(queueUrl: string, failed: SQSRecord[]): Promise<void> {
	const Entries = failed.map(({ receiptHandle, attributes }, n) => ({
		Id: String(n),
		ReceiptHandle: receiptHandle,
		VisibilityTimeout: retryDelay(Number(attributes.ApproximateReceiveCount)),
	}));
	try {
		const { Failed = [] } = await sqs.send(
			new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }),
		);
		for (const { Code, Message } of Failed)
			logger.warn("a retry waits for the whole time-out", { code: Code, reason: Message });
	} catch (error) {
		logger.warn("retries wait for the whole time-out", { error: error as Error });
	}
}
