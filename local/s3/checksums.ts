import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { Crc32c } from "@aws-crypto/crc32c";
import { Crc64Nvme } from "@aws-sdk/crc64-nvme";
import { invalidRequest } from "./s3-error.ts";

export const algorithms = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const;
export type Algorithm = (typeof algorithms)[number];

/** Over the object's bytes, or over the checksums of the parts that it was uploaded in. */
export type ChecksumType = "FULL_OBJECT" | "COMPOSITE";

export interface Checksum {
	algorithm: Algorithm;
	/** Base64; of a composite one followed by the number of parts. */
	value: string;
	type: ChecksumType;
}

export interface Hasher {
	update(bytes: Buffer): void;
	/** The checksum; the hasher is spent. */
	digest(): Buffer | Promise<Buffer>;
}

const makers: Record<Algorithm | "MD5", () => Hasher> = {
	MD5: () => createHash("md5"),
	SHA1: () => createHash("sha1"),
	SHA256: () => createHash("sha256"),
	CRC32: () => {
		let sum = 0;
		return {
			update: (bytes) => {
				sum = crc32(bytes, sum);
			},
			digest: () => bytesOf(sum),
		};
	},
	CRC32C: () => {
		const crc = new Crc32c();
		return { update: (bytes) => void crc.update(bytes), digest: () => bytesOf(crc.digest()) };
	},
	CRC64NVME: () => {
		const crc = new Crc64Nvme();
		return { update: (bytes) => crc.update(bytes), digest: async () => Buffer.from(await crc.digest()) };
	},
};

export function hasher(algorithm: Algorithm | "MD5"): Hasher {
	return makers[algorithm]();
}

function bytesOf(sum: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(sum >>> 0);
	return bytes;
}

/** A composite checksum: that of the parts' checksums, one after the other. */
export async function composite(algorithm: Algorithm, parts: string[]): Promise<Checksum> {
	const sum = hasher(algorithm);
	for (const part of parts) sum.update(Buffer.from(part, "base64"));
	const value = `${(await sum.digest()).toString("base64")}-${parts.length}`;
	return { algorithm, value, type: "COMPOSITE" };
}

/** `x-amz-checksum-crc32` and so on. */
export function headerOf(algorithm: Algorithm): string {
	return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** `ChecksumCRC32` and so on. */
export function elementOf(algorithm: Algorithm): string {
	return `Checksum${algorithm}`;
}

/** @throws S3Error for a name that S3 does not know either */
export function algorithmOf(name: string): Algorithm {
	const found = algorithms.find((one) => one === name.toUpperCase());
	if (!found) throw invalidRequest("Checksum algorithm provided is unsupported.");
	return found;
}

const lengths: Record<Algorithm, number> = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 };

/** Whether the text can be a checksum of this algorithm. */
export function isChecksum(algorithm: Algorithm, value: string): boolean {
	const bytes = Buffer.from(value, "base64");
	return bytes.length === lengths[algorithm] && bytes.toString("base64") === value;
}

/** The checksum as the headers of an answer. */
export function checksumHeaders(checksum: Checksum | undefined): Record<string, string> {
	if (!checksum) return {};
	return { [headerOf(checksum.algorithm)]: checksum.value, "x-amz-checksum-type": checksum.type };
}

/** The checksum as elements of an answer. */
export function checksumElements(checksum: Checksum | undefined): Record<string, string> {
	if (!checksum) return {};
	return { [elementOf(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type };
}
