import { type Answer, xml } from "./answer.ts";
import { quoted } from "./object-actions.ts";
import type { ObjectStore, Version } from "./object-store.ts";
import type { S3Request } from "./request.ts";
import { S3Error } from "./s3-error.ts";
import type { Xml } from "./xml.ts";

type BucketRequest = S3Request & { bucket: string };

/** A page of a listing: entries and common prefixes in one order. */
interface Page {
	entries: Version[];
	prefixes: string[];
	/** The last entry or prefix on a page that has a next one. */
	last?: { key: string; version?: string };
}

export function listBuckets(store: ObjectStore): Answer {
	const buckets = store.buckets.map(({ name, created }) => ({ Name: name, CreationDate: created }));
	return xml("ListAllMyBucketsResult", { Owner: { ID: "local" }, Buckets: { Bucket: buckets } });
}

/** ListObjectsV2, and with another name for the next page, the first ListObjects. */
export function listObjects(store: ObjectStore, { bucket, query }: BucketRequest): Answer {
	const second = query.get("list-type") === "2";
	const token = query.get("continuation-token");
	const after = second
		? token === null
			? (query.get("start-after") ?? "")
			: Buffer.from(token, "base64url").toString()
		: (query.get("marker") ?? "");
	const current = (version: Version) =>
		version.latest && !version.marker && afterKey(version.key, after, query);
	const page = paginate(store.versions(bucket, largest(after, query.get("prefix") ?? "")), query, current);
	const encode = keyEncoder(query);
	const next = page.last && encode(page.last.key);
	return xml("ListBucketResult", {
		Name: bucket,
		...common(query, page),
		...(second
			? {
					KeyCount: page.entries.length + page.prefixes.length,
					ContinuationToken: token ?? undefined,
					NextContinuationToken: page.last && Buffer.from(page.last.key).toString("base64url"),
				}
			: { Marker: encode(after), NextMarker: next }),
		Contents: page.entries.map((version) => ({ Key: encode(version.key), ...described(version) })),
		CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
	});
}

/** A common prefix that was on the page before is behind its last key: it is not begun again. */
function afterKey(key: string, after: string, query: URLSearchParams): boolean {
	const delimiter = query.get("delimiter");
	if (delimiter && after.endsWith(delimiter) && key.startsWith(after)) return false;
	return Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0;
}

export function listVersions(store: ObjectStore, { bucket, query }: BucketRequest): Answer {
	const after = query.get("key-marker") ?? "";
	const afterVersion = query.get("version-id-marker");
	const from = afterVersion === null ? undefined : store.find(bucket, after, afterVersion);
	const wanted = ({ key, seq }: Version) =>
		afterKey(key, after, query) || (from && key === after && seq < from.seq);
	const page = paginate(store.versions(bucket, largest(after, query.get("prefix") ?? "")), query, (v) =>
		Boolean(wanted(v)),
	);
	const encode = keyEncoder(query);
	const entry = (version: Version): Xml => ({
		Key: encode(version.key),
		VersionId: version.version,
		IsLatest: version.latest,
		...(version.marker ? { LastModified: version.modified } : described(version)),
	});
	return xml("ListVersionsResult", {
		Name: bucket,
		...common(query, page),
		KeyMarker: encode(after),
		VersionIdMarker: afterVersion ?? "",
		NextKeyMarker: page.last && encode(page.last.key),
		NextVersionIdMarker: page.last?.version,
		Version: page.entries.filter(({ marker }) => !marker).map(entry),
		DeleteMarker: page.entries.filter(({ marker }) => marker).map(entry),
		CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
	});
}

function paginate(
	versions: Iterable<Version>,
	query: URLSearchParams,
	wanted: (version: Version) => boolean,
): Page {
	const prefix = query.get("prefix") ?? "";
	const delimiter = query.get("delimiter");
	const limit = Math.min(Number(query.get("max-keys") ?? 1000), 1000);
	if (!Number.isInteger(limit) || limit < 0)
		throw new S3Error("InvalidArgument", 400, "max-keys is a whole number");
	const page: Page = { entries: [], prefixes: [] };
	if (limit === 0) return page;
	let last: NonNullable<Page["last"]> | undefined;
	for (const version of versions) {
		if (!version.key.startsWith(prefix)) break;
		if (!wanted(version)) continue;
		const end = delimiter ? version.key.indexOf(delimiter, prefix.length) : -1;
		const group = end < 0 ? undefined : version.key.slice(0, end + delimiter!.length);
		if (group !== undefined && group === page.prefixes.at(-1)) continue;
		if (page.entries.length + page.prefixes.length === limit) return { ...page, last: last! };
		if (group === undefined) page.entries.push(version);
		else page.prefixes.push(group);
		last = group === undefined ? { key: version.key, version: version.version } : { key: group };
	}
	return page;
}

function common(query: URLSearchParams, page: Page) {
	const encode = keyEncoder(query);
	return {
		Prefix: encode(query.get("prefix") ?? ""),
		Delimiter: query.has("delimiter") ? encode(query.get("delimiter")!) : undefined,
		EncodingType: query.get("encoding-type") ?? undefined,
		MaxKeys: Number(query.get("max-keys") ?? 1000),
		IsTruncated: page.last !== undefined,
	};
}

function described(version: Version) {
	return {
		LastModified: version.modified,
		ETag: quoted(version),
		Size: version.size,
		StorageClass: "STANDARD",
	};
}

/** With `encoding-type=url`, keys come percent-encoded: XML cannot carry every character. */
function keyEncoder(query: URLSearchParams): (key: string) => string {
	if (query.get("encoding-type") !== "url") return (key) => key;
	return (key) => encodeURIComponent(key).replaceAll("%2F", "/");
}

function largest(a: string, b: string): string {
	return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b;
}
