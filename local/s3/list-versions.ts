import { type Answer, owner, xml } from "./answer.ts";
import { described } from "./list-objects.ts";
import type { ObjectStore } from "./object-store.ts";
import { commonPrefixes, goesOn, isAfter, listingOf, paginate } from "./page.ts";
import type { BucketRequest } from "./request.ts";
import { invalidArgument } from "./s3-error.ts";
import type { Version } from "./version.ts";

export function listVersions(store: ObjectStore, request: BucketRequest): Answer {
	const { bucket, query } = request;
	const listing = listingOf(request);
	const { prefix, delimiter, encode, encoding, limit } = listing;
	const after = query.get("key-marker") ?? "";
	const afterVersion = query.get("version-id-marker") ?? "";
	if (afterVersion !== "" && after === "") {
		throw invalidArgument("A version-id marker cannot be specified without a key marker.");
	}
	const from = afterVersion === "" ? undefined : store.find(bucket, after, afterVersion);
	const page = paginate(
		store.versions(bucket, isAfter(after, prefix) ? after : prefix),
		listing,
		({ key, seq }) => goesOn(key, after, listing) || (from !== undefined && key === after && seq < from.seq),
	);
	const { last } = page;
	const entry = (version: Version) => ({
		Key: encode(version.key),
		VersionId: version.version,
		IsLatest: version.latest,
		...(version.marker ? { LastModified: version.modified } : described(version)),
		Owner: owner,
	});
	return xml("ListVersionsResult", {
		Name: bucket,
		Prefix: encode(prefix),
		KeyMarker: encode(after),
		VersionIdMarker: afterVersion,
		NextKeyMarker: last && encode("entry" in last ? last.entry.key : last.prefix),
		NextVersionIdMarker: last && "entry" in last ? last.entry.version : undefined,
		MaxKeys: limit,
		Delimiter: delimiter === "" ? undefined : encode(delimiter),
		IsTruncated: last !== undefined,
		EncodingType: encoding,
		Version: page.entries.filter(({ marker }) => !marker).map(entry),
		DeleteMarker: page.entries.filter(({ marker }) => marker).map(entry),
		CommonPrefixes: commonPrefixes(page.prefixes, listing),
	});
}
