/** In bundles in place of `@aws-sdk/client-dynamodb`: what the functions ask of DynamoDB, under the same names. */
import { JsonService } from "./json-service.ts";
import type { ClientConfig } from "./service.ts";

export class DynamoDBClient {
	readonly #service: JsonService;

	constructor(config: ClientConfig) {
		const of = {
			...{ signedAs: "dynamodb", variable: "DYNAMODB" },
			...({ target: "DynamoDB_20120810", version: "1.0" } as const),
		};
		this.#service = new JsonService(of, config);
	}

	/** Items are still in DynamoDB's own form. */
	call(operation: string, input: object): Promise<Record<string, unknown>> {
		return this.#service.call(operation, input);
	}
}
