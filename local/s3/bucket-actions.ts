import type { Caller } from "../access/access.ts";
import { type Answer, xml } from "./answer.ts";
import { mayDelete } from "./authorize.ts";
import { objectBody } from "./body.ts";
import { deleteOne } from "./object-actions.ts";
import type { ObjectStore } from "./object-store.ts";
import type { S3Request } from "./request.ts";
import { elements, text, type Xml } from "./xml.ts";

type BucketRequest = S3Request & { bucket: string };

export function headBucket(): Answer {
	return { headers: { "x-amz-bucket-region": "us-east-1" } };
}

/** us-east-1 has no name here. */
export function getLocation(): Answer {
	return xml("LocationConstraint", "");
}

export function getVersioning(store: ObjectStore, { bucket }: BucketRequest): Answer {
	return xml("VersioningConfiguration", { Status: store.bucket(bucket).versioned ? "Enabled" : undefined });
}

/** Deletes up to 1000 keys or versions; each succeeds or fails by itself, and is reported unless the request is quiet. */
export async function deleteObjects(
	store: ObjectStore,
	{ bucket, raw }: BucketRequest,
	caller: Caller,
): Promise<Answer> {
	const request = (await objectBody(raw)).toString();
	const Deleted: Xml[] = [];
	const Failed: Xml[] = [];
	for (const object of elements(request, "Object")) {
		const key = text(object, "Key") ?? "";
		const version = text(object, "VersionId");
		if (!mayDelete(caller, bucket, key, version)) {
			Failed.push({
				Key: key,
				VersionId: version,
				Code: "AccessDenied",
				Message: `${caller.name} may not delete this`,
			});
			continue;
		}
		const found = deleteOne(store, bucket, key, version);
		const marker = found?.marker && { DeleteMarker: true, DeleteMarkerVersionId: found.version };
		Deleted.push({ Key: key, VersionId: version, ...marker });
	}
	const quiet = text(request, "Quiet") === "true";
	return xml("DeleteResult", { Deleted: quiet ? [] : Deleted, Error: Failed });
}
