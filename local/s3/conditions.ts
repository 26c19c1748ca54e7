import type { IncomingHttpHeaders } from "node:http";
import type { Version } from "./object-store.ts";
import { S3Error } from "./s3-error.ts";

/** Writes that depend on what is there: `If-None-Match: *` (nothing) and `If-Match: etag` (just this). */
export function checkWrite(headers: IncomingHttpHeaders, current: Version | undefined): void {
	const there = current && !current.marker ? current : undefined;
	const { "if-none-match": noneMatch, "if-match": match } = headers;
	if (noneMatch !== undefined && noneMatch !== "*") {
		throw new S3Error("NotImplemented", 501, "If-None-Match on a write takes only *");
	}
	if (noneMatch === "*" && there) throw failed();
	if (match !== undefined && !there) throw new S3Error("NoSuchKey", 404, "there is no object to match");
	if (match !== undefined && there && !matches(match, there)) throw failed();
}

/** Reads that depend on what the reader has. Returns whether the answer is "not modified". */
export function checkRead(headers: IncomingHttpHeaders, version: Version): boolean {
	// HTTP dates have no fractions of a second.
	const modified = Math.floor(Date.parse(version.modified) / 1000) * 1000;
	const { "if-match": match, "if-none-match": noneMatch } = headers;
	const unmodifiedSince = Date.parse(headers["if-unmodified-since"] ?? "");
	if (match !== undefined ? !matches(match, version) : modified > unmodifiedSince) throw failed();
	if (noneMatch !== undefined) return matches(noneMatch, version);
	return modified <= Date.parse(headers["if-modified-since"] ?? "");
}

function matches(header: string, { etag }: Version): boolean {
	return header.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^(W\/)?"|"$/g, "")));
}

function failed(): S3Error {
	return new S3Error("PreconditionFailed", 412, "the precondition does not hold");
}
