import { type Answer, xml } from "./answer.ts";
import { objectBody } from "./body.ts";
import { deleteOne } from "./object-actions.ts";
import type { ObjectStore } from "./object-store.ts";
import type { S3Request } from "./request.ts";
import { elements, text } from "./xml.ts";

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

/** Deletes up to 1000 keys or versions; each is reported unless the request is quiet. */
export async function deleteObjects(store: ObjectStore, { bucket, raw }: BucketRequest): Promise<Answer> {
	const request = (await objectBody(raw)).toString();
	const deleted = elements(request, "Object").map((object) => {
		const key = text(object, "Key") ?? "";
		const asked = text(object, "VersionId");
		const found = deleteOne(store, bucket, key, asked);
		return {
			Key: key,
			VersionId: asked,
			...(found?.marker && { DeleteMarker: true, DeleteMarkerVersionId: found.version }),
		};
	});
	return xml("DeleteResult", text(request, "Quiet") === "true" ? {} : { Deleted: deleted });
}
