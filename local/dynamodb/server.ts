import { join } from "node:path";
import { type Access, type Caller, denial } from "../access/access.ts";
import { hostFault } from "../host-fault.ts";
import { BodyTooLarge, readBody } from "../http/body.ts";
import { type LoopbackServer, listen } from "../http/server.ts";
import { account, region } from "../template.ts";
import type { Usage } from "../usage.ts";
import { Engine, refusal, refused } from "./engine.ts";

/** As DynamoDB has it. */
const bodyLimit = 16 * 1024 * 1024;

/** Speaks DynamoDB's JSON protocol over the tables in this folder. Any credentials will do. */
export async function startDynamoDb(
	dataDir: string,
	{ usage, access }: { usage: Usage; access: Access },
	port?: number,
): Promise<LoopbackServer> {
	const engine = await Engine.open(join(dataDir, "dynamodb"));
	const server = await listen(async (request, response) => {
		const answer = (status: number, body: object) => {
			const text = JSON.stringify(body);
			const length = String(Buffer.byteLength(text));
			response.writeHead(status, { "content-type": "application/x-amz-json-1.0", "content-length": length });
			response.end(text);
		};
		const action = String(request.headers["x-amz-target"]).replace("DynamoDB_20120810.", "");
		try {
			const input = parse(await readBody(request, bodyLimit));
			if (!engine.has(action)) throw refused("UnknownOperationException", `the local cloud has no ${action}`);
			usage.count("dynamodb", action);
			authorize(access.caller(request), action, input);
			answer(200, await engine.perform(action, input));
		} catch (error) {
			if (response.destroyed) return;
			const { status, body } = refusal(error) ?? failure(error);
			answer(status, body);
		}
	}, port).catch(async (error) => {
		await engine.close();
		throw error;
	});
	return {
		...server,
		close: async () => {
			await server.close();
			await engine.close();
		},
	};
}

function parse(body: Buffer): Record<string, unknown> {
	try {
		const input: unknown = JSON.parse(body.toString());
		if (typeof input === "object" && input !== null && !Array.isArray(input)) return { ...input };
	} catch {
		// Refused below, like any other text that is no object.
	}
	throw refused("SerializationException", "the request is not a JSON object");
}

/** A fault of the host's, which an SDK tries again, or a body beyond all limits. */
function failure(error: unknown): { status: number; body: object } {
	const tooLarge = error instanceof BodyTooLarge;
	const name = tooLarge ? "RequestEntityTooLargeException" : "InternalServerError";
	const body = { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: hostFault(error) };
	return { status: tooLarge ? 413 : 500, body };
}

/** Input of the wrong types names no table: it is refused afterwards. */
function authorize(caller: Caller, action: string, input: Record<string, unknown>): void {
	const { TableName, IndexName, RequestItems } = input;
	const tables = typeof TableName === "string" ? [TableName] : Object.keys(RequestItems ?? {});
	const index = typeof IndexName === "string" ? `/index/${IndexName}` : "";
	const denied = tables
		.map((table) => `arn:aws:dynamodb:${region}:${account}:table/${table}${index}`)
		.find((resource) => !caller.may(`dynamodb:${action}`, resource));
	if (denied) throw refused("AccessDeniedException", denial(caller, `dynamodb:${action}`, denied));
}
