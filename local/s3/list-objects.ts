import { type Answer, owner, quoted, xml } from "./answer.ts";
import type { ObjectStore } from "./object-store.ts";
import { commonPrefixes, goesOn, isAfter, listingOf, paginate } from "./page.ts";
import type { BucketRequest } from "./request.ts";
import type { Version } from "./version.ts";

/** ListObjectsV2, and with another name for the next page, the first ListObjects. */
export function listObjects(store: ObjectStore, request: BucketRequest): Answer {
	const { bucket, query } = request;
	const second = query.get("list-type") === "2";
	const listing = listingOf(request);
	const { prefix, delimiter, encode, encoding, limit } = listing;
	const token = query.get("continuation-token");
	const start = query.get(second ? "start-after" : "marker") ?? "";
	const after = second && token ? Buffer.from(token, "base64url").toString() : start;
	const page = paginate(
		store.versions(bucket, isAfter(after, prefix) ? after : prefix),
		listing,
		(version) => version.latest && !version.marker && goesOn(version.key, after, listing),
	);
	const last = page.last && ("entry" in page.last ? page.last.entry.key : page.last.prefix);
	const withOwner = !second || query.get("fetch-owner") === "true";
	return xml("ListBucketResult", {
		Name: bucket,
		Prefix: encode(prefix),
		...(second
			? {
					StartAfter: query.has("start-after") ? encode(start) : undefined,
					ContinuationToken: token ?? undefined,
					NextContinuationToken: last && Buffer.from(last).toString("base64url"),
					KeyCount: page.entries.length + page.prefixes.length,
				}
			: { Marker: encode(start), NextMarker: last && delimiter !== "" ? encode(last) : undefined }),
		MaxKeys: limit,
		Delimiter: delimiter === "" ? undefined : encode(delimiter),
		IsTruncated: last !== undefined,
		EncodingType: encoding,
		Contents: page.entries.map((version) => ({
			Key: encode(version.key),
			...described(version),
			...(withOwner && { Owner: owner }),
		})),
		CommonPrefixes: commonPrefixes(page.prefixes, listing),
	});
}

/** What listings say of a version. */
export function described(version: Version) {
	const { checksum } = version;
	return {
		LastModified: version.modified,
		ETag: quoted(version),
		...(checksum && { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }),
		Size: version.size,
		StorageClass: "STANDARD",
	};
}
