import type { Caller } from "../access/access.ts";
import type { Answer } from "./answer.ts";
import { deleteObjects, getLocation, getVersioning, headBucket } from "./bucket-actions.ts";
import { listBuckets, listObjects, listVersions } from "./listings.ts";
import { deleteObject, getObject, headObject, putObject } from "./object-actions.ts";
import type { ObjectStore } from "./object-store.ts";
import type { S3Request } from "./request.ts";
import {
	abortUpload,
	completeUpload,
	createUpload,
	listParts,
	listUploads,
	uploadPart,
} from "./upload-actions.ts";
import type { UploadStore } from "./upload-store.ts";

export interface Operation {
	/** Its name in the S3 API. */
	name: string;
	run(
		on: { store: ObjectStore; uploads: UploadStore; caller: Caller },
		request: Required<S3Request>,
	): Answer | Promise<Answer>;
}

/** What the local cloud can do, by method, target and the query parameter that names an operation. */
export const operations: Record<string, Operation> = {
	"GET service": { name: "ListBuckets", run: ({ store }) => listBuckets(store) },
	"HEAD bucket": { name: "HeadBucket", run: headBucket },
	"GET bucket": { name: "ListObjects", run: ({ store }, request) => listObjects(store, request) },
	"GET bucket?versions": {
		name: "ListObjectVersions",
		run: ({ store }, request) => listVersions(store, request),
	},
	"GET bucket?versioning": {
		name: "GetBucketVersioning",
		run: ({ store }, request) => getVersioning(store, request),
	},
	"GET bucket?location": { name: "GetBucketLocation", run: getLocation },
	"GET bucket?uploads": {
		name: "ListMultipartUploads",
		run: ({ uploads }, request) => listUploads(uploads, request),
	},
	"POST bucket?delete": {
		name: "DeleteObjects",
		run: ({ store, caller }, request) => deleteObjects(store, request, caller),
	},
	"PUT object": { name: "PutObject", run: ({ store }, request) => putObject(store, request) },
	"GET object": { name: "GetObject", run: ({ store }, request) => getObject(store, request) },
	"HEAD object": { name: "HeadObject", run: ({ store }, request) => headObject(store, request) },
	"DELETE object": { name: "DeleteObject", run: ({ store }, request) => deleteObject(store, request) },
	"POST object?uploads": {
		name: "CreateMultipartUpload",
		run: ({ uploads }, request) => createUpload(uploads, request),
	},
	"PUT object?uploadId": {
		name: "UploadPart",
		run: ({ store, uploads }, request) => uploadPart(store, uploads, request),
	},
	"POST object?uploadId": {
		name: "CompleteMultipartUpload",
		run: ({ store, uploads }, request) => completeUpload(store, uploads, request),
	},
	"DELETE object?uploadId": {
		name: "AbortMultipartUpload",
		run: ({ uploads }, request) => abortUpload(uploads, request),
	},
	"GET object?uploadId": { name: "ListParts", run: ({ uploads }, request) => listParts(uploads, request) },
};
