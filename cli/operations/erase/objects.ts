import {
	AbortMultipartUploadCommand,
	DeleteObjectsCommand,
	ListMultipartUploadsCommand,
	type ListMultipartUploadsCommandOutput,
	paginateListObjectsV2,
	type S3Client,
} from "@aws-sdk/client-s3";
import { CliError } from "../../cli-error.ts";
import { type StoredVersion, versionPages } from "../versions.ts";
import type { Erased } from "./subject.ts";

/** Every version and delete marker of exactly this key, a page at a time. */
export async function* ownVersions(s3: S3Client, { bucket, key }: Erased): AsyncGenerator<StoredVersion[]> {
	for await (const page of versionPages(s3, bucket, key)) yield page.filter((version) => version.key === key);
}

/** Deletes every version and delete marker of the key for good. @returns how many there were */
export async function eraseVersions(s3: S3Client, of: Erased): Promise<number> {
	let count = 0;
	for await (const page of ownVersions(s3, of)) {
		const Objects = page.map(({ key, versionId }) => ({ Key: key, VersionId: versionId }));
		count += await deleteObjects(s3, of.bucket, Objects);
	}
	return count;
}

/** Ends uploads in parts that were never completed: their parts are text as well. @returns how many there were */
export async function eraseUnfinished(
	s3: S3Client,
	{ bucket, key }: Pick<Erased, "bucket" | "key">,
	isOwn = (other: string) => other === key,
): Promise<number> {
	let count = 0;
	let page: ListMultipartUploadsCommandOutput | undefined;
	do {
		const position = page && { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
		page = await s3.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: key, ...position }));
		for (const { Key, UploadId } of page.Uploads?.filter((upload) => isOwn(upload.Key ?? "")) ?? []) {
			await s3.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
			count++;
		}
	} while (page.IsTruncated);
	return count;
}

/** Deletes what the stages made of the article, of every revision. @returns how many artifacts there were */
export async function eraseArtifacts(s3: S3Client, workBucket: string, { article }: Erased): Promise<number> {
	let count = 0;
	for (const Prefix of [`normalized/${article}/`, `extracted/${article}/`]) {
		const pages = paginateListObjectsV2({ client: s3 }, { Bucket: workBucket, Prefix });
		for await (const { Contents = [] } of pages)
			count += await deleteObjects(
				s3,
				workBucket,
				Contents.map(({ Key }) => ({ Key })),
			);
	}
	return count;
}

/** Deletes these objects or versions. @returns how many there were */
export async function deleteObjects(
	s3: S3Client,
	Bucket: string,
	Objects: { Key: string | undefined; VersionId?: string }[],
): Promise<number> {
	if (Objects.length === 0) return 0;
	const { Errors = [] } = await s3.send(
		new DeleteObjectsCommand({ Bucket, Delete: { Quiet: true, Objects } }),
	);
	const [error] = Errors;
	if (error) throw new CliError(`could not delete ${error.Key}: ${error.Code} ${error.Message ?? ""}`);
	return Objects.length;
}
