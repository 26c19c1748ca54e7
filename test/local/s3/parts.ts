import {
	CompleteMultipartUploadCommand,
	CreateMultipartUploadCommand,
	type S3Client,
	UploadPartCommand,
} from "@aws-sdk/client-s3";

/** The smallest part that is not the last. Bytes. */
export const PART = 5 * 1024 * 1024;

/** Begins an upload; the answer addresses it. */
export async function beginUpload(s3: S3Client, Bucket: string, Key: string, more = {}) {
	const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }));
	return { Bucket, Key, UploadId: UploadId! };
}

/** Uploads an object of so many parts, each full of its number, the last of one letter. Returns their sizes. */
export async function uploadInParts(
	s3: S3Client,
	Bucket: string,
	Key: string,
	count: number,
): Promise<number[]> {
	const upload = await beginUpload(s3, Bucket, Key);
	const bodies = Array.from({ length: count }, (_, i) => String(i + 1).repeat(i + 1 < count ? PART : 1));
	const Parts = [];
	for (const [i, Body] of bodies.entries()) {
		const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber: i + 1, Body }));
		Parts.push({ PartNumber: i + 1, ETag });
	}
	await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
	return bodies.map(({ length }) => length);
}
