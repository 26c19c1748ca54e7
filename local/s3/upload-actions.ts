import { type Answer, xml } from "./answer.ts";
import { objectBody } from "./body.ts";
import { checkWrite } from "./conditions.ts";
import { type ObjectRequest, quoted, readSource, versionHeader } from "./object-actions.ts";
import type { ObjectStore } from "./object-store.ts";
import { byteRange } from "./range.ts";
import { objectHeaders, type S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";
import type { Upload, UploadStore } from "./upload-store.ts";
import { elements, text } from "./xml.ts";

export function createUpload(uploads: UploadStore, { bucket, key, raw }: ObjectRequest): Answer {
	const id = uploads.begin(bucket, key, objectHeaders(raw));
	return xml("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId: id });
}

export async function uploadPart(
	store: ObjectStore,
	uploads: UploadStore,
	request: ObjectRequest,
): Promise<Answer> {
	const upload = uploadOf(uploads, request);
	const number = Number(request.query.get("partNumber"));
	if (!Number.isInteger(number) || number < 1 || number > 10_000) {
		throw new S3Error("InvalidArgument", 400, "a part number is between 1 and 10000");
	}
	const source = request.headers["x-amz-copy-source"];
	if (source === undefined) {
		const etag = uploads.addPart(upload, number, await objectBody(request.raw));
		return { headers: { etag: quoted({ etag }) } };
	}
	const { body } = readSource(store, String(source));
	const range = byteRange(request.headers["x-amz-copy-source-range"] as string | undefined, body.length);
	const etag = uploads.addPart(upload, number, range ? body.subarray(range.first, range.last + 1) : body);
	return xml("CopyPartResult", { ETag: quoted({ etag }), LastModified: new Date().toISOString() });
}

export async function completeUpload(
	store: ObjectStore,
	uploads: UploadStore,
	request: ObjectRequest,
): Promise<Answer> {
	const { bucket, key, headers } = request;
	const body = (await objectBody(request.raw)).toString();
	const upload = uploadOf(uploads, request);
	const named = elements(body, "Part").map((part) => ({
		number: Number(text(part, "PartNumber")),
		etag: (text(part, "ETag") ?? "").replaceAll('"', ""),
	}));
	checkWrite(headers, store.find(bucket, key));
	const version = store.put(
		bucket,
		key,
		uploads.assemble(upload, named),
		"ObjectCreated:CompleteMultipartUpload",
	);
	uploads.end(upload);
	const location = `http://${headers.host}/${bucket}/${encodeURIComponent(key)}`;
	const result = { Location: location, Bucket: bucket, Key: key, ETag: quoted(version) };
	return xml("CompleteMultipartUploadResult", result, versionHeader(version));
}

export function abortUpload(uploads: UploadStore, request: ObjectRequest): Answer {
	uploads.end(uploadOf(uploads, request));
	return { status: 204 };
}

export function listParts(uploads: UploadStore, request: ObjectRequest): Answer {
	const upload = uploadOf(uploads, request);
	return xml("ListPartsResult", {
		Bucket: upload.bucket,
		Key: upload.key,
		UploadId: upload.id,
		IsTruncated: false,
		Part: uploads.parts(upload).map((part) => ({
			PartNumber: part.number,
			ETag: quoted(part),
			Size: part.size,
			LastModified: part.modified,
		})),
	});
}

export function listUploads(uploads: UploadStore, { bucket }: S3Request & { bucket: string }): Answer {
	return xml("ListMultipartUploadsResult", {
		Bucket: bucket,
		IsTruncated: false,
		Upload: uploads
			.list(bucket)
			.map(({ key, id, created }) => ({ Key: key, UploadId: id, Initiated: created })),
	});
}

function uploadOf(uploads: UploadStore, { bucket, key, query }: ObjectRequest): Upload {
	return uploads.find(bucket, key, query.get("uploadId") ?? "");
}
