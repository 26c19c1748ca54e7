import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";
import { Subject } from "./messages.ts";
import { METRIC } from "./metric-names.ts";
import { count, logger, loggerFor, metrics } from "./observe.ts";

// zod would compile a parser for every schema at its first use: ten milliseconds of a cold start, more than it saves.
z.config({ jitless: true });

/**
 * A handler that gives each message of the batch to `handle`. A message whose handling throws is reported as failed,
 * counted, and comes again within seconds; its neighbours are done with.
 *
 * @param queueUrl of the queue that the messages come from
 */
export function batchHandler(queueUrl: string, handle: (record: SQSRecord) => Promise<void>) {
	return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
		logger.addContext(context);
		try {
			const response = await processPartialResponse(
				event,
				reporting(handle),
				new BatchProcessor(EventType.SQS),
				{ context, throwOnFullBatchFailure: false },
			);
			await comeAgain(queueUrl, event, response);
			return response;
		} finally {
			if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
		}
	};
}

/** Lambda counts no error where only some messages failed, and would let them wait for the whole visibility time-out. */
async function comeAgain(
	queueUrl: string,
	{ Records }: SQSEvent,
	{ batchItemFailures }: SQSBatchResponse,
): Promise<void> {
	if (batchItemFailures.length === 0) return;
	count(METRIC.retries, batchItemFailures.length);
	const ids = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
	const { retrySoon } = await import("./retry-soon.ts");
	await retrySoon(
		queueUrl,
		Records.filter(({ messageId }) => ids.has(messageId)),
	);
}

function reporting(handle: (record: SQSRecord) => Promise<void>) {
	return async (record: SQSRecord): Promise<void> => {
		try {
			await handle(record);
		} catch (error) {
			const { messageId, attributes, body } = record;
			const subject = subjectOf(body);
			const log = subject ? loggerFor(subject) : logger;
			const keys = {
				messageId,
				receiveCount: attributes.ApproximateReceiveCount,
				body: body.slice(0, 1_000),
			};
			log.error("message failed and will come again", { ...keys, error: error as Error });
			throw error;
		}
	};
}

/** What a message of ours is about. S3's events name their keys in the body, which is logged. */
function subjectOf(body: string): Subject | undefined {
	try {
		return z.object({ subject: Subject }).parse(JSON.parse(body)).subject;
	} catch {
		return undefined;
	}
}
