import type { Caller } from "../access/access.ts";
import { type Answer, versionHeader, xml } from "./answer.ts";
import { mayDelete } from "./authorize.ts";
import { checkWrite } from "./conditions.ts";
import { wantedAlgorithm } from "./declared.ts";
import type { ObjectStore } from "./object-store.ts";
import { receiveXml } from "./receive.ts";
import type { BucketRequest, Headers, ObjectRequest } from "./request.ts";
import { invalidRequest, malformedXml, S3Error } from "./s3-error.ts";
import type { Version } from "./version.ts";
import { all, type Element, parseXml, text, type Xml } from "./xml.ts";

export function deleteObject(store: ObjectStore, { bucket, key, query, headers }: ObjectRequest): Answer {
	const deleted = remove(store, bucket, { key, version: query.get("versionId") ?? undefined, headers });
	if (!deleted) return { status: 204 };
	const marker = deleted.marker && { "x-amz-delete-marker": "true" };
	return { status: 204, headers: { ...versionHeader(deleted, true), ...marker } };
}

/** Deletes the version, or the key as far as its bucket lets it. Returns the version or marker concerned. */
function remove(
	store: ObjectStore,
	bucket: string,
	{ key, version, headers }: { key: string; version: string | undefined; headers: Headers },
): Version | undefined {
	if (headers["if-match"] !== undefined) {
		checkWrite({ "if-match": headers["if-match"] }, key, store.find(bucket, key, version));
	}
	return version === undefined ? store.remove(bucket, key) : store.removeVersion(bucket, key, version);
}

type Fields = Record<string, Xml>;

const mostKeys = 1000;

/** Deletes up to 1000 keys or versions; each succeeds or fails by itself, and is reported unless the request is quiet. */
export async function deleteObjects(
	store: ObjectStore,
	request: BucketRequest,
	caller: Caller,
): Promise<Answer> {
	if (request.headers["content-md5"] === undefined && wantedAlgorithm(request.headers) === undefined) {
		throw invalidRequest("Missing required header for this request: Content-MD5 OR x-amz-checksum-*");
	}
	const body = parseXml(await receiveXml(request), "Delete");
	const objects = all(body, "Object");
	if (objects.length === 0 || objects.length > mostKeys)
		throw malformedXml(`it names between 1 and ${mostKeys} objects`);
	const results = objects.map((object) => deleteOne(store, request.bucket, object, caller));
	const quiet = text(body, "Quiet")?.toLowerCase() === "true";
	return xml("DeleteResult", {
		Deleted: quiet ? [] : results.flatMap(({ deleted }) => deleted ?? []),
		Error: results.flatMap(({ error }) => error ?? []),
	});
}

function deleteOne(
	store: ObjectStore,
	bucket: string,
	object: Element,
	caller: Caller,
): { deleted?: Fields; error?: Fields } {
	const Key = text(object, "Key");
	if (!Key) throw malformedXml("an object has no key");
	const VersionId = text(object, "VersionId") || undefined;
	try {
		mayDelete(caller, bucket, Key, VersionId);
		const found = remove(store, bucket, {
			key: Key,
			version: VersionId,
			headers: { "if-match": text(object, "ETag") },
		});
		const marker = found?.marker && { DeleteMarker: true, DeleteMarkerVersionId: found.version };
		return { deleted: { Key, VersionId, ...marker } };
	} catch (error) {
		if (!(error instanceof S3Error)) throw error;
		return { error: { Key, VersionId, Code: error.code, Message: error.message } };
	}
}
