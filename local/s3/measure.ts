import { type Algorithm, type Checksum, hasher } from "./checksums.ts";
import { S3Error } from "./s3-error.ts";

/** The largest object that one request may carry. Bytes. */
export const largestUpload = 5 * 1024 ** 3;

export type Sum = Algorithm | "MD5";

/** What bytes turned out to be. */
export interface Measured {
	size: number;
	/** Those that were asked for, and the MD5. */
	sums: Partial<Record<Sum, Buffer>> & { MD5: Buffer };
}

/** Size and checksums of the bytes that go through. */
export class Measure {
	readonly #hashers: [Sum, ReturnType<typeof hasher>][];
	#size = 0;

	constructor(algorithms: Algorithm[]) {
		this.#hashers = [...new Set<Sum>(["MD5", ...algorithms])].map((one) => [one, hasher(one)]);
	}

	/** @throws S3Error EntityTooLarge */
	async *through(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of bytes) {
			this.#size += chunk.length;
			if (this.#size > largestUpload) throw tooLarge(largestUpload);
			for (const [, sum] of this.#hashers) sum.update(chunk);
			yield chunk;
		}
	}

	/** Once, when all have gone through. */
	async result(): Promise<Measured> {
		const sums = await Promise.all(
			this.#hashers.map(async ([name, sum]) => [name, await sum.digest()] as const),
		);
		return { size: this.#size, sums: Object.fromEntries(sums) as Measured["sums"] };
	}
}

/** One of the sums, as S3 keeps it with an object. */
export function checksumOf({ sums }: Measured, algorithm: Algorithm): Checksum {
	return { algorithm, value: sums[algorithm]?.toString("base64") ?? "", type: "FULL_OBJECT" };
}

export function tooLarge(limit: number): S3Error {
	const message = "Your proposed upload exceeds the maximum allowed size";
	return new S3Error("EntityTooLarge", 400, message, { details: { MaxSizeAllowed: String(limit) } });
}
