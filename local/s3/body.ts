import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { crc32 } from "node:zlib";
import { readBody } from "../http/body.ts";
import { decodeChunks } from "./aws-chunked.ts";
import { S3Error } from "./s3-error.ts";

/** The bytes that a client meant to store: unpacked from the SDKs' chunks, and checked against what it sent to check them. */
export async function objectBody(request: IncomingMessage): Promise<Buffer> {
	const raw = await readBody(request, 2 ** 31);
	const chunked = isChunked(request);
	const { body, trailers } = chunked ? decodeChunks(raw) : { body: raw, trailers: {} };
	const declared = request.headers[chunked ? "x-amz-decoded-content-length" : "content-length"];
	if (declared !== undefined && Number(declared) !== body.length) {
		throw new S3Error("IncompleteBody", 400, `${declared} bytes were announced, ${body.length} came`);
	}
	verify(body, { ...request.headers, ...trailers });
	return body;
}

export function isChunked({ headers }: IncomingMessage): boolean {
	const encoding = headers["content-encoding"] ?? "";
	return encoding.includes("aws-chunked") || String(headers["x-amz-content-sha256"]).startsWith("STREAMING-");
}

/** The checksums that Node can compute. CRC32C and CRC64NVME are taken on trust: loopback loses no bits. */
const checksums: Record<string, (body: Buffer) => string> = {
	"content-md5": (body) => hash("md5", body),
	"x-amz-checksum-sha1": (body) => hash("sha1", body),
	"x-amz-checksum-sha256": (body) => hash("sha256", body),
	"x-amz-checksum-crc32": (body) => {
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(body));
		return sum.toString("base64");
	},
};

function verify(body: Buffer, headers: Record<string, unknown>): void {
	for (const [name, compute] of Object.entries(checksums)) {
		if (typeof headers[name] === "string" && headers[name] !== compute(body)) {
			throw new S3Error("BadDigest", 400, `the body does not match ${name}`);
		}
	}
}

function hash(algorithm: string, body: Buffer): string {
	return createHash(algorithm).update(body).digest("base64");
}
