import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import { checkExpiry, hoistedHeaders } from "./presigned.ts";
import { invalidArgument, S3Error } from "./s3-error.ts";

/** Headers by their lower-case names. */
export type Headers = Record<string, string | undefined>;

/** A request to S3, taken apart. No bucket: the service itself; no key: the bucket. */
export interface S3Request {
	method: string;
	bucket?: string;
	key?: string;
	query: URLSearchParams;
	/** With those that a presigned URL carries in its query. */
	headers: Headers;
	raw: IncomingMessage;
}

export type BucketRequest = S3Request & { bucket: string };
export type ObjectRequest = S3Request & { bucket: string; key: string };

/** Bytes of UTF-8. */
const longestKey = 1024;

/**
 * Takes the address apart, in either style: `http://127.0.0.1:9000/bucket/key` or `http://bucket.localhost:9000/key`.
 * Keys are read from the raw path: a URL parser would resolve the dots of "a/../b", which is a legal key.
 */
export function parseRequest(raw: IncomingMessage, isBucket: (name: string) => boolean): S3Request {
	const [path = "/", search = ""] = split(raw.url ?? "/", "?");
	const virtual = bucketOfHost(raw.headers.host ?? "", isBucket);
	const [bucket, encodedKey] = virtual === undefined ? split(path.slice(1), "/") : [virtual, path.slice(1)];
	const query = new URLSearchParams(search);
	checkExpiry(query);
	const key = encodedKey && decode(encodedKey);
	if (key && Buffer.byteLength(key) > longestKey) {
		throw new S3Error("KeyTooLongError", 400, `Your key is too long: at most ${longestKey} bytes.`);
	}
	return {
		method: raw.method ?? "GET",
		query,
		headers: { ...hoistedHeaders(query), ...single(raw.headers) },
		raw,
		...(bucket && { bucket: decode(bucket) }),
		...(key && { key }),
	};
}

function single(headers: IncomingMessage["headers"]): Headers {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
	);
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
		throw new S3Error(
			"InvalidURI",
			400,
			"Couldn't parse the specified URI: the key is not percent-encoded UTF-8.",
		);
	}
}

/** Object and version that a copy is made from. */
export function copySource(header: string): { bucket: string; key: string; version?: string } {
	const [path, search] = split(header.replace(/^\//, ""), "?");
	const [bucket, key] = split(decode(path), "/");
	if (!key) throw invalidArgument("x-amz-copy-source is bucket/key");
	const version = new URLSearchParams(search).get("versionId");
	return { bucket, key, ...(version && { version }) };
}

/** A whole number in the query, such as `max-keys`. @throws S3Error for anything else, and one beyond `most` */
export function wholeNumber(
	query: URLSearchParams,
	name: string,
	fallback: number,
	most = 2 ** 31 - 1,
): number {
	const given = query.get(name);
	if (given === null || given === "") return fallback;
	if (!/^\d{1,10}$/.test(given) || Number(given) > most) {
		throw invalidArgument(`Provided ${name} not an integer or within integer range`);
	}
	return Number(given);
}
