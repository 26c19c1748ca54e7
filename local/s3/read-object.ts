import { type Answer, quoted, versionHeader } from "./answer.ts";
import type { Range } from "./body-files.ts";
import { checksumHeaders } from "./checksums.ts";
import { checkRead } from "./conditions.ts";
import type { ObjectStore } from "./object-store.ts";
import { byteRange } from "./range.ts";
import { type Headers, type ObjectRequest, wholeNumber } from "./request.ts";
import { invalidArgument, invalidRequest, noSuchKey, S3Error } from "./s3-error.ts";
import type { Version } from "./version.ts";

export function getObject(store: ObjectStore, request: ObjectRequest): Answer {
	const { version, answer, range } = read(store, request);
	return answer.status === 304 ? answer : { ...answer, body: store.files.answer(version.file, range) };
}

export function headObject(store: ObjectStore, request: ObjectRequest): Answer {
	return read(store, request).answer;
}

function read(
	store: ObjectStore,
	request: ObjectRequest,
): { version: Existing; answer: Answer; range: Range } {
	const version = existing(store, request, request.query.get("versionId") ?? undefined);
	const whole = { first: 0, last: version.size - 1 };
	const headers = {
		etag: quoted(version),
		"last-modified": new Date(version.modified).toUTCString(),
		...versionHeader(version, store.buckets.keepsVersions(request.bucket)),
	};
	if (checkRead(request.headers, version)) return { version, answer: { status: 304, headers }, range: whole };
	const { range, ...partHeaders } = wanted(version, request);
	const { first, last } = range ?? whole;
	const complete = first === 0 && last === whole.last;
	const answer: Answer = {
		status: range ? 206 : 200,
		headers: {
			...headers,
			"accept-ranges": "bytes",
			...version.headers,
			...tagCount(version),
			...partHeaders.headers,
			...(range && { "content-range": `bytes ${first}-${last}/${version.size}` }),
			// A checksum of the whole says nothing about a part.
			...(complete && asked(request.headers) && checksumHeaders(version.checksum)),
			...overrides(request.query),
			// Behind a Content-Disposition: after a length, Node takes that for text and spoils a name in UTF-8.
			"content-length": String(last - first + 1),
		},
	};
	return { version, answer, range: { first, last } };
}

/** The version asked for, as long as it has bytes. */
export type Existing = Version & { file: string };

/** @throws S3Error NoSuchKey, NoSuchVersion or, for a delete marker by its version, MethodNotAllowed */
export function existing(
	store: ObjectStore,
	{ bucket, key }: { bucket: string; key: string },
	asked: string | undefined,
): Existing {
	const version = store.find(bucket, key, asked);
	if (version?.file !== undefined) return { ...version, file: version.file };
	if (!version) {
		if (asked === undefined) throw noSuchKey(key);
		const details = { Key: key, VersionId: asked };
		throw new S3Error("NoSuchVersion", 404, "The specified version does not exist.", { details });
	}
	const headers = { "x-amz-delete-marker": "true", "x-amz-version-id": version.version };
	if (asked === undefined) throw noSuchKey(key, headers);
	throw new S3Error("MethodNotAllowed", 405, "The specified method is not allowed against this resource.", {
		headers: { ...headers, allow: "DELETE", "last-modified": new Date(version.modified).toUTCString() },
		details: { Method: "GET", ResourceType: "DeleteMarker" },
	});
}

/** The bytes that the request asks for, by range or by the number of a part. */
function wanted(
	version: Version,
	{ headers, query }: ObjectRequest,
): { range?: Range; headers?: Record<string, string> } {
	if (!query.has("partNumber")) {
		const range = byteRange(headers.range, version.size);
		return range ? { range } : {};
	}
	if (headers.range !== undefined)
		throw invalidRequest("Cannot specify both Range header and partNumber query parameter");
	const number = wholeNumber(query, "partNumber", 1, 10_000);
	const parts = version.parts ?? [{ number: 1, size: version.size }];
	const at = parts.findIndex((part) => part.number === number);
	if (at < 0) throw new S3Error("InvalidPartNumber", 416, "The requested partnumber is not satisfiable");
	const first = parts.slice(0, at).reduce((sum, { size }) => sum + size, 0);
	return {
		range: { first, last: first + parts[at]!.size - 1 },
		...(version.parts && { headers: { "x-amz-mp-parts-count": String(parts.length) } }),
	};
}

function asked(headers: Headers): boolean {
	return headers["x-amz-checksum-mode"]?.toUpperCase() === "ENABLED";
}

function tagCount({ tags }: Version): Record<string, string> {
	const count = Object.keys(tags).length;
	return count > 0 ? { "x-amz-tagging-count": String(count) } : {};
}

/** Headers that the reader wants other values for. */
function overrides(query: URLSearchParams): Record<string, string> {
	const given = [...query].filter(([name]) => /^response-[a-z-]{1,30}$/.test(name));
	return Object.fromEntries(
		given.map(([name, value]) => [name.replace("response-", ""), headerValue(value)]),
	);
}

/** Text as a header can carry it, byte by byte. */
function headerValue(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no header can have
	if (/[\x00-\x1f\x7f]/.test(text))
		throw invalidArgument("A header of the response has a control character.");
	return Buffer.from(text).toString("latin1");
}
