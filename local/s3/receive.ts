import { BodyTooLarge, readBody } from "../http/body.ts";
import { decodeChunks } from "./aws-chunked.ts";
import type { BodyFiles } from "./body-files.ts";
import { type Algorithm, type Checksum, headerOf } from "./checksums.ts";
import { type Declared, declared, isChunked, wantedAlgorithm } from "./declared.ts";
import { checksumOf, largestUpload, Measure, type Measured, tooLarge } from "./measure.ts";
import type { Headers, S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";

/** Bytes on disk, and what they are known by. */
export interface Stored {
	file: string;
	size: number;
	/** MD5, hexadecimal. */
	md5: string;
	checksum: Checksum;
}

/** Far more than a thousand keys to delete, or ten thousand parts to complete, take. Bytes. */
const largestXml = 8 * 1024 ** 2;

/**
 * Stores the bytes that a client meant: unpacked from the SDKs' chunks, and checked against what it sent to check them.
 * Memory holds no more than a piece of them. `kept` is the checksum to keep whatever the client sends; without it the
 * client's own is, else S3's choice.
 */
export async function receive(
	{ raw, headers }: S3Request,
	files: BodyFiles,
	kept?: Algorithm,
): Promise<Stored> {
	const expected = declared(headers);
	if (expected.size === undefined) {
		throw new S3Error("MissingContentLength", 411, "You must provide the Content-Length HTTP header.");
	}
	if (expected.size > largestUpload) throw tooLarge(largestUpload);
	const algorithm = kept ?? wantedAlgorithm(headers) ?? "CRC64NVME";
	const { bytes, trailers } = unpack(raw as AsyncIterable<Buffer>, headers);
	const measure = new Measure([algorithm, ...toVerify(expected)]);
	const file = await files.write(measure.through(bytes));
	try {
		const measured = await measure.result();
		verify(measured, expected, trailers);
		return asStored(file, measured, algorithm);
	} catch (error) {
		files.remove([file]);
		throw error;
	}
}

/** The XML of a request, checked like any other upload. */
export async function receiveXml({ raw, headers }: S3Request): Promise<string> {
	const body = await readBody(raw, largestXml).catch((error) => {
		throw error instanceof BodyTooLarge ? tooLarge(largestXml) : error;
	});
	const expected = declared(headers);
	const { bytes, trailers } = unpack(inOnePiece(body), headers);
	const measure = new Measure(toVerify(expected));
	const pieces: Buffer[] = [];
	for await (const piece of measure.through(bytes)) pieces.push(piece);
	verify(await measure.result(), expected, trailers);
	return Buffer.concat(pieces).toString();
}

/** Stores bytes that need no check: they come from here. */
export async function store(
	bytes: AsyncIterable<Buffer>,
	files: BodyFiles,
	algorithm: Algorithm,
): Promise<Stored> {
	const measure = new Measure([algorithm]);
	const file = await files.write(measure.through(bytes));
	return asStored(file, await measure.result(), algorithm);
}

function asStored(file: string, measured: Measured, algorithm: Algorithm): Stored {
	const { size, sums } = measured;
	return { file, size, md5: sums.MD5.toString("hex"), checksum: checksumOf(measured, algorithm) };
}

async function* inOnePiece(body: Buffer): AsyncGenerator<Buffer> {
	yield body;
}

function unpack(raw: AsyncIterable<Buffer>, headers: Headers) {
	const trailers: Record<string, string> = {};
	return { bytes: isChunked(headers) ? decodeChunks(raw, trailers) : raw, trailers };
}

function toVerify({ checksum, trailer, sha256 }: Declared): Algorithm[] {
	return [checksum?.algorithm, trailer, sha256 === undefined ? undefined : ("SHA256" as const)].filter(
		(one) => one !== undefined,
	);
}

/** @throws S3Error where the bytes are not what the client says */
function verify({ size, sums }: Measured, expected: Declared, trailers: Record<string, string>): void {
	if (expected.size !== undefined && expected.size !== size) {
		throw new S3Error("IncompleteBody", 400, `${expected.size} bytes were announced, ${size} came.`);
	}
	if (expected.md5 !== undefined && expected.md5 !== sums.MD5.toString("hex")) {
		throw new S3Error("BadDigest", 400, "The Content-MD5 you specified did not match what we received.");
	}
	const { trailer, sha256 } = expected;
	const trailing = trailer && { algorithm: trailer, value: trailers[headerOf(trailer)] };
	const { algorithm, value } = expected.checksum ?? trailing ?? {};
	if (trailing && trailing.value === undefined) {
		throw new S3Error("MalformedTrailerError", 400, "The trailer that was announced did not come.");
	}
	if (algorithm && value !== sums[algorithm]?.toString("base64")) {
		const message = `The ${algorithm} you specified did not match the calculated checksum.`;
		throw new S3Error("BadDigest", 400, message);
	}
	if (sha256 !== undefined && sha256 !== sums.SHA256?.toString("hex")) {
		const message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
		throw new S3Error("XAmzContentSHA256Mismatch", 400, message);
	}
}
