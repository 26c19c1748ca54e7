import type { Answer } from "./answer.ts";
import type { ObjectRequest, S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";

/** What says no more than that the owner may do all, which is so anyway. */
const harmless = ["private", "bucket-owner-full-control"];

/** As in a bucket whose owner owns all, which is what AWS makes today: ACLs change nothing. */
export function putAcl({ headers, raw }: S3Request | ObjectRequest): Answer {
	raw.resume();
	if (harmless.includes(headers["x-amz-acl"] ?? "")) return {};
	throw new S3Error("AccessControlListNotSupported", 400, "The bucket does not allow ACLs");
}
