import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Access } from "../access/access.ts";
import { hostFault } from "../host-fault.ts";
import { healthPath } from "../http/health.ts";
import { type LoopbackServer, listen } from "../http/server.ts";
import type { Usage } from "../usage.ts";
import type { Answer } from "./answer.ts";
import { authorize } from "./authorize.ts";
import type { BucketConfiguration } from "./bucket-configuration.ts";
import type { ObjectStore } from "./object-store.ts";
import { operationOf } from "./operations.ts";
import { parseRequest, type S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";
import type { UploadStore } from "./upload-store.ts";
import { document } from "./xml.ts";

/** Speaks S3's REST protocol over the given stores. Any credentials will do. */
export async function startS3(
	store: ObjectStore,
	uploads: UploadStore,
	{
		usage,
		access,
		deployed = new Map(),
	}: { usage: Usage; access: Access; deployed?: Map<string, BucketConfiguration> },
	port?: number,
): Promise<LoopbackServer> {
	store.files.sweep(new Set([...store.fileNames(), ...uploads.fileNames()]));
	return listen(async (raw, response) => {
		const id = randomBytes(8).toString("hex").toUpperCase();
		if (raw.url === healthPath) return send(response, id, { body: JSON.stringify({ pid: process.pid }) });
		let request: S3Request | undefined;
		try {
			request = parseRequest(raw, (name) => store.buckets.has(name));
			const operation = operationOf(request);
			usage.count("s3", operation.name);
			if (request.bucket !== undefined && operation.name !== "CreateBucket")
				store.buckets.get(request.bucket);
			const caller = access.caller(raw);
			authorize(caller, operation.name, request, store);
			const answer = await operation.run(
				{ store, uploads, deployed, caller },
				request as Required<S3Request>,
			);
			await send(response, id, answer);
		} catch (error) {
			// The client went away in the middle of its request, or of the answer: nobody is left to tell.
			if (response.destroyed || response.headersSent) return void response.destroy();
			await send(response, id, failure(error, id, raw.method === "HEAD", request));
		}
	}, port);
}

async function send(
	response: ServerResponse,
	id: string,
	{ status = 200, headers = {}, body }: Answer,
): Promise<void> {
	const length = typeof body === "string" && { "content-length": String(Buffer.byteLength(body)) };
	response.writeHead(status, { "x-amz-request-id": id, "x-amz-id-2": id, ...length, ...headers });
	if (body instanceof Readable) await pipeline(body, response);
	else response.end(body);
}

function failure(error: unknown, id: string, bodyless: boolean, request: S3Request | undefined): Answer {
	const known = error instanceof S3Error ? error : new S3Error("InternalError", 500, hostFault(error));
	const { status, code, message, headers, details } = known;
	if (bodyless) return { status, headers };
	const Resource = `/${[request?.bucket, request?.key].filter((part) => part !== undefined).join("/")}`;
	return {
		status,
		headers: { "content-type": "application/xml", ...headers },
		body: document("Error", {
			Code: code,
			Message: message,
			...details,
			Resource,
			RequestId: id,
			HostId: id,
		}),
	};
}
