import { isIPv4 } from "node:net";
import { type Answer, owner, xml } from "./answer.ts";
import type { Bucket } from "./bucket-store.ts";
import type { ObjectStore } from "./object-store.ts";
import { largestPage } from "./page.ts";
import { receiveXml } from "./receive.ts";
import { type BucketRequest, type S3Request, wholeNumber } from "./request.ts";
import { malformedXml, S3Error } from "./s3-error.ts";
import type { UploadStore } from "./upload-store.ts";
import { parseXml, text } from "./xml.ts";

export function listBuckets({ buckets }: ObjectStore, { query }: S3Request): Answer {
	const prefix = query.get("prefix") ?? "";
	const token = query.get("continuation-token");
	const after = token === null ? "" : Buffer.from(token, "base64url").toString();
	const rest = buckets.all.filter(({ name }) => name.startsWith(prefix) && name > after);
	const page = rest.slice(0, wholeNumber(query, "max-buckets", 10 * largestPage));
	const last = page.at(-1);
	return xml("ListAllMyBucketsResult", {
		Owner: owner,
		Buckets: { Bucket: page.map(({ name, created }) => ({ Name: name, CreationDate: created })) },
		Prefix: prefix === "" ? undefined : prefix,
		ContinuationToken:
			last && rest.length > page.length ? Buffer.from(last.name).toString("base64url") : undefined,
	});
}

/** Makes a bucket beside the template's. One's own bucket can be made again, as in us-east-1. */
export function createBucket({ buckets }: ObjectStore, { bucket }: BucketRequest): Answer {
	if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || /\.\.|\.-|-\./.test(bucket) || isIPv4(bucket)) {
		throw new S3Error("InvalidBucketName", 400, "The specified bucket is not valid.", {
			details: { BucketName: bucket },
		});
	}
	buckets.add(bucket);
	return { headers: { location: `/${bucket}` } };
}

/** Not one of the template's: the stack would miss it. */
export function deleteBucket(
	store: ObjectStore,
	uploads: UploadStore,
	{ bucket }: BucketRequest,
	deployed: ReadonlySet<string>,
): Answer {
	const details = { BucketName: bucket };
	if (deployed.has(bucket))
		throw new S3Error("AccessDenied", 403, "The bucket belongs to the stack.", { details });
	if (!store.isEmpty(bucket)) {
		throw new S3Error("BucketNotEmpty", 409, "The bucket you tried to delete is not empty", { details });
	}
	for (const upload of uploads.list(bucket)) uploads.abort(upload);
	store.buckets.remove(bucket);
	return { status: 204 };
}

export function headBucket(): Answer {
	return { headers: { "x-amz-bucket-region": "us-east-1" } };
}

/** us-east-1 has no name here. */
export function getLocation(): Answer {
	return xml("LocationConstraint", "");
}

export function getVersioning({ buckets }: ObjectStore, { bucket }: BucketRequest): Answer {
	return xml("VersioningConfiguration", { Status: buckets.get(bucket).versioning });
}

export async function putVersioning({ buckets }: ObjectStore, request: BucketRequest): Promise<Answer> {
	const status = text(parseXml(await receiveXml(request), "VersioningConfiguration"), "Status");
	if (!isVersioning(status)) throw malformedXml("Status is Enabled or Suspended");
	buckets.setVersioning(request.bucket, status);
	return {};
}

function isVersioning(status: string | undefined): status is NonNullable<Bucket["versioning"]> {
	return status === "Enabled" || status === "Suspended";
}
