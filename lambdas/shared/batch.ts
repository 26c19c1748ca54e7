import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { logger, metrics } from "./observe.ts";

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
			metrics.publishStoredMetrics();
		}
	};
}

function reporting(handle: (record: SQSRecord) => Promise<void>) {
	return async (record: SQSRecord): Promise<void> => {
		try {
			await handle(record);
		} catch (error) {
			const { messageId, attributes } = record;
			const keys = {
				messageId,
				receiveCount: attributes.ApproximateReceiveCount,
				body: record.body.slice(0, 1000),
			};
			logger.error("message failed and will come again", { ...keys, error: error as Error });
			throw error;
		}
	};
}
