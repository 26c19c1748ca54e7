import { type Answer, owner, quoted, xml } from "./answer.ts";
import { elementOf } from "./checksums.ts";
import { commonPrefixes, goesOn, largestPage, listingOf, paginate } from "./page.ts";
import { type BucketRequest, type ObjectRequest, wholeNumber } from "./request.ts";
import type { UploadStore } from "./upload-store.ts";

const whose = { Initiator: owner, Owner: owner, StorageClass: "STANDARD" };

export function listParts(uploads: UploadStore, { bucket, key, query }: ObjectRequest): Answer {
	const upload = uploads.find(bucket, key, query.get("uploadId") ?? "");
	const after = wholeNumber(query, "part-number-marker", 0);
	const limit = Math.min(wholeNumber(query, "max-parts", largestPage), largestPage);
	const rest = uploads.parts(upload).filter(({ number }) => number > after);
	const page = rest.slice(0, limit);
	return xml("ListPartsResult", {
		Bucket: bucket,
		Key: key,
		UploadId: upload.id,
		...whose,
		ChecksumAlgorithm: upload.algorithm,
		ChecksumType: upload.type,
		PartNumberMarker: after,
		NextPartNumberMarker: page.at(-1)?.number ?? after,
		MaxParts: limit,
		IsTruncated: rest.length > page.length,
		Part: page.map((part) => ({
			PartNumber: part.number,
			LastModified: part.modified,
			ETag: quoted(part),
			Size: part.size,
			[elementOf(upload.algorithm)]: part.checksum,
		})),
	});
}

export function listUploads(uploads: UploadStore, request: BucketRequest): Answer {
	const { bucket, query } = request;
	const listing = listingOf(request, "max-uploads");
	const { prefix, delimiter, encode, encoding, limit } = listing;
	const after = query.get("key-marker") ?? "";
	const afterUpload = after === "" ? "" : (query.get("upload-id-marker") ?? "");
	const open = uploads.list(bucket);
	const from = open.findIndex(({ key, id }) => key === after && id === afterUpload);
	const page = paginate(
		open.map((upload, at) => ({ ...upload, at })),
		listing,
		({ key, at }) => goesOn(key, after, listing) || (from >= 0 && key === after && at > from),
	);
	const { last } = page;
	return xml("ListMultipartUploadsResult", {
		Bucket: bucket,
		KeyMarker: encode(after),
		UploadIdMarker: afterUpload,
		NextKeyMarker: last && encode("entry" in last ? last.entry.key : last.prefix),
		NextUploadIdMarker: last && "entry" in last ? last.entry.id : undefined,
		Prefix: encode(prefix),
		Delimiter: delimiter === "" ? undefined : encode(delimiter),
		EncodingType: encoding,
		MaxUploads: limit,
		IsTruncated: last !== undefined,
		Upload: page.entries.map(({ key, id, created, algorithm, type }) => ({
			Key: encode(key),
			UploadId: id,
			Initiated: created,
			...whose,
			ChecksumAlgorithm: algorithm,
			ChecksumType: type,
		})),
		CommonPrefixes: commonPrefixes(page.prefixes, listing),
	});
}
