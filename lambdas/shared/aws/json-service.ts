import type { IncomingMessage } from "node:http";
import { bytesOf, type ClientConfig, Service } from "./service.ts";
import { ServiceError } from "./service-error.ts";

/** A request to a service, under the SDK's name for it: `QueryCommand` asks for `Query`. */
export class Command<Input extends object> {
	readonly input: Input;

	constructor(input: Input) {
		this.input = input;
	}
}

/** A service that speaks AWS's JSON protocol: SQS, DynamoDB, EventBridge. */
export class JsonService {
	readonly #service: Service;
	readonly #target: string;
	readonly #type: string;

	/**
	 * @param target of the protocol's requests, before the operation's name
	 * @param version of the protocol
	 */
	constructor(
		of: { signedAs: string; variable: string; target: string; version: "1.0" | "1.1" },
		config: ClientConfig,
	) {
		this.#service = new Service(of, config);
		this.#target = of.target;
		this.#type = `application/x-amz-json-${of.version}`;
	}

	/** @throws {ServiceError} by the service's name for it */
	call(operation: string, input: object): Promise<Record<string, unknown>> {
		const headers = { "content-type": this.#type, "x-amz-target": `${this.#target}.${operation}` };
		const body = JSON.stringify(input);
		return this.#service.call({ method: "POST", path: "/", query: "", headers, body }, read);
	}
}

async function read(response: IncomingMessage): Promise<Record<string, unknown>> {
	const text = (await bytesOf(response)).toString();
	const { statusCode = 500 } = response;
	if (statusCode === 200) return JSON.parse(text || "{}");
	throw refusal(text, statusCode);
}

function refusal(text: string, status: number): ServiceError {
	const { __type = `HTTP${status}`, message, Message } = fieldsOf(text);
	// "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", at times with more behind a colon.
	const name = __type.slice(__type.indexOf("#") + 1).split(":", 1)[0] ?? __type;
	return new ServiceError(name, message ?? Message ?? name, status);
}

function fieldsOf(text: string): { __type?: string; message?: string; Message?: string } {
	try {
		return JSON.parse(text);
	} catch {
		// What stands before the service may answer with a page.
		return {};
	}
}
