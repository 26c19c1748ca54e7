import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** Sends a message to one of the pipeline's queues. */
export type Send = (message: object) => Promise<void>;

/** `queueUrl` is the whole URL; the message is sent as JSON. */
export function sender(sqs: SQSClient, queueUrl: string): Send {
	return async (message) => {
		await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: messageBody(message) }));
	};
}

/** The message as JSON. Two characters that a key may bear are no characters to SQS: they are written as escapes. */
export function messageBody(message: object): string {
	return JSON.stringify(message).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}
