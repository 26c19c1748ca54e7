/** In bundles in place of `@aws-sdk/client-sqs`: what the functions ask of SQS, under the same names. */
import type {
	ChangeMessageVisibilityBatchCommandInput,
	SendMessageBatchCommandInput,
	SendMessageCommandInput,
} from "@aws-sdk/client-sqs";
import { Command, JsonService } from "./json-service.ts";
import type { ClientConfig } from "./service.ts";

export class SendMessageCommand extends Command<SendMessageCommandInput> {
	readonly operation = "SendMessage";
}
export class SendMessageBatchCommand extends Command<SendMessageBatchCommandInput> {
	readonly operation = "SendMessageBatch";
}
export class ChangeMessageVisibilityBatchCommand extends Command<ChangeMessageVisibilityBatchCommandInput> {
	readonly operation = "ChangeMessageVisibilityBatch";
}

export class SQSClient {
	readonly #service: JsonService;

	constructor(config: ClientConfig) {
		const of = { signedAs: "sqs", variable: "SQS", target: "AmazonSQS", version: "1.0" } as const;
		this.#service = new JsonService(of, config);
	}

	send({ operation, input }: Command<object> & { operation: string }): Promise<object> {
		return this.#service.call(operation, input);
	}
}
