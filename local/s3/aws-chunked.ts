import { S3Error } from "./s3-error.ts";

/**
 * Takes apart a body in the SDKs' streaming format: chunks of `size;chunk-signature=…\r\n data \r\n`, closed by a chunk
 * of size 0 and trailing headers, which carry the checksum.
 */
export function decodeChunks(encoded: Buffer): { body: Buffer; trailers: Record<string, string> } {
	const chunks: Buffer[] = [];
	let at = 0;
	for (;;) {
		const lineEnd = encoded.indexOf("\r\n", at);
		const size = lineEnd < 0 ? Number.NaN : Number.parseInt(encoded.toString("latin1", at, lineEnd), 16);
		const start = lineEnd + 2;
		if (Number.isNaN(size) || start + size > encoded.length) {
			throw new S3Error("IncompleteBody", 400, "the chunked body breaks off");
		}
		at = start;
		if (size === 0) break;
		chunks.push(encoded.subarray(start, start + size));
		at = start + size + 2;
	}
	const lines = encoded.toString("latin1", at).split("\r\n");
	const trailers = lines
		.filter((line) => line.includes(":"))
		.map((line) => line.split(/:(.*)/s, 2) as [string, string]);
	return {
		body: Buffer.concat(chunks),
		trailers: Object.fromEntries(trailers.map(([name, value]) => [name.trim().toLowerCase(), value.trim()])),
	};
}
