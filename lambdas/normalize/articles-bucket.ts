import {
	GetObjectCommand,
	type GetObjectCommandOutput,
	HeadObjectCommand,
	type S3Client,
} from "@aws-sdk/client-s3";
import { IngestError } from "../shared/errors.ts";
import type { Subject } from "../shared/messages.ts";

/** Object metadata (`x-amz-meta-published`) that says when an article was published. */
export const PUBLISHED_METADATA = "published";

export interface Upload {
	bytes: Uint8Array;
	contentType?: string;
	/** As the uploader wrote it. */
	published?: string;
}

/** A version as it was found, before its bytes are read. */
export interface FoundUpload {
	/** Bytes. */
	size: number;
	/** When this version was put there, ISO 8601. */
	lastModified: string | undefined;
	/** Absent where the bucket had no versions yet. */
	versionId: string | undefined;
	/** @throws {IngestError} `too-large`, before a byte is read */
	read(): Promise<Upload>;
}

/** Errors by which S3 says that a version, or the key, is not there any more. */
const GONE = new Set(["NoSuchKey", "NoSuchVersion", "NotFound", "MethodNotAllowed"]);

const isGone = (error: unknown): boolean => error instanceof Error && GONE.has(error.name);

/**
 * Finds the version that the subject names, or the current one where it names none; at most `limit` bytes are read.
 * @returns undefined where it is gone
 */
export async function findUpload(
	s3: S3Client,
	subject: Subject,
	limit: number,
): Promise<FoundUpload | undefined> {
	try {
		const { bucket: Bucket, key: Key, versionId: VersionId } = subject;
		const object = await s3.send(new GetObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) }));
		return {
			size: object.ContentLength ?? 0,
			lastModified: object.LastModified?.toISOString(),
			versionId: named(object.VersionId),
			read: () => readBody(object, limit),
		};
	} catch (error) {
		if (isGone(error)) return undefined;
		throw error;
	}
}

/** The upload that {@link findUpload} finds, read at once. */
export async function readUpload(s3: S3Client, subject: Subject, limit: number): Promise<Upload | undefined> {
	return (await findUpload(s3, subject, limit))?.read();
}

async function readBody(object: GetObjectCommandOutput, limit: number): Promise<Upload> {
	const size = object.ContentLength ?? 0;
	if (size > limit) {
		// An unread body would keep its connection, and some fifty of them would stop the function.
		(object.Body as { destroy?: () => void } | undefined)?.destroy?.();
		throw new IngestError("too-large", `the file has ${size} bytes; at most ${limit} are read`);
	}
	const published = object.Metadata?.[PUBLISHED_METADATA];
	return {
		bytes: (await object.Body?.transformToByteArray()) ?? new Uint8Array(),
		...(object.ContentType && { contentType: object.ContentType }),
		...(published && { published }),
	};
}

/** What was put there before the bucket had versions is version "null", which events do not name. */
const named = (versionId: string | undefined): string | undefined =>
	versionId === "null" ? undefined : versionId;

/** What the key holds now. @returns undefined where it holds nothing */
export async function currentVersion(
	s3: S3Client,
	{ bucket, key }: Subject,
): Promise<Pick<Subject, "versionId"> | undefined> {
	try {
		const { VersionId } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
		const versionId = named(VersionId);
		return versionId === undefined ? {} : { versionId };
	} catch (error) {
		if (isGone(error)) return undefined;
		throw error;
	}
}
