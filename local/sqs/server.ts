import { type Access, type Caller, denial } from "../access/access.ts";
import { type LoopbackServer, listen, readBody } from "../http.ts";
import type { Usage } from "../usage.ts";
import { perform } from "./actions.ts";
import type { QueueStore } from "./queue-store.ts";
import { SqsError } from "./sqs-error.ts";

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
		const gone = new AbortController();
		response.on("close", () => gone.abort());
		const answer = (status: number, body: object, headers = {}) => {
			response.writeHead(status, { "content-type": "application/x-amz-json-1.0", ...headers });
			response.end(JSON.stringify(body));
		};
		try {
			const action = String(request.headers["x-amz-target"] ?? "none").replace("AmazonSQS.", "");
			const body = await readBody(request);
			usage.count("sqs", action);
			const input: unknown = JSON.parse(body.toString() || "{}");
			authorize(access.caller(request), action, input, store);
			const signal = AbortSignal.any([gone.signal, stopping.signal]);
			answer(200, await perform(action, input, { store, url, signal }));
		} catch (error) {
			if (response.destroyed) return;
			if (error instanceof Error && !(error instanceof SqsError) && error.name !== "ZodError") {
				return answer(500, { __type: "com.amazonaws.sqs#InternalError", message: error.message });
			}
			const { code, message, queryCode } = SqsError.of(error);
			answer(
				400,
				{ __type: `com.amazonaws.sqs#${code}`, message },
				{ "x-amzn-query-error": `${queryCode};Sender` },
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

/** Batches need what their single requests need. */
function authorize(caller: Caller, action: string, input: unknown, store: QueueStore): void {
	const { QueueUrl, QueueName, SourceArn } = input as Record<string, string | undefined>;
	const resource = store.find(QueueUrl ?? QueueName ?? SourceArn ?? "")?.arn ?? "*";
	const needed = `sqs:${action.replace(/Batch$/, "")}`;
	if (!caller.may(needed, resource))
		throw new SqsError("AccessDeniedException", denial(caller, needed, resource));
}

/** A queue's URL, given the endpoint's. */
export function queueUrl(endpoint: string, name: string): string {
	return `${endpoint}/${account}/${name}`;
}
