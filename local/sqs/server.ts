import type { ServerResponse } from "node:http";
import { type Access, type Caller, denial } from "../access/access.ts";
import { hostFault } from "../host-fault.ts";
import { BodyTooLarge, readBody } from "../http/body.ts";
import { type LoopbackServer, listen } from "../http/server.ts";
import type { Usage } from "../usage.ts";
import { isAction, perform } from "./actions.ts";
import type { QueueStore } from "./queue-store.ts";
import { SqsError } from "./sqs-error.ts";

/** Ten messages of 1 MiB with their attributes, which SQS allows together no more than one. */
const bodyLimit = 12 * 1024 * 1024;

/** The account that everything in the local cloud belongs to. */
export const account = "000000000000";

/** Speaks SQS's JSON protocol (any SDK since 2024, AWS CLI 2) over the given queues. Any credentials will do. */
export async function startSqs(
	store: QueueStore,
	{ usage, access }: { usage: Usage; access: Access },
	port?: number,
): Promise<LoopbackServer> {
	const stopping = new AbortController();
	const server = await listen(async (request, response) => {
		const answer = (status: number, body: object, headers = {}) => {
			response.writeHead(status, { "content-type": "application/x-amz-json-1.0", ...headers });
			response.end(JSON.stringify(body));
		};
		try {
			const action = String(request.headers["x-amz-target"] ?? "none").replace("AmazonSQS.", "");
			const input = parse(await readBody(request, bodyLimit));
			if (!isAction(action)) throw new SqsError("InvalidAction", `the local cloud has no ${action}`);
			usage.count("sqs", action);
			authorize(access.caller(request), action, input, store);
			answer(200, await perform(action, input, { store, url, signal: () => untilGone(response, stopping) }));
		} catch (error) {
			if (response.destroyed) return;
			const known = SqsError.of(error);
			const { code, message, queryCode } = known ?? failure(error);
			const headers = known && { "x-amzn-query-error": `${queryCode};Sender` };
			answer(
				known ? 400 : error instanceof BodyTooLarge ? 413 : 500,
				{ __type: `com.amazonaws.sqs#${code}`, message },
				headers,
			);
		}
	}, port);
	const url = (name: string) => queueUrl(server.url, name);
	return {
		...server,
		close: () => {
			stopping.abort();
			return server.close();
		},
	};
}

/** Aborts when nobody waits for the answer any more. */
function untilGone(response: ServerResponse, stopping: AbortController): AbortSignal {
	const gone = new AbortController();
	response.on("close", () => gone.abort());
	return AbortSignal.any([gone.signal, stopping.signal]);
}

/** What a request asks for; any JSON but an object is refused. */
function parse(body: Buffer): Record<string, unknown> {
	try {
		const input: unknown = JSON.parse(body.toString() || "{}");
		if (typeof input === "object" && input !== null && !Array.isArray(input)) return { ...input };
	} catch {
		// Refused below, like any other text that is no object.
	}
	throw new SqsError("SerializationException", "the request is not a JSON object");
}

/** A fault of the host's, or a body beyond all limits. */
function failure(error: unknown): { code: string; message: string; queryCode: string } {
	const code = error instanceof BodyTooLarge ? "RequestEntityTooLarge" : "InternalError";
	return { code, queryCode: code, message: hostFault(error) };
}

/** Batches need what their single requests need. */
function authorize(
	caller: Caller,
	action: string,
	{ QueueUrl, QueueName, SourceArn }: Record<string, unknown>,
	store: QueueStore,
): void {
	const named = QueueUrl ?? QueueName ?? SourceArn;
	const resource = (typeof named === "string" && store.find(named)?.arn) || "*";
	const needed = `sqs:${action.replace(/Batch$/, "")}`;
	if (!caller.may(needed, resource))
		throw new SqsError("AccessDeniedException", denial(caller, needed, resource));
}

/** A queue's URL, given the endpoint's. */
export function queueUrl(endpoint: string, name: string): string {
	return `${endpoint}/${account}/${name}`;
}
