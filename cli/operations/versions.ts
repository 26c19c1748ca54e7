import {
	ListObjectVersionsCommand,
	type ListObjectVersionsCommandOutput,
	type S3Client,
} from "@aws-sdk/client-s3";

/** A version of a key in a versioned bucket, or the marker that a deletion left. */
export interface StoredVersion {
	key: string;
	/** `null` for what was uploaded before the bucket had versions. */
	versionId: string;
	latest: boolean;
	marker: boolean;
	/** ISO 8601. */
	modified: string;
	bytes: number;
}

/** Every version and delete marker below `prefix`, up to `pageSize` at a time, in the order of the keys. */
export async function* versionPages(
	s3: S3Client,
	bucket: string,
	prefix: string,
	pageSize = 1_000,
): AsyncGenerator<StoredVersion[]> {
	let position: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
	while (position) {
		const page: ListObjectVersionsCommandOutput = await s3.send(
			new ListObjectVersionsCommand({
				Bucket: bucket,
				Prefix: prefix,
				MaxKeys: pageSize,
				...position,
				// XML cannot carry every character that a key may have.
				EncodingType: "url",
			}),
		);
		// What knows no encoding answers with bare keys, and names none.
		const decoded = page.EncodingType === "url" ? formDecoded : (key: string) => key;
		const entries = [
			...(page.Versions ?? []).map((version) => ({ ...version, marker: false })),
			...(page.DeleteMarkers ?? []).map((marker) => ({ ...marker, Size: 0, marker: true })),
		];
		yield entries.map(
			({ Key = "", VersionId = "null", IsLatest = false, LastModified, Size = 0, marker }) => ({
				key: decoded(Key),
				versionId: VersionId,
				latest: IsLatest,
				marker,
				modified: (LastModified ?? new Date(0)).toISOString(),
				bytes: Size,
			}),
		);
		position = page.IsTruncated
			? { KeyMarker: decoded(page.NextKeyMarker ?? ""), VersionIdMarker: page.NextVersionIdMarker }
			: undefined;
	}
}

/** S3 encodes keys as forms do. */
function formDecoded(key: string): string {
	return decodeURIComponent(key.replaceAll("+", " "));
}
