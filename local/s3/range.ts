import { S3Error } from "./s3-error.ts";

/** The bytes a Range header asks for, both ends included; undefined for all of them. */
export function byteRange(
	header: string | undefined,
	size: number,
): { first: number; last: number } | undefined {
	const match = header?.match(/^bytes=(\d{0,15})-(\d{0,15})$/);
	if (!match || (match[1] === "" && match[2] === "")) return undefined;
	const [from, to] = [match[1]!, match[2]!];
	const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	if (first > last) {
		throw new S3Error("InvalidRange", 416, "the range is outside the object", {
			"content-range": `bytes */${size}`,
		});
	}
	return { first, last };
}
