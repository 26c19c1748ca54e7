import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import { xml } from "./answer.ts";
import { objectBody } from "./body.ts";
import { checkRead, checkWrite } from "./conditions.ts";
import type { ObjectStore, Version } from "./object-store.ts";
import { byteRange } from "./range.ts";
import { copySource, objectHeaders, type S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";

/** A request about an object, in a bucket that is there. */
export type ObjectRequest = S3Request & { bucket: string; key: string };

export async function putObject(store: ObjectStore, request: ObjectRequest): Promise<Answer> {
	const { bucket, key, headers, raw } = request;
	if (headers["x-amz-copy-source"]) return copyObject(store, request);
	const body = await objectBody(raw);
	checkWrite(headers, store.find(bucket, key));
	const version = store.put(bucket, key, { body, etag: md5(body), headers: objectHeaders(raw) });
	return { headers: { etag: quoted(version), ...versionHeader(version) } };
}

function copyObject(store: ObjectStore, { bucket, key, headers, raw }: ObjectRequest): Answer {
	const { version: source, body } = readSource(store, String(headers["x-amz-copy-source"]));
	checkWrite(headers, store.find(bucket, key));
	const replaced = headers["x-amz-metadata-directive"] === "REPLACE";
	const copied = { body, etag: md5(body), headers: replaced ? objectHeaders(raw) : source.headers };
	const version = store.put(bucket, key, copied, "ObjectCreated:Copy");
	return xml(
		"CopyObjectResult",
		{ ETag: quoted(version), LastModified: version.modified },
		versionHeader(version),
	);
}

export function readSource(store: ObjectStore, header: string): { version: Version; body: Buffer } {
	const source = copySource(header);
	store.bucket(source.bucket);
	const version = existing(
		store.find(source.bucket, source.key, source.version),
		source.version !== undefined,
	);
	return { version, body: store.body(version) };
}

export function getObject(store: ObjectStore, request: ObjectRequest): Answer {
	const { version, headers, notModified } = lookUp(store, request);
	if (notModified) return { status: 304, headers };
	const body = store.body(version);
	const range = byteRange(request.headers.range, body.length);
	if (!range) return { headers, body };
	return {
		status: 206,
		headers: { ...headers, "content-range": `bytes ${range.first}-${range.last}/${body.length}` },
		body: body.subarray(range.first, range.last + 1),
	};
}

export function headObject(store: ObjectStore, request: ObjectRequest): Answer {
	const { version, headers, notModified } = lookUp(store, request);
	if (notModified) return { status: 304, headers };
	return { headers: { ...headers, "content-length": String(version.size) } };
}

function lookUp(store: ObjectStore, { bucket, key, query, headers }: ObjectRequest) {
	const asked = query.get("versionId");
	const version = existing(store.find(bucket, key, asked ?? undefined), asked !== null);
	const overrides = [...query].filter(([name]) => name.startsWith("response-"));
	return {
		version,
		notModified: checkRead(headers, version),
		headers: {
			etag: quoted(version),
			"last-modified": new Date(version.modified).toUTCString(),
			"accept-ranges": "bytes",
			...version.headers,
			...versionHeader(version),
			...Object.fromEntries(overrides.map(([name, value]) => [name.replace("response-", ""), value])),
		},
	};
}

/** The version, unless it is not there or says that the object is not. */
function existing(version: Version | undefined, byVersion: boolean): Version {
	if (!version) {
		const code = byVersion ? "NoSuchVersion" : "NoSuchKey";
		throw new S3Error(code, 404, byVersion ? "there is no such version" : "there is no such key");
	}
	if (!version.marker) return version;
	const headers = { "x-amz-delete-marker": "true", ...versionHeader(version) };
	if (byVersion) throw new S3Error("MethodNotAllowed", 405, "this version is a delete marker", headers);
	throw new S3Error("NoSuchKey", 404, "the key was deleted", headers);
}

export function deleteObject(store: ObjectStore, { bucket, key, query, headers }: ObjectRequest): Answer {
	if (headers["if-match"] !== undefined) checkWrite(headers, store.find(bucket, key));
	const deleted = deleteOne(store, bucket, key, query.get("versionId") ?? undefined);
	return { status: 204, headers: deleted ? { ...versionHeader(deleted), ...markerHeader(deleted) } : {} };
}

/** Deletes the version, or the key as far as its bucket lets it. Returns the version or marker concerned. */
export function deleteOne(
	store: ObjectStore,
	bucket: string,
	key: string,
	version?: string,
): Version | undefined {
	return version === undefined ? store.remove(bucket, key) : store.removeVersion(bucket, key, version);
}

function markerHeader({ marker }: Version): Record<string, string> {
	return marker ? { "x-amz-delete-marker": "true" } : {};
}

export function versionHeader({ version }: Version): Record<string, string> {
	return version === "null" ? {} : { "x-amz-version-id": version };
}

export function quoted({ etag }: { etag: string }): string {
	return `"${etag}"`;
}

export function md5(body: Buffer): string {
	return createHash("md5").update(body).digest("hex");
}
