import type { Checksum } from "./checksums.ts";

/** One version of an object, without its bytes. */
export interface Version {
	seq: number;
	bucket: string;
	key: string;
	/** `null`, the word, where the bucket kept no versions. */
	version: string;
	latest: boolean;
	/** A delete marker: the key is gone, its older versions are not. */
	marker: boolean;
	etag: string;
	size: number;
	/** ISO 8601. */
	modified: string;
	/** What was sent along and comes back: content type, metadata and the like. */
	headers: Record<string, string>;
	/** The file with its bytes; none for a delete marker. */
	file?: string;
	checksum?: Checksum;
	tags: Record<string, string>;
	/** What it was uploaded in, when not at once; in the order of their bytes. */
	parts?: VersionPart[];
}

export interface VersionPart {
	number: number;
	size: number;
	/** Base64, by the algorithm of the whole object's. */
	checksum: string;
}

/** What an upload makes a version of. */
export type NewObject = Pick<Version, "etag" | "size" | "headers" | "tags"> &
	Required<Pick<Version, "file" | "checksum">> & { parts?: VersionPart[] };

/** MD5 of nothing: what S3 names as the tag of a delete marker. */
const emptyEtag = "d41d8cd98f00b204e9800998ecf8427e";

export const deleteMarker = { headers: {}, tags: {}, etag: emptyEtag, size: 0 };

/** Columns of the table of versions, but for those that the database fills in. */
export function asRow(version: NewObject | typeof deleteMarker): Record<string, string | number | null> {
	const { etag, size, headers, tags } = version;
	const { file, checksum, parts }: Partial<NewObject> = version;
	return {
		etag,
		size,
		headers: JSON.stringify(headers),
		tags: JSON.stringify(tags),
		marker: file === undefined ? 1 : 0,
		file: file ?? null,
		checksum: checksum ? JSON.stringify(checksum) : null,
		parts: parts ? JSON.stringify(parts) : null,
	};
}

export function asVersion(row: Record<string, unknown>): Version {
	const { file, checksum, parts, headers, tags, latest, marker, ...rest } = row;
	return {
		...(rest as Pick<Version, "seq" | "bucket" | "key" | "version" | "etag" | "size" | "modified">),
		latest: latest === 1,
		marker: marker === 1,
		headers: JSON.parse(headers as string),
		tags: JSON.parse(tags as string),
		...(file !== null && { file: file as string }),
		...(checksum !== null && { checksum: JSON.parse(checksum as string) }),
		...(parts !== null && { parts: JSON.parse(parts as string) }),
	};
}
