import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import { isChunked } from "./body.ts";
import { S3Error } from "./s3-error.ts";

/** A request to S3, taken apart. No bucket: the service itself; no key: the bucket. */
export interface S3Request {
	method: string;
	bucket?: string;
	key?: string;
	query: URLSearchParams;
	headers: IncomingMessage["headers"];
	raw: IncomingMessage;
}

/**
 * Takes the address apart, in either style: `http://127.0.0.1:9000/bucket/key` or `http://bucket.localhost:9000/key`.
 * Keys are read from the raw path: a URL parser would resolve the dots of "a/../b", which is a legal key.
 */
export function parseRequest(raw: IncomingMessage, isBucket: (name: string) => boolean): S3Request {
	const [path = "/", search = ""] = split(raw.url ?? "/", "?");
	const virtual = bucketOfHost(raw.headers.host ?? "", isBucket);
	const [bucket, key] = virtual === undefined ? split(path.slice(1), "/") : [virtual, path.slice(1)];
	return {
		method: raw.method ?? "GET",
		query: new URLSearchParams(search),
		headers: raw.headers,
		raw,
		...(bucket && { bucket: decode(bucket) }),
		...(key && { key: decode(key) }),
	};
}

function bucketOfHost(host: string, isBucket: (name: string) => boolean): string | undefined {
	const name = host.replace(/:\d+$/, "");
	if (isIPv4(name)) return undefined;
	for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
		if (isBucket(name.slice(0, dot))) return name.slice(0, dot);
	}
	return undefined;
}

function split(text: string, separator: string): [string, string | undefined] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		throw new S3Error("InvalidURI", 400, "the key is not percent-encoded UTF-8");
	}
}

const kept = ["content-type", "content-language", "content-disposition", "cache-control", "expires"];

/** The headers that belong to the object and come back with it. Storage classes, tags and ACLs have no meaning here. */
export function objectHeaders(raw: IncomingMessage): Record<string, string> {
	const entries = Object.entries(raw.headers).filter(
		([name, value]) => typeof value === "string" && (kept.includes(name) || name.startsWith("x-amz-meta-")),
	);
	const encodings = (raw.headers["content-encoding"] ?? "").split(",").map((one) => one.trim());
	const encoding = encodings.filter((one) => one && !(isChunked(raw) && one === "aws-chunked")).join(",");
	return {
		"content-type": "application/octet-stream",
		...(Object.fromEntries(entries) as Record<string, string>),
		...(encoding && { "content-encoding": encoding }),
	};
}

/** Object and version that a copy is made from. */
export function copySource(header: string): { bucket: string; key: string; version?: string } {
	const [path, search] = split(header.replace(/^\//, ""), "?");
	const [bucket, key] = split(decode(path), "/");
	if (!key) throw new S3Error("InvalidArgument", 400, "x-amz-copy-source is bucket/key");
	const version = new URLSearchParams(search).get("versionId");
	return { bucket, key, ...(version && { version }) };
}
