import { type Answer, madeHeader, quoted, xml } from "./answer.ts";
import { algorithmOf, checksumElements, checksumHeaders } from "./checksums.ts";
import { checkCopy, checkWrite } from "./conditions.ts";
import { objectHeaders } from "./object-headers.ts";
import type { ObjectStore } from "./object-store.ts";
import { existing } from "./read-object.ts";
import { receive, store as storeBytes } from "./receive.ts";
import { copySource, type ObjectRequest } from "./request.ts";
import { invalidArgument, invalidRequest } from "./s3-error.ts";
import { parseTags } from "./tagging.ts";
import type { NewObject, Version } from "./version.ts";

export async function putObject(store: ObjectStore, request: ObjectRequest): Promise<Answer> {
	if (request.headers["x-amz-copy-source"] !== undefined) return copyObject(store, request);
	const headers = objectHeaders(request.headers);
	const tags = parseTags(request.headers["x-amz-tagging"]);
	const { file, size, md5, checksum } = await receive(request, store.files);
	const version = keep(store, request, { headers, tags, file, size, etag: md5, checksum });
	return {
		headers: {
			etag: quoted(version),
			...checksumHeaders(version.checksum),
			...madeHeader(version),
		},
	};
}

/** Makes a version if the request's conditions hold; its file does not stay otherwise. */
function keep(
	store: ObjectStore,
	{ bucket, key, headers }: ObjectRequest,
	object: NewObject,
	name?: "ObjectCreated:Copy",
): Version {
	try {
		checkWrite(headers, key, store.find(bucket, key));
		return store.put(bucket, key, object, name);
	} catch (error) {
		store.files.remove([object.file]);
		throw error;
	}
}

async function copyObject(store: ObjectStore, request: ObjectRequest): Promise<Answer> {
	const { bucket, key, headers } = request;
	const from = copySource(headers["x-amz-copy-source"] ?? "");
	store.buckets.get(from.bucket);
	const source = existing(store, from, from.version);
	checkCopy(headers, source);
	const own = replaces(headers["x-amz-metadata-directive"]);
	const ownTags = replaces(headers["x-amz-tagging-directive"]);
	if (from.bucket === bucket && from.key === key && from.version === undefined && !own && !ownTags) {
		throw invalidRequest(
			"This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
		);
	}
	const objects = own ? objectHeaders(headers) : source.headers;
	const tags = ownTags ? parseTags(headers["x-amz-tagging"]) : source.tags;
	const named = headers["x-amz-checksum-algorithm"];
	const algorithm = named ? algorithmOf(named) : (source.checksum?.algorithm ?? "CRC64NVME");
	const { file, size, md5, checksum } = await storeBytes(
		store.files.read(source.file),
		store.files,
		algorithm,
	);
	const copy = { headers: objects, tags, file, size, etag: md5, checksum };
	const version = keep(store, request, copy, "ObjectCreated:Copy");
	return xml(
		"CopyObjectResult",
		{ LastModified: version.modified, ETag: quoted(version), ...checksumElements(version.checksum) },
		{
			...madeHeader(version),
			...(store.buckets.keepsVersions(from.bucket) && { "x-amz-copy-source-version-id": source.version }),
		},
	);
}

function replaces(directive = "COPY"): boolean {
	if (!["COPY", "REPLACE"].includes(directive))
		throw invalidArgument(`Unknown metadata directive ${directive}`);
	return directive === "REPLACE";
}
