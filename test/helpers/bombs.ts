import { constants, deflateRawSync } from "node:zlib";

/** A megabyte of zeros, compressed so that it can be repeated: each block stands for itself. */
const block = deflateRawSync(Buffer.alloc(1_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });

function deflated(megabytes: number): Buffer {
	return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync("")]);
}

/** So many megabytes of zeros as gzip. Its check sum is wrong: nobody should get as far as that. */
export const gzipBomb = (megabytes: number): Buffer =>
	Buffer.concat([Buffer.from("1f8b0800000000000003", "hex"), deflated(megabytes), Buffer.alloc(8)]);

/** The same in the format of the streams of a PDF. */
export const zlibBomb = (megabytes: number): Buffer =>
	Buffer.concat([Buffer.from("78da", "hex"), deflated(megabytes), Buffer.alloc(4)]);
