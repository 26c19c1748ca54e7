import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** Sends a message to one of the pipeline's queues. */
export type Send = (message: object) => Promise<void>;

/** `queueUrl` is the whole URL; the message is sent as JSON. */
export function sender(sqs: SQSClient, queueUrl: string): Send {
	return async (message) => {
		await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
	};
}
