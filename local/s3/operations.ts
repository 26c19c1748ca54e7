import type { Caller } from "../access/access.ts";
import { putAcl } from "./acl.ts";
import type { Answer } from "./answer.ts";
import { getAttributes } from "./attributes.ts";
import { abortUpload, createUpload, uploadPart } from "./begin-upload.ts";
import { type BucketConfiguration, configurations } from "./bucket-configuration.ts";
import {
	createBucket,
	deleteBucket,
	getLocation,
	getVersioning,
	headBucket,
	listBuckets,
	putVersioning,
} from "./buckets.ts";
import { completeUpload } from "./complete-upload.ts";
import { deleteObject, deleteObjects } from "./delete-object.ts";
import { listObjects } from "./list-objects.ts";
import { listParts, listUploads } from "./list-uploads.ts";
import { listVersions } from "./list-versions.ts";
import type { ObjectStore } from "./object-store.ts";
import { existing, getObject, headObject } from "./read-object.ts";
import type { S3Request } from "./request.ts";
import { notImplemented } from "./s3-error.ts";
import { deleteTagging, getTagging, putTagging } from "./tagging.ts";
import type { UploadStore } from "./upload-store.ts";
import { putObject } from "./write-object.ts";

/** What operations work on. */
export interface S3 {
	store: ObjectStore;
	uploads: UploadStore;
	/** The template's buckets, with their settings. */
	deployed: Map<string, BucketConfiguration>;
}

export interface Operation {
	/** Its name in the S3 API. */
	name: string;
	run(on: S3 & { caller: Caller }, request: Required<S3Request>): Answer | Promise<Answer>;
}

/** What the local cloud can do, by method, target and the query parameter that names an operation. */
const operations: Record<string, [name: string, run: Operation["run"]]> = {
	"GET service": ["ListBuckets", ({ store }, request) => listBuckets(store, request)],
	"HEAD bucket": ["HeadBucket", headBucket],
	"PUT bucket": ["CreateBucket", ({ store }, request) => createBucket(store, request)],
	"DELETE bucket": [
		"DeleteBucket",
		({ store, uploads, deployed }, request) =>
			deleteBucket(store, uploads, request, new Set(deployed.keys())),
	],
	"GET bucket": ["ListObjects", ({ store }, request) => listObjects(store, request)],
	"GET bucket?versions": ["ListObjectVersions", ({ store }, request) => listVersions(store, request)],
	"GET bucket?versioning": ["GetBucketVersioning", ({ store }, request) => getVersioning(store, request)],
	"PUT bucket?versioning": ["PutBucketVersioning", ({ store }, request) => putVersioning(store, request)],
	"GET bucket?location": ["GetBucketLocation", getLocation],
	"GET bucket?uploads": ["ListMultipartUploads", ({ uploads }, request) => listUploads(uploads, request)],
	"POST bucket?delete": [
		"DeleteObjects",
		({ store, caller }, request) => deleteObjects(store, request, caller),
	],
	"PUT object": ["PutObject", ({ store }, request) => putObject(store, request)],
	"GET object": ["GetObject", ({ store }, request) => getObject(store, request)],
	"HEAD object": ["HeadObject", ({ store }, request) => headObject(store, request)],
	"DELETE object": ["DeleteObject", ({ store }, request) => deleteObject(store, request)],
	"GET object?attributes": ["GetObjectAttributes", ({ store }, request) => getAttributes(store, request)],
	"GET object?tagging": ["GetObjectTagging", ({ store }, request) => getTagging(store, request)],
	"PUT object?tagging": ["PutObjectTagging", ({ store }, request) => putTagging(store, request)],
	"DELETE object?tagging": ["DeleteObjectTagging", ({ store }, request) => deleteTagging(store, request)],
	"GET object?acl": [
		"GetObjectAcl",
		({ store }, request) => {
			existing(store, request, request.query.get("versionId") ?? undefined);
			return configurations.acl!({});
		},
	],
	"PUT object?acl": ["PutObjectAcl", (_, request) => putAcl(request)],
	"PUT bucket?acl": ["PutBucketAcl", (_, request) => putAcl(request)],
	"POST object?uploads": ["CreateMultipartUpload", ({ uploads }, request) => createUpload(uploads, request)],
	"PUT object?uploadId": ["UploadPart", ({ store, uploads }, request) => uploadPart(store, uploads, request)],
	"POST object?uploadId": [
		"CompleteMultipartUpload",
		({ store, uploads }, request) => completeUpload(store, uploads, request),
	],
	"DELETE object?uploadId": ["AbortMultipartUpload", ({ uploads }, request) => abortUpload(uploads, request)],
	"GET object?uploadId": ["ListParts", ({ uploads }, request) => listParts(uploads, request)],
};

/** Names of the reading operations of a bucket's settings, where the API does not just put "GetBucket" before. */
const settingNames: Record<string, string> = {
	accelerate: "GetBucketAccelerateConfiguration",
	lifecycle: "GetBucketLifecycleConfiguration",
	notification: "GetBucketNotificationConfiguration",
	"object-lock": "GetObjectLockConfiguration",
	publicAccessBlock: "GetPublicAccessBlock",
};

/** Query parameters that name an operation of their own. S3 overlooks those that mean nothing to it. */
const subresources = new Set([
	...Object.keys(configurations),
	...Object.keys(operations).flatMap((target) => target.split("?")[1] ?? []),
	...["analytics", "intelligent-tiering", "inventory", "legal-hold", "metrics", "policyStatus", "restore"],
	...["retention", "select", "torrent"],
]);

/** @throws S3Error NotImplemented, with the name of what there is not */
export function operationOf({ method, bucket, key, query }: S3Request): Operation {
	const target = key !== undefined ? "object" : bucket !== undefined ? "bucket" : "service";
	const special = [...query.keys()].find((name) => subresources.has(name));
	const name = `${method} ${target}${special === undefined ? "" : `?${special}`}`;
	const found = operations[name];
	if (found) return { name: found[0], run: found[1] };
	const setting = special !== undefined && method === "GET" && target === "bucket" && configurations[special];
	if (!setting) throw notImplemented(`the local cloud has no ${name}`);
	return {
		name: settingNames[special] ?? `GetBucket${special.charAt(0).toUpperCase()}${special.slice(1)}`,
		run: ({ deployed }, { bucket }) => setting(deployed.get(bucket) ?? {}),
	};
}
