import { type Caller, denial } from "../access/access.ts";
import type { ObjectStore } from "./object-store.ts";
import { copySource, type S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";

/** What each operation needs beyond `s3:` and its own name, as IAM's service reference has it. */
const actions: Record<string, string> = {
	ListBuckets: "ListAllMyBuckets",
	HeadBucket: "ListBucket",
	ListObjects: "ListBucket",
	ListObjectVersions: "ListBucketVersions",
	ListMultipartUploads: "ListBucketMultipartUploads",
	HeadObject: "GetObject",
	DeleteObjects: "DeleteObject",
	CreateMultipartUpload: "PutObject",
	UploadPart: "PutObject",
	CompleteMultipartUpload: "PutObject",
	GetBucketEncryption: "GetEncryptionConfiguration",
	GetBucketLifecycleConfiguration: "GetLifecycleConfiguration",
	GetBucketNotificationConfiguration: "GetBucketNotification",
	GetPublicAccessBlock: "GetBucketPublicAccessBlock",
	ListParts: "ListMultipartUploadParts",
};

const aboutVersions = [
	"GetObject",
	"DeleteObject",
	"GetObjectAttributes",
	"GetObjectTagging",
	"PutObjectTagging",
	"DeleteObjectTagging",
];

/** Lets the request of the operation of this name through, or refuses it as S3 would. The keys of a DeleteObjects come one by one: {@link mayDelete}. */
export function authorize(caller: Caller, name: string, request: S3Request, store: ObjectStore): void {
	const { bucket, key, query, headers } = request;
	if (name === "DeleteObjects") return;
	const action = actions[name] ?? name;
	const versioned = aboutVersions.includes(action) && query.has("versionId") ? `${action}Version` : action;
	demand(caller, `s3:${versioned}`, arn(bucket, key));
	const source = headers["x-amz-copy-source"];
	if (source !== undefined) {
		const from = copySource(source);
		demand(
			caller,
			from.version === undefined ? "s3:GetObject" : "s3:GetObjectVersion",
			arn(from.bucket, from.key),
		);
	}
	// Who may not list a bucket does not learn that an object is not there.
	if (
		action === "GetObject" &&
		key !== undefined &&
		!store.find(bucket!, key, query.get("versionId") ?? undefined)
	) {
		demand(caller, "s3:ListBucket", arn(bucket));
	}
}

function demand(caller: Caller, action: string, resource: string): void {
	if (!caller.may(action, resource)) throw new S3Error("AccessDenied", 403, denial(caller, action, resource));
}

/** Each key of a DeleteObjects request is allowed or denied by itself. @throws S3Error AccessDenied */
export function mayDelete(caller: Caller, bucket: string, key: string, version: string | undefined): void {
	demand(caller, version === undefined ? "s3:DeleteObject" : "s3:DeleteObjectVersion", arn(bucket, key));
}

function arn(bucket: string | undefined, key?: string): string {
	if (bucket === undefined) return "*";
	return `arn:aws:s3:::${bucket}${key === undefined ? "" : `/${key}`}`;
}
