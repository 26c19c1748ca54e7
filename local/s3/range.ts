import type { Range } from "./body-files.ts";
import { S3Error } from "./s3-error.ts";

/** The bytes a Range header asks for; undefined for all of them, also where it is no range. */
export function byteRange(header: string | undefined, size: number): Range | undefined {
	const match = header?.match(/^bytes=(\d{0,15})-(\d{0,15})$/);
	if (!match || (match[1] === "" && match[2] === "")) return undefined;
	const [from = "", to = ""] = match.slice(1);
	if (from !== "" && to !== "" && Number(from) > Number(to)) return undefined;
	const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	if (first > last) {
		throw new S3Error("InvalidRange", 416, "The requested range is not satisfiable", {
			headers: { "content-range": `bytes */${size}` },
			details: { RangeRequested: header ?? "", ActualObjectSize: String(size) },
		});
	}
	return { first, last };
}
