import type { ServerResponse } from "node:http";
import type { Access } from "../access/access.ts";
import { type LoopbackServer, listen } from "../http/server.ts";
import type { Usage } from "../usage.ts";
import type { Answer } from "./answer.ts";
import { authorize } from "./authorize.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Operation, operations } from "./operations.ts";
import { parseRequest, type S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";
import type { UploadStore } from "./upload-store.ts";
import { document } from "./xml.ts";

/** Where a local cloud says that it is one, and which. */
export const healthPath = "/_local-cloud";

/** Speaks S3's REST protocol over the given stores. Any credentials will do. */
export async function startS3(
	store: ObjectStore,
	uploads: UploadStore,
	{ usage, access }: { usage: Usage; access: Access },
	port?: number,
): Promise<LoopbackServer> {
	return listen(async (raw, response) => {
		if (raw.url === healthPath) return send(response, { body: JSON.stringify({ pid: process.pid }) });
		try {
			const request = parseRequest(raw, (name) => store.hasBucket(name));
			const operation = operationOf(request);
			usage.count("s3", operation.name);
			if (request.bucket !== undefined) store.bucket(request.bucket);
			const caller = access.caller(raw);
			authorize(caller, operation, request, store);
			send(response, await operation.run({ store, uploads, caller }, request as Required<S3Request>));
		} catch (error) {
			// The client went away in the middle of its request: nobody is left to answer.
			if (response.destroyed) return;
			send(response, failure(error, raw.method === "HEAD"));
		}
	}, port);
}

/** Query parameters that say how, not what. Any other names an operation of its own: `?versions`, `?uploadId=…`. */
const plain =
	/^(list-type|prefix|delimiter|max-keys|marker|start-after|continuation-token|encoding-type|fetch-owner|key-marker|version-id-marker|versionId|partNumber|max-parts|max-uploads|part-number-marker|x-id|response-.{1,40}|x-amz-.{1,40}|AWSAccessKeyId|Signature|Expires)$/i;

function operationOf({ method, bucket, key, query }: S3Request): Operation {
	const target = key !== undefined ? "object" : bucket !== undefined ? "bucket" : "service";
	const special = [...query.keys()].find((name) => !plain.test(name));
	const name = `${method} ${target}${special === undefined ? "" : `?${special}`}`;
	const operation = operations[name];
	if (!operation) throw new S3Error("NotImplemented", 501, `the local cloud has no ${name}`);
	return operation;
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
	const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
	response.writeHead(status, { "x-amz-request-id": "LOCAL", ...length, ...headers });
	response.end(body);
}

function failure(error: unknown, bodyless: boolean): Answer {
	const known =
		error instanceof S3Error
			? error
			: new S3Error("InternalError", 500, error instanceof Error ? error.message : "unknown");
	const { status, code, message, headers } = known;
	if (bodyless) return { status, headers };
	return {
		status,
		headers: { "content-type": "application/xml", ...headers },
		body: document("Error", { Code: code, Message: message, RequestId: "LOCAL" }),
	};
}
