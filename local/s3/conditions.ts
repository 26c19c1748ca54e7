import type { Headers } from "./request.ts";
import { noSuchKey, notImplemented, preconditionFailed } from "./s3-error.ts";
import type { Version } from "./version.ts";

/** Writes that depend on what is there: `If-None-Match: *` (nothing) and `If-Match: etag` (just this). */
export function checkWrite(headers: Headers, key: string, current: Version | undefined): void {
	const there = current && !current.marker ? current : undefined;
	const { "if-none-match": noneMatch, "if-match": match } = headers;
	if (noneMatch !== undefined && noneMatch !== "*")
		throw notImplemented("If-None-Match on a write takes only *");
	if (noneMatch === "*" && there) throw preconditionFailed("If-None-Match");
	if (match === undefined) return;
	if (!there) throw noSuchKey(key);
	if (!matches(match, there)) throw preconditionFailed("If-Match");
}

/** Reads that depend on what the reader has. Returns whether the answer is "not modified". */
export function checkRead(headers: Headers, version: Version): boolean {
	// HTTP dates have no fractions of a second.
	const modified = Math.floor(Date.parse(version.modified) / 1000) * 1000;
	const { "if-match": match, "if-none-match": noneMatch } = headers;
	if (match !== undefined && !matches(match, version)) throw preconditionFailed("If-Match");
	if (match === undefined && modified > Date.parse(headers["if-unmodified-since"] ?? "")) {
		throw preconditionFailed("If-Unmodified-Since");
	}
	if (noneMatch !== undefined) return matches(noneMatch, version);
	return modified <= Date.parse(headers["if-modified-since"] ?? "");
}

/** Copies that depend on their source: a failed condition of either kind is a failure. */
export function checkCopy(headers: Headers, source: Version): void {
	const prefix = "x-amz-copy-source-";
	const own = Object.entries(headers)
		.filter(([name]) => name.startsWith(`${prefix}if-`))
		.map(([name, value]) => [name.slice(prefix.length), value]);
	if (checkRead(Object.fromEntries(own), source)) throw preconditionFailed("x-amz-copy-source-If-None-Match");
}

function matches(header: string, { etag }: Version): boolean {
	return header
		.split(",")
		.some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "").replaceAll('"', "")));
}
