import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { readBody } from "../http/body.ts";
import { type LoopbackServer, listen } from "../http/server.ts";

/** Lambda's own limit for what a function returns. */
const resultLimit = 6 * 1024 * 1024;

/** Resident memory of the process, as it says itself with each call. Megabytes. */
export interface Memory {
	maxMb: number;
	nowMb: number;
}

/** What a function's process says. */
export interface RuntimeEvents {
	memory(memory: Memory): void;
	/** It asks for work, which is answered when there is some. */
	next(response: ServerResponse): void;
	/** The invocation returned. */
	response(requestId: string, result: unknown): void;
	/** The invocation failed, for this reason. */
	error(requestId: string, reason: string): void;
	/** It could not load the function. */
	initError(reason: string): void;
}

export interface RuntimeApi extends LoopbackServer {
	/** Only who knows it is the function's process. */
	secret: string;
}

const failure = z.object({ errorType: z.string().catch("Error"), errorMessage: z.string().catch("") });

/** Lambda's Runtime API for one process, on a port of its own. Whoever else calls is turned away. */
export async function startRuntimeApi(events: RuntimeEvents): Promise<RuntimeApi> {
	const secret = randomBytes(24).toString("base64url");
	const server = await listen(async (request, response) => {
		if (!knows(request, secret)) return response.writeHead(403).end();
		const [, path = ""] = (request.url ?? "").split("/2018-06-01/runtime/");
		const [what = "", id = "", outcome = ""] = path.split("/");
		const body = await readBody(request, resultLimit).catch(() => undefined);
		const { "x-max-memory-kb": max, "x-memory-kb": now } = request.headers;
		events.memory({ maxMb: megabytes(max), nowMb: megabytes(now) });
		if (what === "invocation" && id === "next") return events.next(response);
		response.writeHead(202).end();
		if (what === "init") return events.initError(reasonOf(body));
		if (outcome === "error") return events.error(id, reasonOf(body));
		const result = parse(body);
		if (result === undefined)
			return events.error(id, `what it returned is no JSON, or larger than ${resultLimit} bytes`);
		events.response(id, result);
	});
	return { ...server, secret };
}

function knows({ headers }: IncomingMessage, secret: string): boolean {
	const [given, expected] = [Buffer.from(headers.authorization ?? ""), Buffer.from(`Bearer ${secret}`)];
	return given.length === expected.length && timingSafeEqual(given, expected);
}

function megabytes(header: string | string[] | undefined): number {
	const kilobytes = Number(header);
	return Number.isFinite(kilobytes) ? kilobytes / 1024 : 0;
}

/** Undefined for what is not JSON. */
function parse(body: Buffer | undefined): unknown {
	try {
		return body && JSON.parse(body.toString());
	} catch {
		return undefined;
	}
}

function reasonOf(body: Buffer | undefined): string {
	const { data } = failure.safeParse(parse(body));
	return data ? `${data.errorType}: ${data.errorMessage}` : "it did not say why";
}
