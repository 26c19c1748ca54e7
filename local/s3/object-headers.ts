import { isChunked } from "./declared.ts";
import type { Headers } from "./request.ts";
import { S3Error } from "./s3-error.ts";

const kept = ["content-type", "content-language", "content-disposition", "cache-control", "expires"];
/** Bytes of all names and values together. */
const mostMetadata = 2048;

/** The headers that belong to the object and come back with it. Storage classes and ACLs have no meaning here. */
export function objectHeaders(headers: Headers): Record<string, string> {
	const entries = Object.entries(headers).filter(
		(entry): entry is [string, string] =>
			entry[1] !== undefined && (kept.includes(entry[0]) || entry[0].startsWith("x-amz-meta-")),
	);
	const metadata = entries.filter(([name]) => name.startsWith("x-amz-meta-"));
	const size = metadata.reduce(
		(sum, [name, value]) => sum + name.slice(11).length + Buffer.byteLength(value),
		0,
	);
	if (size > mostMetadata) {
		const message = "Your metadata headers exceed the maximum allowed metadata size";
		const details = { Size: String(size), MaxSizeAllowed: String(mostMetadata) };
		throw new S3Error("MetadataTooLarge", 400, message, { details });
	}
	const encodings = (headers["content-encoding"] ?? "").split(",").map((one) => one.trim());
	const encoding = encodings.filter((one) => one && !(isChunked(headers) && one === "aws-chunked")).join(",");
	return {
		"content-type": "binary/octet-stream",
		...Object.fromEntries(entries.filter(([, value]) => value !== "")),
		...Object.fromEntries(metadata),
		...(encoding && { "content-encoding": encoding }),
	};
}
