import { type Algorithm, algorithmOf, algorithms, headerOf, isChecksum } from "./checksums.ts";
import type { Headers } from "./request.ts";
import { invalidRequest, S3Error } from "./s3-error.ts";

/** What a client says about the bytes that it sends, for S3 to check. */
export interface Declared {
	size?: number;
	/** Hexadecimal. */
	md5?: string;
	checksum?: { algorithm: Algorithm; value: string };
	/** The algorithm of a checksum that comes after the bytes. */
	trailer?: Algorithm;
	/** Hexadecimal. */
	sha256?: string;
}

/** @throws S3Error when it says something that cannot be true of any bytes */
export function declared(headers: Headers): Declared {
	const size = headers[isChunked(headers) ? "x-amz-decoded-content-length" : "content-length"];
	const sha256 = headers["x-amz-content-sha256"]?.toLowerCase();
	const trailer = algorithms.find((one) => headerOf(one) === headers["x-amz-trailer"]?.trim().toLowerCase());
	return {
		...checksum(headers),
		...(size !== undefined && /^\d{1,15}$/.test(size) && { size: Number(size) }),
		...(headers["content-md5"] !== undefined && { md5: md5(headers["content-md5"]) }),
		...(trailer && { trailer }),
		...(sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) && { sha256 }),
	};
}

function checksum(headers: Headers): Pick<Declared, "checksum"> {
	const sent = algorithms.filter((one) => headers[headerOf(one)] !== undefined);
	if (sent.length > 1)
		throw invalidRequest(
			"Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
		);
	const [algorithm] = sent;
	if (!algorithm) return {};
	const value = headers[headerOf(algorithm)] ?? "";
	if (!isChecksum(algorithm, value))
		throw invalidRequest(`Value for ${headerOf(algorithm)} header is invalid.`);
	return { checksum: { algorithm, value } };
}

function md5(header: string): string {
	const bytes = Buffer.from(header, "base64");
	if (bytes.length !== 16)
		throw new S3Error("InvalidDigest", 400, "The Content-MD5 you specified was invalid.");
	return bytes.toString("hex");
}

/** Whether the body comes in the SDKs' streaming format. */
export function isChunked(headers: Headers): boolean {
	const encodings = (headers["content-encoding"] ?? "").split(",").map((one) => one.trim());
	return (
		encodings.includes("aws-chunked") || Boolean(headers["x-amz-content-sha256"]?.startsWith("STREAMING-"))
	);
}

/** The algorithm that a request asks for, by a checksum of its own or by name. */
export function wantedAlgorithm(headers: Headers): Algorithm | undefined {
	const named = headers["x-amz-checksum-algorithm"] ?? headers["x-amz-sdk-checksum-algorithm"];
	const { checksum, trailer } = declared(headers);
	return checksum?.algorithm ?? trailer ?? (named === undefined ? undefined : algorithmOf(named));
}
