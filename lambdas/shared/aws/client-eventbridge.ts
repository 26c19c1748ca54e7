/** In bundles in place of `@aws-sdk/client-eventbridge`: what the functions ask of EventBridge, under the same names. */
import type { PutEventsCommandInput } from "@aws-sdk/client-eventbridge";
import { Command, JsonService } from "./json-service.ts";
import type { ClientConfig } from "./service.ts";

export class PutEventsCommand extends Command<PutEventsCommandInput> {
	readonly operation = "PutEvents";
}

export class EventBridgeClient {
	readonly #service: JsonService;

	constructor(config: ClientConfig) {
		const of = { signedAs: "events", variable: "EVENTBRIDGE", target: "AWSEvents", version: "1.1" } as const;
		this.#service = new JsonService(of, config);
	}

	send({ operation, input }: PutEventsCommand): Promise<object> {
		return this.#service.call(operation, input);
	}
}
