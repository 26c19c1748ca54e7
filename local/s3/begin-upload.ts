import { type Answer, quoted, xml } from "./answer.ts";
import { checksumElements, checksumHeaders } from "./checksums.ts";
import { checkCopy } from "./conditions.ts";
import { wantedAlgorithm } from "./declared.ts";
import { objectHeaders } from "./object-headers.ts";
import type { ObjectStore } from "./object-store.ts";
import { byteRange } from "./range.ts";
import { existing } from "./read-object.ts";
import { receive, type Stored, store as storeBytes } from "./receive.ts";
import { copySource, type Headers, type ObjectRequest } from "./request.ts";
import { invalidArgument, invalidRequest, S3Error } from "./s3-error.ts";
import { parseTags } from "./tagging.ts";
import type { Upload, UploadStore } from "./upload-store.ts";

const mostParts = 10_000;

export function createUpload(uploads: UploadStore, { bucket, key, headers }: ObjectRequest): Answer {
	const upload = uploads.begin({
		bucket,
		key,
		headers: objectHeaders(headers),
		tags: parseTags(headers["x-amz-tagging"]),
		...checksumOf(headers),
	});
	const checksum = upload.named && {
		"x-amz-checksum-algorithm": upload.algorithm,
		"x-amz-checksum-type": upload.type,
	};
	const result = { Bucket: bucket, Key: key, UploadId: upload.id };
	return xml("InitiateMultipartUploadResult", result, { ...checksum });
}

/** CRC64NVME is always over the whole, SHA never; the other two as the client likes. */
function checksumOf(headers: Headers): Pick<Upload, "algorithm" | "type" | "named"> {
	const wanted = wantedAlgorithm(headers);
	const algorithm = wanted ?? "CRC64NVME";
	const whole = algorithm === "CRC64NVME";
	const type = headers["x-amz-checksum-type"] ?? (whole ? "FULL_OBJECT" : "COMPOSITE");
	const impossible = type === "COMPOSITE" ? whole : algorithm.startsWith("SHA");
	if ((type !== "FULL_OBJECT" && type !== "COMPOSITE") || impossible) {
		throw invalidRequest(
			`The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
		);
	}
	return { algorithm, type, named: wanted !== undefined };
}

export async function uploadPart(
	store: ObjectStore,
	uploads: UploadStore,
	request: ObjectRequest,
): Promise<Answer> {
	const { bucket, key, query, headers } = request;
	const upload = uploads.find(bucket, key, query.get("uploadId") ?? "");
	const number = Number(query.get("partNumber"));
	if (!Number.isInteger(number) || number < 1 || number > mostParts) {
		throw invalidArgument(`Part number must be an integer between 1 and ${mostParts}, inclusive`);
	}
	const copied = headers["x-amz-copy-source"];
	if (copied !== undefined) return copyPart(store, uploads, { upload, number, source: copied }, request);
	const sent = wantedAlgorithm(headers);
	if (upload.named && sent !== undefined && sent !== upload.algorithm) {
		throw invalidRequest(
			`Checksum Type mismatch occurred, expected checksum Type: ${upload.algorithm.toLowerCase()}, actual checksum Type: ${sent.toLowerCase()}`,
		);
	}
	const stored = await receive(request, store.files, upload.algorithm);
	keep(store, uploads, { upload, number, stored });
	return {
		headers: {
			etag: quoted({ etag: stored.md5 }),
			...(sent === upload.algorithm && checksumHeaders(stored.checksum)),
		},
	};
}

async function copyPart(
	store: ObjectStore,
	uploads: UploadStore,
	{ upload, number, source }: { upload: Upload; number: number; source: string },
	{ headers }: ObjectRequest,
): Promise<Answer> {
	const from = copySource(source);
	store.buckets.get(from.bucket);
	const version = existing(store, from, from.version);
	checkCopy(headers, version);
	const range = copyRange(headers["x-amz-copy-source-range"], version.size);
	const bytes = store.files.read(version.file, range);
	const stored = await storeBytes(bytes, store.files, upload.algorithm);
	keep(store, uploads, { upload, number, stored });
	return xml(
		"CopyPartResult",
		{
			LastModified: new Date().toISOString(),
			ETag: quoted({ etag: stored.md5 }),
			...checksumElements(stored.checksum),
		},
		store.buckets.keepsVersions(from.bucket) ? { "x-amz-copy-source-version-id": version.version } : {},
	);
}

/** Unlike a reader's range it has both ends, inside the object. */
function copyRange(header: string | undefined, size: number) {
	if (header === undefined) return undefined;
	const match = header.match(/^bytes=(\d{1,15})-(\d{1,15})$/);
	if (!match || Number(match[1]) > Number(match[2])) {
		throw invalidArgument("The x-amz-copy-source-range value must be of the form bytes=first-last");
	}
	if (Number(match[2]) >= size) {
		throw new S3Error("InvalidRange", 416, `Range specified is not valid for source object of size: ${size}`);
	}
	return byteRange(header, size);
}

function keep(
	store: ObjectStore,
	uploads: UploadStore,
	{ upload, number, stored }: { upload: Upload; number: number; stored: Stored },
): void {
	try {
		uploads.addPart(upload, number, stored);
	} catch (error) {
		store.files.remove([stored.file]);
		throw error;
	}
}

export function abortUpload(uploads: UploadStore, { bucket, key, query }: ObjectRequest): Answer {
	uploads.abort(uploads.find(bucket, key, query.get("uploadId") ?? ""));
	return { status: 204 };
}
