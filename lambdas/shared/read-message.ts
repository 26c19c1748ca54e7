import type { SQSRecord } from "aws-lambda";
import * as z from "zod";
import type { FailingStage, RejectedMessage } from "./messages.ts";

/**
 * A message of ours, or the record of one that is none: nothing that could come of trying it again.
 *
 * @param stage that got it
 */
export function readMessage<Schema extends z.ZodType>(
	schema: Schema,
	{ body, messageId, attributes }: SQSRecord,
	stage: FailingStage,
): z.infer<Schema> | RejectedMessage {
	const read = schema.safeParse(parseJson(body));
	if (read.success) return read.data;
	return {
		type: "rejected",
		messageId,
		stage,
		at: new Date(Number(attributes.SentTimestamp)).toISOString(),
		code: "not-a-message",
		reason: `${stage} cannot read the message: ${z.prettifyError(read.error)}`.slice(0, 600),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
