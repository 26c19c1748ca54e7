import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { type Access, type Caller, denial } from "../access/access.ts";
import { hostFault } from "../host-fault.ts";
import { BodyTooLarge, readBody } from "../http/body.ts";
import { type LoopbackServer, listen } from "../http/server.ts";
import type { Usage } from "../usage.ts";
import { ERASE } from "./erase-events.ts";
import type { EventLog } from "./event-log.ts";
import { EventsError } from "./events-error.ts";
import { billedEvents, busArn, parseEntries, putEvents } from "./put-events.ts";

/** Far beyond what a request may have. */
const bodyLimit = 4 * 1024 * 1024;

const erasing = z.object({ words: z.array(z.string().min(1)).min(1) });

/** Speaks as much of EventBridge's JSON protocol as putting events takes. Any credentials will do. */
export async function startEvents(
	log: EventLog,
	{ usage, access }: { usage: Usage; access: Access },
	port?: number,
): Promise<LoopbackServer> {
	return listen(async (request, response) => {
		const answer = (status: number, body: object) => {
			response.writeHead(status, { "content-type": "application/x-amz-json-1.1" });
			response.end(JSON.stringify(body));
		};
		try {
			answer(200, perform(request, parse(await readBody(request, bodyLimit)), { log, usage, access }));
		} catch (error) {
			if (response.destroyed) return;
			const { status, code, message } = fault(error);
			answer(status, { __type: code, message });
		}
	}, port);
}

function perform(
	request: IncomingMessage,
	input: Record<string, unknown>,
	{ log, usage, access }: { log: EventLog; usage: Usage; access: Access },
): object {
	const caller = access.caller(request);
	const target = String(request.headers["x-amz-target"] ?? "none");
	if (target === ERASE) {
		authorize(caller, "local:EraseEvents", "*");
		const { data } = erasing.safeParse(input);
		if (data === undefined) throw new EventsError("ValidationException", "words are needed");
		return { erased: log.erase(data.words) };
	}
	if (target !== "AWSEvents.PutEvents")
		throw new EventsError("UnknownOperationException", `the local cloud has no ${target}`);
	const entries = parseEntries(input);
	for (const { EventBusName } of entries) authorize(caller, "events:PutEvents", busArn(EventBusName));
	usage.count("events", "PutEvents");
	usage.count(
		"events",
		"Event",
		entries.reduce((sum, entry) => sum + billedEvents(entry), 0),
	);
	return putEvents(entries, log);
}

function authorize(caller: Caller, action: string, resource: string): void {
	if (!caller.may(action, resource))
		throw new EventsError("AccessDeniedException", denial(caller, action, resource));
}

function parse(body: Buffer): Record<string, unknown> {
	try {
		const input: unknown = JSON.parse(body.toString());
		if (typeof input === "object" && input !== null && !Array.isArray(input)) return { ...input };
	} catch {
		// Refused below, like any other text that is no object.
	}
	throw new EventsError("SerializationException", "the request is not a JSON object");
}

function fault(error: unknown): { status: number; code: string; message: string } {
	if (error instanceof EventsError) return { status: 400, code: error.code, message: error.message };
	if (error instanceof BodyTooLarge)
		return { status: 413, code: "RequestEntityTooLarge", message: hostFault(error) };
	return { status: 500, code: "InternalException", message: hostFault(error) };
}
