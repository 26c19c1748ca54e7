import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";
import { Subject } from "./messages.ts";
import { logger, loggerFor, metrics } from "./observe.ts";

// zod would compile a parser for every schema at its first use: ten milliseconds of a cold start, more than it saves.
z.config({ jitless: true });

/**
 * A handler that gives each message of the batch to `handle`. A message whose handling throws is reported as failed
 * and comes again by itself; its neighbours are done with.
 */
export function batchHandler(handle: (record: SQSRecord) => Promise<void>) {
	return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
		logger.addContext(context);
		try {
			return await processPartialResponse(event, reporting(handle), new BatchProcessor(EventType.SQS), {
				context,
				throwOnFullBatchFailure: false,
			});
		} finally {
			if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
		}
	};
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
